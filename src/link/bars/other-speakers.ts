import type { EventType } from '../../model/codebook.ts'
import { likeness } from '../features/actors.ts'
import type { Bar } from './bar.ts'

const WORDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN'])

/** "The ministry denied it", "The rebels denied it": what is said is an act of whoever says it. */
export const otherSpeakers: Bar = {
  feature: 'actors',
  see: ({ told: one }, { told: other }) => {
    const [a, b] = [one.claim.event, other.claim.event]
    if (!WORDS.has(a.type) || !WORDS.has(b.type) || a.actors.length === 0 || b.actors.length === 0)
      return null
    const someMayBeOne = a.actors.some((left) => b.actors.some((right) => likeness(left, right) !== 'unlike'))
    if (someMayBeOne) return null
    const names = [a.actors, b.actors].map((actors) => actors.map(({ name }) => name).join(', '))
    return `${names.toSorted().join(' and ')} speak each for themselves`
  },
}
