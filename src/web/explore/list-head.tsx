import { numberLabel } from '../languages/count-label.ts'
import { PolicySelect, toPolicy } from '../incidents/policy-select.tsx'
import { momentLabel } from '../times/moment-label.ts'
import type { Change } from './change.ts'
import type { ExploreSearch } from './explore-search.ts'
import { SaveLinks } from './save-links.tsx'
import { t } from '../languages/language.ts'

interface ListHeadProps {
  readonly search: ExploreSearch
  readonly shown: number
  readonly total: number
  readonly pending: number
  readonly onChange: Change
}

/** How many incidents there are, in which order, and by which policy figures are read. */
export function ListHead({ search, shown, total, pending, onChange }: ListHeadProps) {
  return (
    <header className="list-head">
      <p>
        <b>{shown === total ? numberLabel(total) : t('explore.shown', { shown, total })}</b>
        {pending > 0 && <span className="quiet"> · {t('explore.pending', { count: pending })}</span>}
        {search.as_of && (
          <span className="quiet"> · {t('explore.asOfMoment', { moment: momentLabel(search.as_of) })}</span>
        )}
      </p>
      <label className="field field-inline">
        <span>{t('explore.order')}</span>
        <select
          value={search.order ?? 'day'}
          onChange={(event) =>
            onChange({ order: event.target.value === 'day' ? undefined : event.target.value })
          }
        >
          <option value="day">{t('explore.newest')}</option>
          <option value="weight">{t('explore.weightiest')}</option>
        </select>
      </label>
      <PolicySelect
        policy={toPolicy(search.policy)}
        onChange={(policy) => onChange({ policy: policy === 'best' ? undefined : policy })}
      />
      <SaveLinks search={search} />
    </header>
  )
}
