import type { Origins } from '../../link/consolidate/origins.ts'
import { OriginsGraph } from './origins-graph.tsx'

/** The independent origins behind the outlets: who knows, and through whom it is read. */
export function OriginsPanel({ origins }: { readonly origins: Origins }) {
  return (
    <>
      {origins.citations.length > 0 && <OriginsGraph origins={origins} />}
      <table className="plain-table">
        <caption className="for-readers-only">Independent origins</caption>
        <thead>
          <tr>
            <th scope="col">Origin</th>
            <th scope="col">Claims</th>
            <th scope="col">Reports</th>
            <th scope="col">Read in</th>
          </tr>
        </thead>
        <tbody>
          {origins.origins.map(({ key, name, claims, reports, outlets }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{claims.length}</td>
              <td>{reports.length}</td>
              <td>{outlets.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
