import { countLabel } from '../languages/count-label.ts'
import { t } from '../languages/language.ts'
import { addressOf } from '../api/queries.ts'
import { CopyAddress } from './copy-address.tsx'
import { type ExploreSearch, filterOf, setNames } from './explore-search.ts'

interface SelectionStateProps {
  readonly search: ExploreSearch
  /** How many incidents fit. */
  readonly total: number
  readonly onClear: () => void
}

/** From so many on nobody reads all rows. */
const MANY = 1000
/** Rows that one answer of the API gives. */
const ANSWER = 500

/** What a person can do with more rows than anybody reads: narrow them, pass them on, or take them as data. */
export function SelectionState({ search, total, onClear }: SelectionStateProps) {
  if (total < MANY) return null
  const data = addressOf('/api/incidents', {
    ...filterOf(search),
    order: search.order ?? 'day',
    limit: ANSWER,
  })
  return (
    <div className="selection" role="note">
      <p>{t('explore.many', { incidents: countLabel(total, 'incident') })}</p>
      <p className="selection-tools">
        <CopyAddress />
        <a className="plain-button" href={data} target="_blank" rel="noreferrer">
          {t('explore.asData')}
        </a>
        {setNames(search).length > 0 && (
          <button type="button" className="plain-button" onClick={onClear}>
            {t('explore.clear')}
          </button>
        )}
      </p>
    </div>
  )
}
