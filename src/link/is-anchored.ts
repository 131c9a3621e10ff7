import type { ToldClaim } from '../model/told-claim.ts'

/** Whether a claim tells a day, a place or a toll: of one without ("the attack") nobody can say which attack it means. */
export function isAnchored({ claim: { event } }: ToldClaim): boolean {
  return event.when !== null || event.place !== null || event.harm.length > 0
}
