import { type ActorDirectory, holdsOn, type RelationKind } from '../model/actor-directory.ts'

/** Part of another in the strict sense: what an organ, a wing or an officer does is done by the whole. Members keep their own name. */
const PARTS: ReadonlySet<RelationKind> = new Set(['organ-of', 'wing-of', 'officer-of'])

/** The side that a party (see `partyKey`) stands for. */
export type SideOf = (party: string) => string

/**
 * Rolls parties up to sides as of a day: the Israeli army and ISR to Israel, the Qassam Brigades to Hamas. A militia that is a member of
 * an umbrella, or backed by a state, is a side of its own: who says more than that says it elsewhere.
 */
export function sidesOn(
  { entries, relations }: Pick<ActorDirectory, 'entries' | 'relations'>,
  day: string,
): SideOf {
  const states = new Map<string, string>()
  for (const { id, kind, country } of entries)
    if (kind === 'state' && country !== null && !states.has(country)) states.set(country, id)
  const wholes = new Map<string, string>()
  for (const relation of relations)
    if (PARTS.has(relation.kind) && holdsOn(relation, day) && !wholes.has(relation.actor))
      wholes.set(relation.actor, relation.of)
  return (party) => topOf(states.get(party) ?? party, wholes)
}

function topOf(party: string, wholes: ReadonlyMap<string, string>): string {
  const passed = new Set<string>()
  let top = party
  while (wholes.has(top) && !passed.has(top)) {
    passed.add(top)
    top = wholes.get(top)!
  }
  return top
}
