import { codesOn } from '../../model/actor-directory.ts'
import type { Name } from '../../model/doc.ts'
import type { KnownActor } from './actor-index.ts'

/** What a name is, whatever the report says before it. */
export type Identity = Omit<Name, 'antecedent'>

/** A possible name: the tokens `[first, last)` and what they are. */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly name: Identity
}

/** Kinds of names that are bodies of people: what an acronym or "the Brigades" may stand for. */
export const BODIES: ReadonlySet<string> = new Set(['organisation', 'armed-group', 'media'])

/**
 * The name of a known actor, with the codes that it has on a day; without one, those that it has at most times. A people is called as the text calls it ("Iraqis"), an actor by its
 * canonical name.
 */
export function nameOf(actor: KnownActor, why: string, day: string | null): Identity {
  const { id, name, kind } = actor
  const { country, sector } = day === null ? actor : codesOn(actor, day)
  return { name, entity: id, country, sector, kind, why }
}

/** Of overlapping candidates the longest stays; of equally long ones the earlier in the list. Sorted by place. */
export function longest(candidates: readonly Candidate[]): readonly Candidate[] {
  const order = candidates.map((candidate, at) => ({
    candidate,
    at,
    length: candidate.last - candidate.first,
  }))
  order.sort((a, b) => b.length - a.length || a.at - b.at)
  const taken = new Set<number>()
  const kept: Candidate[] = []
  for (const { candidate } of order) {
    if (isTaken(candidate, taken)) continue
    for (let at = candidate.first; at < candidate.last; at++) taken.add(at)
    kept.push(candidate)
  }
  return kept.sort((a, b) => a.first - b.first)
}

function isTaken({ first, last }: Candidate, taken: ReadonlySet<number>): boolean {
  for (let at = first; at < last; at++) if (taken.has(at)) return true
  return false
}
