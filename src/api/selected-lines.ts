import type { IncidentLine } from '../link/consolidate/line.ts'
import type { LineFilter } from '../store/line-list.ts'
import type { ApiStore } from './api-store.ts'

type LineSource = Pick<ApiStore, 'incidentLines' | 'incidents'>

/** Incidents that are fetched at once. */
const BATCH = 1000

/**
 * All incidents that fit, batch after batch, the newest first, each once. Those of the record as it now is wait until all that changed
 * is summed up; what changes while they are read is given as it was or as it then is.
 */
export function selectedLines(
  store: LineSource,
  filter: LineFilter,
): AsyncGenerator<readonly IncidentLine[], void> {
  return filter.asOf === undefined ? presentLines(store, filter) : pastLines(store, filter)
}

async function* presentLines(store: LineSource, filter: LineFilter) {
  while ((await store.incidentLines(filter, { limit: 1 })).pending > 0);
  const given = new Set<string>()
  let after: string | undefined
  do {
    const { lines, next } = await store.incidentLines(filter, { limit: BATCH, after })
    yield lines.filter(({ id }) => !given.has(id))
    for (const { id } of lines) given.add(id)
    after = next ?? undefined
  } while (after !== undefined)
}

/** A list of the past sums up only so many incidents for one question: those of each part are named. */
async function* pastLines(store: LineSource, filter: LineFilter) {
  const { ids, text, country, actor, type, harm, factuality, outlet, asOf } = filter
  const asked = { ids, text, country, actor, type, harm, factuality, outlet, asOf, limit: BATCH }
  let [offset, total] = [0, 1]
  while (offset < total) {
    const part = await store.incidents({ ...asked, offset })
    const page = { limit: Math.max(1, part.incidents.length) }
    yield (await store.incidentLines({ ...filter, ids: part.incidents.map(({ id }) => id) }, page)).lines
    offset += BATCH
    total = part.total
  }
}
