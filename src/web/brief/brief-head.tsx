import { Printer } from 'lucide-react'
import { t } from '../languages/language.ts'
import { dayLabel } from '../times/day-label.ts'
import { momentLabel } from '../times/moment-label.ts'
import type { BriefSearch, BriefWindow } from './brief-window.ts'
import { WindowFields } from './window-fields.tsx'

interface BriefHeadProps {
  readonly search: BriefSearch
  readonly window: BriefWindow
  readonly newest: string
  readonly onSearch: (search: BriefSearch) => void
}

/** Which days the brief is about, and the ways to others. */
export function BriefHead({ search, window: shown, newest, onSearch }: BriefHeadProps) {
  const { since } = search
  return (
    <header className="brief-head">
      <h1>
        {since !== undefined
          ? t('brief.sinceTitle', { moment: momentLabel(since) })
          : shown.from === shown.to
            ? dayLabel(shown.from)
            : `${dayLabel(shown.from, shown.to)} – ${dayLabel(shown.to)}`}
      </h1>
      <p className="quiet">
        {since === undefined
          ? t('brief.scope', { day: dayLabel(newest) })
          : t('brief.sinceScope', { from: dayLabel(shown.from), to: dayLabel(shown.to) })}
      </p>
      <div className="brief-tools">
        <WindowFields search={search} window={shown} newest={newest} onSearch={onSearch} />
        <button type="button" className="plain-button" onClick={() => print()}>
          <Printer className="icon" aria-hidden /> {t('common.print')}
        </button>
      </div>
    </header>
  )
}
