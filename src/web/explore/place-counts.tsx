import { radiusLabel } from '../places/report-place.ts'
import type { Places } from './places.ts'
import { t } from '../languages/language.ts'
import { numberLabel } from '../languages/count-label.ts'

interface PlaceCountsProps {
  readonly places: Places
  readonly onChoose: (place: number) => void
}

/** The places of the map as a table, those with most incidents first. */
export function PlaceCounts({ places, onChoose }: PlaceCountsProps) {
  const more = places.lat.length - places.name.length
  return (
    <table>
      <caption className="for-readers-only">{t('explore.byPlace')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('explore.place')}</th>
          <th scope="col">{t('explore.radius')}</th>
          <th scope="col">{t('explore.incidents')}</th>
          <th scope="col" className="capital">
            {t('harm.killed')}
          </th>
        </tr>
      </thead>
      <tbody>
        {places.name.map((name, place) => (
          <tr key={`${places.lat[place]} ${places.lon[place]} ${places.radius_km[place]}`}>
            <th scope="row">
              <button type="button" className="asked-value" onClick={() => onChoose(place)}>
                {name}
              </button>
            </th>
            <td>{radiusLabel({ radius_km: places.radius_km[place] ?? null })}</td>
            <td>{numberLabel(places.incidents[place]!)}</td>
            <td>{places.killed[place]! > 0 && numberLabel(places.killed[place]!)}</td>
          </tr>
        ))}
      </tbody>
      {more > 0 && (
        <tfoot>
          <tr>
            <td colSpan={4}>{t('explore.moreRows', { count: more })}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}
