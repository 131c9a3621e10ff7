import { radiusLabel } from '../places/report-place.ts'
import type { Places } from './draw-explore-map.ts'
import { t } from '../languages/language.ts'
import { numberLabel } from '../languages/count-label.ts'

interface PlaceCountsProps {
  readonly places: Places
  readonly onChoose: (place: Places[number]) => void
}

/** Rows of a table that a person reads. */
const MOST = 200

/** The places of the map as a table, those with most incidents first. */
export function PlaceCounts({ places, onChoose }: PlaceCountsProps) {
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
        {places.slice(0, MOST).map((place) => (
          <tr key={`${place.lat} ${place.lon} ${place.radius_km}`}>
            <th scope="row">
              <button type="button" className="asked-value" onClick={() => onChoose(place)}>
                {place.name}
              </button>
            </th>
            <td>{radiusLabel(place)}</td>
            <td>{numberLabel(place.incidents)}</td>
            <td>{place.killed > 0 && numberLabel(place.killed)}</td>
          </tr>
        ))}
      </tbody>
      {places.length > MOST && (
        <tfoot>
          <tr>
            <td colSpan={4}>{t('explore.moreRows', { count: places.length - MOST })}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}
