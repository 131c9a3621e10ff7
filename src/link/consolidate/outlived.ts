import type { ToldClaim } from '../../model/told-claim.ts'
import { figuresOf } from './figures.ts'
import type { Figure } from './policies.ts'

/**
 * The figures of injured without those of people who have died since: "A guard was shot" on Monday, "The guard died" on Friday. Where no
 * report that tells a death tells any injured, a figure is of them that is no greater than the dead of that day or a later one.
 */
export function withoutOutlived(injured: readonly Figure[], claims: readonly ToldClaim[]): readonly Figure[] {
  if (injured.length === 0) return injured
  const killed = figuresOf(claims, 'killed')
  const reportOf = new Map(claims.map(({ claim, report }) => [claim.id, report.id]))
  const fatal = new Set(killed.map(({ claim }) => reportOf.get(claim)))
  if (injured.some(({ claim }) => fatal.has(reportOf.get(claim)))) return injured
  return injured.filter(
    ({ low, reported }) => !killed.some((dead) => dead.low >= low && dead.reported >= reported),
  )
}
