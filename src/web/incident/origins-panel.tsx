import type { Origins } from '../../link/consolidate/origins.ts'
import { OriginsGraph } from './origins-graph.tsx'
import { t } from '../languages/language.ts'
import { commas } from '../languages/commas.ts'
import { numberLabel } from '../languages/count-label.ts'

/** The independent origins behind the outlets: who knows, and through whom it is read. */
export function OriginsPanel({ origins }: { readonly origins: Origins }) {
  return (
    <>
      {origins.citations.length > 0 && <OriginsGraph origins={origins} />}
      <table className="plain-table">
        <caption className="for-readers-only">{t('incident.independentOrigins')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('incident.origin')}</th>
            <th scope="col">{t('reports.claims')}</th>
            <th scope="col">{t('incident.reports')}</th>
            <th scope="col">{t('incident.readIn')}</th>
          </tr>
        </thead>
        <tbody>
          {origins.origins.map(({ key, name, claims, reports, outlets }) => (
            <tr key={key}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td>{numberLabel(claims.length)}</td>
              <td>{numberLabel(reports.length)}</td>
              <td>{commas(outlets)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
