import { anchorOf } from '../narrative.ts'
import type { Rule } from '../rule.ts'

const HALF_DAY = String.raw`(?:a\.m\.|p\.m\.|am\b|pm\b)`
const ZONE = String.raw`(?:,? \(?{zone}\)?)?`

/** "10:30 p.m.", "3 am local time", "0530 GMT", "at 15:40", "midnight": a time on the day told before. */
export const clock: Rule = {
  name: 'clock',
  needs: ['figure', 'noon', 'midday', 'midnight', 'dawn', 'dusk'],
  phrases: [
    String.raw`{hour}[:.]{minute} ?${HALF_DAY}${ZONE}`,
    String.raw`{hour} ?${HALF_DAY}${ZONE}`,
    String.raw`(?=\d)(?<=\b(?:at|around|about|by|until|from|before|after) ){hour}:{minute}${ZONE}`,
    String.raw`{hour}:?{minute},? \(?{zone}\)?`,
    String.raw`{hour} o['’]clock(?: in the {dayPart})?`,
    String.raw`(?<=\b(?:at|around|about) )(?<name>noon|midday|midnight|dawn|dusk)`,
  ],
  read: (found, { earlier }) => {
    const day = anchorOf(earlier, 'day')
    const sane = (found.number('hour') ?? 0) <= 24
    return day && sane
      ? { from: day.from, to: day.to, precision: found.has('minute') ? 'minute' : 'hour' }
      : null
  },
}
