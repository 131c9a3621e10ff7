import { BriefChanged } from './brief-changed.tsx'
import { BriefComputed } from './brief-computed.tsx'
import { BriefHead } from './brief-head.tsx'
import { BriefList } from './brief-list.tsx'
import { BriefSilent } from './brief-silent.tsx'
import { BriefThreats } from './brief-threats.tsx'
import { type BriefSearch, type BriefWindow, countedOf } from './brief-window.ts'
import { disputeOf } from './dispute-label.ts'
import { t } from '../languages/language.ts'

interface BriefProps {
  readonly search: BriefSearch
  readonly window: BriefWindow
  readonly newest: string
  readonly onSearch: (search: BriefSearch) => void
}

/** A front page in one column and a half: incidents by weight and the tempo; threats, disputes and silence beside them. */
export function Brief({ search, window: shown, newest, onSearch }: BriefProps) {
  const { since } = search
  const filter =
    since === undefined ? { reported_from: shown.from, reported_to: shown.to } : { recorded_after: since }
  const counted = countedOf(search)
  const computed = { window: shown, counted }
  return (
    <article className="brief">
      <BriefHead search={search} window={shown} newest={newest} onSearch={onSearch} />
      <div className="brief-main">
        <BriefList
          title={t('brief.new')}
          walked
          filter={filter}
          limit={14}
          none={t(since === undefined ? 'brief.newNone' : 'brief.sinceNone')}
        />
        <BriefComputed {...computed}>
          {(brief) => (
            <BriefChanged
              brief={brief}
              counted={counted}
              onCounted={(count) => onSearch({ ...search, count })}
            />
          )}
        </BriefComputed>
      </div>
      <div className="brief-side">
        <BriefComputed {...computed}>{(brief) => <BriefThreats brief={brief} />}</BriefComputed>
        <BriefList
          title={t('brief.disputed')}
          filter={{ ...filter, disputed: 'true' }}
          limit={8}
          none={t('brief.disputedNone')}
          detail={disputeOf}
        />
        <BriefComputed {...computed}>{(brief) => <BriefSilent brief={brief} />}</BriefComputed>
      </div>
    </article>
  )
}
