import { Printer } from 'lucide-react'
import { dayLabel } from '../times/day-label.ts'
import { BriefList } from './brief-list.tsx'
import type { BriefWindow } from './brief-window.ts'
import { disputeOf } from './dispute-label.ts'
import { WindowFields } from './window-fields.tsx'
import { t } from '../languages/language.ts'

interface BriefProps {
  readonly window: BriefWindow
  readonly newest: string
  readonly onWindow: (window: BriefWindow) => void
}

/** A front page in one column and a half: incidents by weight; threats and disputes beside them. */
export function Brief({ window: shown, newest, onWindow }: BriefProps) {
  const reported = { reported_from: shown.from, reported_to: shown.to }
  return (
    <article className="brief">
      <BriefHead window={shown} newest={newest} onWindow={onWindow} />
      <BriefList title={t('brief.new')} walked filter={reported} limit={14} none={t('brief.newNone')} />
      <div className="brief-side">
        <BriefList
          title={t('brief.threats')}
          filter={{ ...reported, type: 'THREATEN', factuality: 'asserted' }}
          limit={8}
          none={t('brief.threatsNone')}
          note={t('brief.threatsNote')}
        />
        <BriefList
          title={t('brief.disputed')}
          filter={{ ...reported, disputed: 'true' }}
          limit={8}
          none={t('brief.disputedNone')}
          detail={disputeOf}
        />
        <section className="section">
          <header>
            <h2>{t('brief.changed')}</h2>
          </header>
          <p className="quiet">{t('brief.changedNone')}</p>
        </section>
      </div>
    </article>
  )
}

function BriefHead({ window: shown, newest, onWindow }: BriefProps) {
  return (
    <header className="brief-head">
      <h1>
        {shown.from === shown.to
          ? dayLabel(shown.from)
          : `${dayLabel(shown.from, shown.to)} – ${dayLabel(shown.to)}`}
      </h1>
      <p className="quiet">{t('brief.scope', { day: dayLabel(newest) })}</p>
      <div className="brief-tools">
        <WindowFields window={shown} newest={newest} onWindow={onWindow} />
        <button type="button" className="plain-button" onClick={() => print()}>
          <Printer className="icon" aria-hidden /> {t('common.print')}
        </button>
      </div>
    </header>
  )
}
