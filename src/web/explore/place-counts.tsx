import { radiusLabel } from '../places/report-place.ts'
import type { Places } from './draw-explore-map.ts'

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
      <caption className="for-readers-only">Incidents by place</caption>
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">Radius</th>
          <th scope="col">Incidents</th>
          <th scope="col">Killed</th>
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
            <td>{place.incidents}</td>
            <td>{place.killed > 0 && place.killed}</td>
          </tr>
        ))}
      </tbody>
      {places.length > MOST && (
        <tfoot>
          <tr>
            <td colSpan={4}>and {places.length - MOST} more: filter to see them</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}
