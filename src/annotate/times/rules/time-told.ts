import { vague, valueOf } from '../reading.ts'
import type { Rule } from '../rule.ts'

const WHERE = '(?<=\\b(?:at|by|from|during|until|since|around|about|in|throughout|of|before|after|to|for) )'

/** "by this time", "at the same time", "during that period": the time told before, whichever it is. */
export const timeTold: Rule = {
  name: 'time told',
  needs: ['time', 'period', 'periods', 'era'],
  phrases: [
    `${WHERE}(?:this|that|the|(?<same>the same)|which|these|some|a long|a short|any one) time(?! (?:to|has|had|was|when)\\b)`,
    '(?:this|that|the|these|a|the same) (?:period|era|periods)\\b',
  ],
  // What it refers to may be an event: an interval would be a guess.
  read: (found, { earlier }) => {
    const told = found.has('same') ? earlier.at(-1) : null
    return told ? { type: 'DATE', value: valueOf(told), when: null } : vague('PRESENT_REF')
  },
}
