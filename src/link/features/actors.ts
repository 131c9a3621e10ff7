import type { PartyAspects } from '../aspects.ts'
import type { Feature, Seen } from './feature.ts'

/** Who acted, and on whom: the same name or body, one of the same state or kind, or others. */
export const actors: Feature = {
  name: 'actors',
  see: (one, other) => [
    ...compare('actor', one.actors, other.actors),
    ...compare('recipient', one.recipients, other.recipients),
  ],
}

/** One and the same, of one state or kind, or others. */
export type Likeness = 'same' | 'akin' | 'unlike'
const BEST: readonly Likeness[] = ['same', 'akin', 'unlike']

function compare(
  role: string,
  ones: readonly PartyAspects[],
  others: readonly PartyAspects[],
): readonly Seen[] {
  if (ones.length === 0 || others.length === 0) return []
  const found = new Set(ones.flatMap((one) => others.map((other) => likeness(one, other))))
  const best = BEST.find((like) => found.has(like))!
  return [{ sign: `${best} ${role}`, value: 1, detail: () => detailOf(best, ones, others) }]
}

/** The first in order of the alphabet of the pairs that are so alike: whichever claim comes first, it is told alike. */
function detailOf(like: Likeness, ones: readonly PartyAspects[], others: readonly PartyAspects[]): string {
  const alike = ones.flatMap((one) =>
    others.filter((other) => likeness(one, other) === like).map((other) => [one, other]),
  )
  return alike
    .map((pair) =>
      pair
        .map(({ actor }) => actor.name)
        .toSorted()
        .join(' and '),
    )
    .toSorted()[0]!
}

/** How like two actors are. */
// "Iran" and "the Revolutionary Guards" are akin: a part rolls up to its state.
export function likeness(one: PartyAspects, other: PartyAspects): Likeness {
  const [a, b] = [one.actor, other.actor]
  if (a.entity !== null && b.entity !== null && a.entity === b.entity) return 'same'
  // "Anna Lind" and "Lind", "two fishermen" and "fishermen".
  if (a.entity === null && b.entity === null && meet(one.words, other.words)) return 'same'
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'unlike'
  return a.sector === null || b.sector === null || a.sector === b.sector ? 'akin' : 'unlike'
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const word of one) if (other.has(word)) return true
  return false
}
