import { consolidate } from '../link/consolidate/consolidate.ts'
import { type IncidentLine, lineOf } from '../link/consolidate/line.ts'
import { passageStart } from '../link/tell.ts'
import type { ClaimId } from '../model/claim.ts'
import type { Link } from '../model/link.ts'
import type { ReportId } from '../model/report.ts'
import type { ToldClaim } from '../model/told-claim.ts'
import type { AsOf, KeptLink } from '../store/store.ts'
import type { ApiStore } from './api-store.ts'
import type { IncidentDetail, ToldPassage } from './wire-incidents.ts'

/** How many incidents that may be the same are named, the likeliest first. */
const MOST_NEAR = 8

/** Everything that the record tells of one incident; null when there is none of that id, nor one that its first claim went to. */
export async function incidentDetail(store: ApiStore, id: string, at: AsOf): Promise<IncidentDetail | null> {
  const found = await store.incident(id, at)
  if (found === null) return null
  const told = found.told.toSorted(byReport)
  return {
    id: found.id,
    line: lineOf(found.id, told),
    consensus: consolidate(told),
    told: await withPassages(store, told, at),
    judgements: await store.personLinks(found.claims, at),
    amendments: await store.amendmentsOf(found.claims, at),
    notes: await store.notesOf(found.claims, at),
    near: await nearTo(store, found.claims, found.links, at),
    causes: await causesOf(store, told, at),
  }
}

/** Tells where each paragraph begins in its report. */
export async function withPassages(
  store: Pick<ApiStore, 'report'>,
  told: readonly ToldClaim[],
  at: AsOf = {},
): Promise<readonly ToldPassage[]> {
  const ids = [...new Set(told.map(({ report }) => report.id))]
  const texts = new Map<ReportId, string>()
  for (const id of ids) texts.set(id, (await store.report(id, at))?.text ?? '')
  return told.map(({ claim, report, passage }) => ({
    claim,
    report,
    passage,
    passage_start: passageStart({ claim, passage }, texts.get(report.id) ?? ''),
  }))
}

async function nearTo(
  store: ApiStore,
  claims: readonly ClaimId[],
  links: readonly KeptLink[],
  at: AsOf,
): Promise<IncidentDetail['near']> {
  const own = new Set(claims)
  const unsure = links
    .filter(({ verdict, left, right }) => verdict === 'unsure' && own.has(left) !== own.has(right))
    .toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))
  const lineOfClaim = await linesOf(store, unsure.map((link) => otherOf(link, own)).slice(0, 100), at)
  const near = new Map<string, IncidentDetail['near'][number]>()
  for (const link of unsure) {
    const found = lineOfClaim.get(otherOf(link, own))
    if (found && !near.has(found.line.id)) near.set(found.line.id, { ...found, link })
  }
  return [...near.values()].slice(0, MOST_NEAR)
}

function otherOf({ left, right }: Link, own: ReadonlySet<ClaimId>): ClaimId {
  return own.has(left) ? right : left
}

async function causesOf(
  store: ApiStore,
  told: readonly ToldClaim[],
  at: AsOf,
): Promise<IncidentDetail['causes']> {
  const causes = told.flatMap(({ claim }) => claim.causes)
  const own = new Set(told.map(({ claim }) => claim.id))
  const lines = await linesOf(
    store,
    causes.map(({ claim }) => claim).filter((claim) => !own.has(claim)),
    at,
  )
  const found = causes.flatMap(({ claim, relation }) => {
    const found = lines.get(claim)
    return found ? [{ relation, line: found.line }] : []
  })
  return [...new Map(found.map((cause) => [cause.line.id, cause])).values()]
}

/** The incidents that these claims are in, by each of their claims: their lines and all claims of each. */
async function linesOf(
  store: ApiStore,
  claims: readonly ClaimId[],
  at: AsOf,
): Promise<ReadonlyMap<ClaimId, { readonly line: IncidentLine; readonly claims: readonly ClaimId[] }>> {
  if (claims.length === 0) return new Map()
  const incidents = await store.incidentsOf(claims, at)
  const ids = incidents.map(({ id }) => id)
  const { lines } = await store.incidentLines({ ...at, ids }, { limit: Math.max(1, ids.length) })
  const byId = new Map(lines.map((line) => [line.id, line]))
  return new Map(
    incidents.flatMap(({ id, claims: own }) => {
      const line = byId.get(id)
      return line ? own.map((claim) => [claim, { line, claims: own }] as const) : []
    }),
  )
}

function byReport(a: ToldClaim, b: ToldClaim): number {
  return orderOf(a) < orderOf(b) ? -1 : 1
}

function orderOf({ report, claim }: ToldClaim): string {
  const start = String(claim.event.trigger.start).padStart(9, '0')
  return `${report.published ?? '9999'} ${report.id} ${start}`
}
