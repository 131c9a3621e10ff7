import { bands } from '../../../src/intake/copies/bands.ts'
import type { Linker } from '../../../src/link/linker.ts'
import { tell } from '../../../src/link/tell.ts'
import type { Incident } from '../../../src/model/incident.ts'
import type { RunId, Store } from '../../../src/store/store.ts'
import { type ReadReport, readingOf, variantOf } from './variants.ts'

/** What a filled record holds. */
export interface Filled {
  readonly reports: number
  readonly claims: number
  readonly incidents: number
  /** Reports a second that the store took, linking left out. */
  readonly takenPerSecond: number
}

/**
 * Takes variants of these reports into an empty record until it holds so many claims: with the keys, bands and incidents that
 * linking gives, but for links between reports, which so many made-up ones have none of.
 */
export async function fillRecord(
  store: Store,
  linker: Linker,
  run: RunId,
  {
    read,
    common,
    claims,
  }: { readonly read: readonly ReadReport[]; readonly common: ReadonlySet<string>; readonly claims: number },
): Promise<Filled> {
  let [reports, held, incidents] = [0, 0, 0]
  let milliseconds = 0
  while (held < claims) {
    const variant = variantOf(read[reports % read.length]!, reports, common)
    const told = tell(variant.report, variant.claims, null)
    const keys = told.flatMap((one) => linker.blockKeys(one).map((key) => ({ claim: one.claim.id, key })))
    const grouped = incidentsOf(variant)
    const arrival = { original: null, bands: bands(variant.report.text), copies: [] }
    const start = performance.now()
    await store.take({
      run,
      report: variant.report,
      arrival,
      reading: readingOf(variant),
      keys,
      links: [],
      incidents: grouped,
      mark: null,
    })
    milliseconds += performance.now() - start
    reports++
    held += variant.claims.length
    incidents += grouped.length
  }
  return { reports, claims: held, incidents, takenPerSecond: Math.round((reports / milliseconds) * 1000) }
}

function incidentsOf({ claims }: ReadReport): readonly Incident[] {
  const groups = new Map<string, string[]>()
  for (const { id, same_as } of claims) {
    const first = same_as ?? id
    groups.set(first, [...(groups.get(first) ?? []), id])
  }
  return [...groups.values()].map((ids) => ({ id: ids.toSorted()[0]!, claims: ids.toSorted() }))
}
