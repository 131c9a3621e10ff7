import type { ReportPlace } from './report-place.ts'
import { radiusLabel } from './report-place.ts'
import { t } from '../languages/language.ts'

interface PlaceTableProps {
  readonly places: readonly ReportPlace[]
  readonly lit: number
}

/** The places of a report as a table, with how exactly each is known. */
export function PlaceTable({ places, lit }: PlaceTableProps) {
  return (
    <table>
      <caption className="for-readers-only">{t('dock.placesOfClaims')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('explore.place')}</th>
          <th scope="col">{t('explore.country')}</th>
          <th scope="col">{t('dock.knownAs')}</th>
          <th scope="col">{t('explore.radius')}</th>
          <th scope="col">{t('dock.claims')}</th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ key, label, place, claims }) => (
          <tr key={key} data-lit={claims.includes(lit) || undefined}>
            <th scope="row">{label}</th>
            <td>{place.country}</td>
            <td>{t(`precision.${place.precision}`)}</td>
            <td>{place.lat === null ? t('dock.noPosition') : radiusLabel(place)}</td>
            <td>{claims.join(t('common.comma'))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
