import { countLabel } from '../languages/count-label.ts'
import { t } from '../languages/language.ts'
import { CopyAddress } from './copy-address.tsx'
import { type ExploreSearch, setNames } from './explore-search.ts'

interface SelectionStateProps {
  readonly search: ExploreSearch
  /** How many incidents fit. */
  readonly total: number
  readonly onClear: () => void
}

/** From so many on nobody reads all rows. */
const MANY = 1000
/** What a person can do with more rows than anybody reads: narrow them, pass them on, or, below, save them. */
export function SelectionState({ search, total, onClear }: SelectionStateProps) {
  if (total < MANY) return null
  return (
    <div className="selection" role="note">
      <p>{t('explore.many', { incidents: countLabel(total, 'incident') })}</p>
      <p className="selection-tools">
        <CopyAddress />
        {setNames(search).length > 0 && (
          <button type="button" className="plain-button" onClick={onClear}>
            {t('explore.clear')}
          </button>
        )}
      </p>
    </div>
  )
}
