import type { BriefSearch, BriefWindow } from './brief-window.ts'
import { SPANS, spanTo } from './brief-window.ts'
import { lastVisit } from './last-visit.ts'
import { t } from '../languages/language.ts'
import { momentLabel } from '../times/moment-label.ts'

interface WindowFieldsProps {
  readonly search: BriefSearch
  readonly window: BriefWindow
  readonly newest: string
  readonly onSearch: (search: BriefSearch) => void
}

/** The days that the brief is about: the last day, week or month of the record, any others, or what came since the last visit. */
export function WindowFields({ search, window: shown, newest, onSearch }: WindowFieldsProps) {
  const change = (next: BriefWindow) => onSearch({ ...countOf(search), ...next })
  return (
    <fieldset className="window-fields">
      <legend className="for-readers-only">{t('brief.days')}</legend>
      <SinceVisit search={search} onSearch={onSearch} />
      {SPANS.map(([name, days]) => {
        const span = spanTo(newest, days)
        return (
          <button
            key={name}
            type="button"
            className="plain-button"
            aria-pressed={search.since === undefined && span.from === shown.from && span.to === shown.to}
            onClick={() => change(span)}
          >
            {t(`brief.${name}`)}
          </button>
        )
      })}
      <label className="field field-inline">
        <span>{t('common.from')}</span>
        <input
          type="date"
          value={shown.from}
          max={shown.to}
          onChange={({ target }) => target.value && change({ ...shown, from: target.value })}
        />
      </label>
      <label className="field field-inline">
        <span>{t('brief.to')}</span>
        <input
          type="date"
          value={shown.to}
          min={shown.from}
          onChange={({ target }) => target.value && change({ ...shown, to: target.value })}
        />
      </label>
    </fieldset>
  )
}

/** At the first visit of a browser there is none before. */
function SinceVisit({ search, onSearch }: Pick<WindowFieldsProps, 'search' | 'onSearch'>) {
  const last = lastVisit()
  if (last === null) return null
  return (
    <button
      type="button"
      className="plain-button"
      title={momentLabel(last)}
      aria-pressed={search.since === last}
      onClick={() => onSearch({ ...countOf(search), since: last })}
    >
      {t('brief.sinceVisit')}
    </button>
  )
}

function countOf({ count }: BriefSearch): Pick<BriefSearch, 'count'> {
  return count === undefined ? {} : { count }
}
