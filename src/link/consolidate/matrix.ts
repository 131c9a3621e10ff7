import { groupBy } from '../group-by.ts'
import type { Actor } from '../../model/actor.ts'
import type { ClaimId } from '../../model/claim.ts'
import type { ToldClaim } from '../../model/told-claim.ts'
import { plain } from '../words.ts'
import { outletOf } from './origins.ts'

/**
 * What somebody says of who did it: `claims` it for themselves, `blames` another, `denies` that it was so, or, an outlet in its own
 * voice, `names` one.
 */
export const STANDS = ['claims', 'blames', 'denies', 'names'] as const
export type Stand = (typeof STANDS)[number]

/** One cell of the claim-denial matrix. */
export interface MatrixCell {
  readonly who: string
  readonly stand: Stand
  /** Whom they mean; null when the denial names nobody. */
  readonly whom: string | null
  readonly claims: readonly ClaimId[]
}

interface Said extends Omit<MatrixCell, 'claims'> {
  readonly claim: ClaimId
}

/** Who claims, blames and denies whom, over all claims of an incident; sorted by who and whom. */
export function matrixOf(claims: readonly ToldClaim[]): readonly MatrixCell[] {
  const cells = groupBy(claims.flatMap(saidIn), ({ who, stand, whom }) => JSON.stringify([who, whom, stand]))
  return [...cells]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, [first, ...rest]]) => ({
      who: first!.who,
      stand: first!.stand,
      whom: first!.whom,
      claims: [first!, ...rest].map(({ claim }) => claim).toSorted(),
    }))
}

function saidIn(told: ToldClaim): readonly Said[] {
  const { claim } = told
  const [speaker] = claim.attribution
  const who = speaker?.name ?? outletOf(told)
  const said = (stand: Stand, whom: string | null): Said => ({ who, stand, whom, claim: claim.id })
  const { actors } = claim.event
  if (claim.factuality === 'denied')
    return actors.length > 0 ? actors.map(({ name }) => said('denies', name)) : [said('denies', null)]
  if (claim.factuality !== 'asserted') return []
  if (!speaker) return actors.map(({ name }) => said('names', name))
  return actors.map((actor) => said(isOne(speaker, actor) ? 'claims' : 'blames', actor.name))
}

function isOne(speaker: { readonly name: string; readonly entity: string | null }, actor: Actor): boolean {
  if (speaker.entity !== null && actor.entity !== null) return speaker.entity === actor.entity
  return plain(speaker.name) === plain(actor.name)
}
