import type { Actor } from '../../model/actor.ts'
import { wordsIn } from '../words.ts'
import type { Feature, Seen } from './feature.ts'

/** Who acted, and on whom: the same name or body, one of the same state or kind, or others. */
export const actors: Feature = {
  name: 'actors',
  see: ({ told: { claim: one } }, { told: { claim: other } }) => [
    ...compare('actor', one.event.actors, other.event.actors),
    ...compare('recipient', one.event.recipients, other.event.recipients),
  ],
}

/** One and the same, of one state or kind, or others. */
export type Likeness = 'same' | 'akin' | 'unlike'
const BEST: readonly Likeness[] = ['same', 'akin', 'unlike']

function compare(role: string, ones: readonly Actor[], others: readonly Actor[]): readonly Seen[] {
  const pairs = ones.flatMap((one) =>
    others.map((other) => ({
      like: likeness(one, other),
      detail: [one.name, other.name].toSorted().join(' and '),
    })),
  )
  const best = BEST.flatMap((like) => pairs.filter((pair) => pair.like === like).toSorted(byDetail))[0]
  return best ? [{ sign: `${best.like} ${role}`, value: 1, detail: () => best.detail }] : []
}

function byDetail(a: { readonly detail: string }, b: { readonly detail: string }): number {
  return a.detail < b.detail ? -1 : Number(a.detail > b.detail)
}

/** How like two actors are. */
// "Iran" and "the Revolutionary Guards" are akin: a part rolls up to its state.
export function likeness(one: Actor, other: Actor): Likeness {
  if (one.entity !== null && other.entity !== null && one.entity === other.entity) return 'same'
  if (one.entity === null && other.entity === null && sharesName(one.name, other.name)) return 'same'
  if (one.country !== null && other.country !== null)
    return one.country === other.country && meets(one.sector, other.sector) ? 'akin' : 'unlike'
  return meets(one.sector, other.sector) ? 'akin' : 'unlike'
}

function meets(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other
}

// "Anna Lind" and "Lind", "two fishermen" and "fishermen".
function sharesName(one: string, other: string): boolean {
  const words = new Set(wordsIn(other).filter((word) => word.length > 3))
  return wordsIn(one).some((word) => words.has(word))
}
