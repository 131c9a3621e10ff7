import { OPEN, set } from '../reading.ts'
import type { Unit } from '../dates.ts'
import type { Rule } from '../rule.ts'

/** "every Friday", "each year", "every other day", "every three weeks", "daily": times that come back. */
export const repeated: Rule = {
  name: 'repeated',
  needs: ['every', 'each', 'often'],
  phrases: [
    '(?:every|each) (?:other )?(?:{weekday}|{month}|{unit}|{season}|{dayPart})',
    '(?:every|each) {amount} {units}',
    '{often}',
  ],
  read: (found) => {
    const two = (part: string): string => String(found.number(part) ?? 0).padStart(2, '0')
    if (found.has('often')) return set(found.word('often') ?? '')
    if (found.has('units'))
      return set(`P${found.number('amount') ?? 'X'}${(found.word('units') ?? '')[0]?.toUpperCase()}`)
    if (found.has('weekday')) return set(`XXXX-WXX-${found.number('weekday')}`)
    if (found.has('month')) return set(`XXXX-${two('month')}`)
    if (found.has('season')) return set(`XXXX-${SEASONS[found.number('season') ?? 0] ?? 'XX'}`)
    if (found.has('dayPart')) return set(`XXXX-XX-XXT${found.word('dayPart')}`)
    return set(OPEN[found.word('unit') as Unit])
  },
}

const SEASONS: Readonly<Record<number, string>> = { 3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI' }
