import type { ClaimId } from '../../model/claim.ts'
import { HARM_KINDS, type HarmKind } from '../../model/harm.ts'
import type { ReportId } from '../../model/report.ts'
import type { ToldClaim } from '../../model/told-claim.ts'
import { figureOf } from './figures.ts'
import { originOf, outletOf } from './origins.ts'

/**
 * How a figure stands to the one that the same origin gave before, or, when it gave none, to the last one of anyone: the first of
 * its kind, higher, lower, the same, or taken back (a denial of what the origin had told; of another's figure, `denied`).
 */
export type Change = 'first' | 'raised' | 'lowered' | 'repeated' | 'withdrawn' | 'denied'

/** One figure as one claim told it, at the time of its report. */
export interface LedgerEntry {
  readonly kind: HarmKind
  readonly low: number
  readonly high: number | null
  readonly claim: ClaimId
  readonly report: ReportId
  readonly outlet: string
  /** Who says so: the name of the claim's origin. */
  readonly source: string
  /** Day of publication; null when unknown. */
  readonly reported: string | null
  readonly change: Change
}

/** Every toll that claims tell, by kind and then in the order of their reports: how the figures moved. */
export function ledgerOf(claims: readonly ToldClaim[]): readonly LedgerEntry[] {
  const inOrder = claims.toSorted(byReport)
  return HARM_KINDS.flatMap((kind) => ledgerOfKind(kind, inOrder))
}

function ledgerOfKind(kind: HarmKind, claims: readonly ToldClaim[]): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = []
  for (const told of claims) {
    const figure = figureOf(told, kind, claims)
    if (!figure || (told.claim.factuality !== 'asserted' && told.claim.factuality !== 'denied')) continue
    const entry = {
      kind,
      low: figure.low,
      high: figure.high,
      claim: told.claim.id,
      report: told.report.id,
      outlet: outletOf(told),
      source: originOf(told, claims).name,
      reported: told.report.published,
    }
    entries.push({ ...entry, change: changeOf(entry, told.claim.factuality === 'denied', entries) })
  }
  return entries
}

type Entered = Omit<LedgerEntry, 'change'>

function changeOf(entry: Entered, denied: boolean, before: readonly LedgerEntry[]): Change {
  const own = before.findLast(({ source }) => source === entry.source)
  if (denied) return own ? 'withdrawn' : 'denied'
  const last = own ?? before.at(-1)
  if (!last) return 'first'
  if (entry.low === last.low) return 'repeated'
  return entry.low > last.low ? 'raised' : 'lowered'
}

function byReport(a: ToldClaim, b: ToldClaim): number {
  const [one, other] = [a, b].map(
    ({ report, claim }) =>
      `${report.published ?? '9999'} ${report.id} ${String(claim.event.trigger.start).padStart(9, '0')} ${claim.id}`,
  )
  return one! < other! ? -1 : Number(one! > other!)
}
