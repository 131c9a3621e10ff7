import type { ReportPlace } from './report-place.ts'
import { radiusLabel } from './report-place.ts'

interface PlaceTableProps {
  readonly places: readonly ReportPlace[]
  readonly lit: number
}

/** The places of a report as a table, with how exactly each is known. */
export function PlaceTable({ places, lit }: PlaceTableProps) {
  return (
    <table>
      <caption className="for-readers-only">Places of the claims</caption>
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">Country</th>
          <th scope="col">Known as</th>
          <th scope="col">Radius</th>
          <th scope="col">Claims</th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ key, label, place, claims }) => (
          <tr key={key} data-lit={claims.includes(lit) || undefined}>
            <th scope="row">{label}</th>
            <td>{place.country}</td>
            <td>{place.precision}</td>
            <td>{place.lat === null ? 'no position' : radiusLabel(place)}</td>
            <td>{claims.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
