import { Download } from 'lucide-react'
import { addressOf } from '../api/queries.ts'
import { t } from '../languages/language.ts'
import { type ExploreSearch, filterOf } from './explore-search.ts'

/** The forms of the file, by the names that users of the field's datasets know. */
const FORMS = { csv: 'CSV', geojson: 'GeoJSON' } as const

/** Saves all that the filter selects, however much it is, as a file that the server writes. */
export function SaveLinks({ search }: { readonly search: ExploreSearch }) {
  const asked = { ...filterOf(search), policy: search.policy }
  return (
    <span className="save-links" title={t('explore.saveTitle')}>
      <Download className="icon" aria-hidden /> {t('explore.save')}
      {Object.entries(FORMS).map(([format, name]) => (
        <a
          key={format}
          className="plain-button"
          href={addressOf('/api/incidents/export', { ...asked, format })}
          aria-label={`${t('explore.save')} ${name}`}
          download
        >
          {name}
        </a>
      ))}
    </span>
  )
}
