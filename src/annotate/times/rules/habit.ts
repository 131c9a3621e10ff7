import type { Rule } from '../rule.ts'

/** Repeated times are no interval: "every Friday", "each year". */
export const habit: Rule = {
  name: 'habit',
  needs: ['every', 'each'],
  phrases: ['(?:every|each) (?:other )?(?:{weekday}|{month}|{unit}|{season}|{dayPart})'],
  read: () => null,
}
