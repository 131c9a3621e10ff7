import { timeOfDay } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** "at night", "one afternoon", "a morning raid": a part of no certain day. */
export const partAlone: Rule = {
  name: 'part alone',
  needs: ['dayPart', 'nights', 'mornings', 'evenings', 'daytime'],
  phrases: [
    '(?:(?:the|one|a) )?(?!dawn|dusk|noon|midnight|midday){dayPart}(?:-?time)?',
    '(?<plural>morning|evening|night)s',
  ],
  read: (found) => timeOfDay(null, found.word('dayPart') ?? PLURALS[found.word('plural') ?? ''] ?? 'NI'),
}

const PLURALS: Readonly<Record<string, string>> = { morning: 'MO', evening: 'EV', night: 'NI' }
