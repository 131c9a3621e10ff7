import type { IncidentLine } from '../link/consolidate/line.ts'
import type { IncidentId } from '../model/incident.ts'
import type { ApiStore } from './api-store.ts'

/** The lines of these incidents, by id. */
export async function linesOf(
  store: Pick<ApiStore, 'incidentLines'>,
  ids: readonly IncidentId[],
): Promise<ReadonlyMap<IncidentId, IncidentLine>> {
  if (ids.length === 0) return new Map()
  const distinct = [...new Set(ids)]
  const { lines } = await store.incidentLines({ ids: distinct }, { limit: distinct.length })
  return new Map(lines.map((line) => [line.id, line]))
}
