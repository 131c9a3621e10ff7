import { timeOfDay } from '../reading.ts'
import type { Compound } from '../rule.ts'
import { DAYS } from './clock-day.ts'

const BEFORE = '(?:(?:early|late) in )?(?:the )?(?:(?:early|late) )?'

function partOf(name: string, words: string, part: string): Compound {
  return {
    name,
    before: `${BEFORE}${words}(?: hours)? (?:of|on) (?:the )?`,
    fits: (first) => DAYS.has(first),
    read: (day, _, setting) => {
      const told = day(setting)
      return told && timeOfDay(told.when, part)
    },
  }
}

/** "the night of July 30", "the early hours of Sunday", "the morning of 3 May". */
export const partsOfDay: readonly Compound[] = [
  partOf('night of', '(?:night|midnight)', 'NI'),
  partOf('morning of', '(?:morning|dawn)', 'MO'),
  partOf('hours of', '(?:(?:early|small) )?hours', 'MO'),
  partOf('afternoon of', 'afternoon', 'AF'),
  partOf('evening of', '(?:evening|dusk)', 'EV'),
]
