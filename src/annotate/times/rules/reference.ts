import { vague } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** "now", "the current truce", "recently", "the former governor", "in future": times that merely are, were or will be. */
export const reference: Rule = {
  name: 'reference',
  needs: ['reference'],
  // "The former" of two is no time.
  phrases: ['(?!former(?:[.,;:)]| (?:was|were|is|are|has|had|did|and)\\b)){reference}'],
  read: (found) => vague(found.word('reference') as Parameters<typeof vague>[0]),
}
