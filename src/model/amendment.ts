import type { Claim, ClaimId } from './claim.ts'
import { heirsOf } from './heirs.ts'
import type { ReportId } from './report.ts'

/**
 * What a person changes in the claims of a report: a claim is corrected (`before` and `after`), rejected (`before` alone) or added
 * (`after` alone). Nothing is edited: `after` is another claim, whose reader is the person, under the id of the one it corrects, so that
 * what was judged of that one is judged of it.
 */
export interface Amendment {
  readonly report: ReportId
  /** Id of the claim, the same before and after. */
  readonly claim: ClaimId
  /** What it said until then. */
  readonly before: Claim | null
  /** What it says from then on. */
  readonly after: Claim | null
  readonly person: string
  /** Why, in the person's words; null where it was erased. */
  readonly note: string | null
}

/** The reader that a person is: "person:Anna". */
export function readerOf(person: string): string {
  return `person:${person}`
}

/**
 * The claims of a reading as persons amended them, oldest amendment first: a later one of the same claim overrules an earlier one.
 * What the reading has no more under that id, it may have under another: then the claim whose trigger overlaps gives way.
 */
export function amended(read: readonly Claim[], standing: readonly Amendment[]): readonly Claim[] {
  const last = [...new Map(standing.map((one) => [one.claim, one])).values()]
  const heirs = heirsOf(
    last.flatMap(({ before }) => before ?? []),
    read,
  )
  const ids = new Set(read.map(({ id }) => id))
  const placeOf = ({ claim }: Amendment): ClaimId | undefined => (ids.has(claim) ? claim : heirs.get(claim))
  const inPlace = (id: ClaimId): readonly Amendment[] => last.filter((one) => placeOf(one) === id)
  return [
    ...read.flatMap((claim) => {
      const own = inPlace(claim.id)
      return own.length === 0 ? claim : own.flatMap(({ after }) => after ?? [])
    }),
    ...last.flatMap((one) => (placeOf(one) === undefined && one.after !== null ? one.after : [])),
  ]
}
