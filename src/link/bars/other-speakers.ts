import type { EventType } from '../../model/codebook.ts'
import type { Aspects } from '../aspects.ts'
import { likeness } from '../features/actors.ts'
import type { Bar } from './bar.ts'

const WORDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN'])

/** "The ministry denied it", "The rebels denied it": what is said is an act of whoever says it. */
export const otherSpeakers: Bar = {
  feature: 'actors',
  see: (one, other) => {
    if (!isSaid(one) || !isSaid(other)) return null
    const someMayBeOne = one.actors.some((left) =>
      other.actors.some((right) => likeness(left, right) !== 'unlike'),
    )
    if (someMayBeOne) return null
    const names = [one, other].map(({ actors }) => actors.map(({ actor }) => actor.name).join(', '))
    return `${names.toSorted().join(' and ')} speak each for themselves`
  },
}

function isSaid({ told, actors }: Aspects): boolean {
  return WORDS.has(told.claim.event.type) && actors.length > 0
}
