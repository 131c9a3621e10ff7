import { timeOfDay } from '../reading.ts'
import { anchorOf } from '../narrative.ts'
import type { Rule } from '../rule.ts'

const HALF_DAY = String.raw`(?<half>a\.m\.|p\.m\.|am\b|pm\b)`
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
    String.raw`{hour}:?{minute} ?(?:hrs|hours)\b`,
    String.raw`{hour} o['’]clock(?: in the {dayPart})?`,
    String.raw`(?<=\b(?:at|around|about|before|after|until|by|from) )(?<name>noon|midday|midnight|dawn|dusk)`,
  ],
  read: (found, { earlier }) => {
    const hour = found.number('hour') ?? 0
    if (hour > 24) return null
    const day = anchorOf(earlier, 'day')
    const at = clockIn(found.word('half'), found.word('name'), hour, found.number('minute') ?? 0)
    return timeOfDay(day, at, found.has('minute') ? 'minute' : 'hour')
  },
}

const NAMED: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  midnight: '24:00',
  dawn: 'MO',
  dusk: 'EV',
}

function clockIn(half: string | null, name: string | null, hour: number, minute: number): string {
  if (name !== null) return NAMED[name] ?? 'XX'
  const afternoon = half?.startsWith('p') && hour < 12
  const hours = afternoon ? hour + 12 : half?.startsWith('a') && hour === 12 ? 0 : hour
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
