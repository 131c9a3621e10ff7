import type { Conduct, Token } from '../../model/doc.ts'
import { type Mention, wordsAt } from '../../model/span.ts'
import { type EventNeeds, contextOf, inSentence } from '../events/context.ts'
import type { EventWords } from '../events/event-words.ts'
import type { EventLexicon } from '../events/lexicon.ts'
import type { Stage } from '../pipeline.ts'
import type { ConductWords } from './conduct-words.ts'
import { citing } from './rules/citing.ts'
import { deed } from './rules/deed.ts'
import { doing } from './rules/doing.ts'
import { failing } from './rules/failing.ts'
import { guarded } from './rules/guarded.ts'
import { idle } from './rules/idle.ts'
import { inaction } from './rules/inaction.ts'
import { sent } from './rules/sent.ts'
import type { ConductRule } from './scene.ts'

/** The rules in order; of each word the first that speaks decides. */
export const CONDUCT_RULES: readonly ConductRule[] = [
  failing,
  idle,
  inaction,
  doing,
  sent,
  deed,
  citing,
  guarded,
]

/** What police and army do, and what they and other authorities leave undone, beyond the events of the codebook. */
export function conduct(
  lexicon: EventLexicon,
  eventWords: EventWords,
  words: ConductWords,
): Stage<EventNeeds, 'conduct'> {
  return {
    gives: 'conduct',
    needs: ['tokens', 'sentences', 'syntax', 'names', 'times', 'places', 'actors', 'speakers', 'harm'],
    annotate: (doc) => {
      const whole = contextOf(doc, lexicon, eventWords)
      return doc.sentences.flatMap((sentence) => {
        const scene = { context: inSentence(whole, sentence), words }
        const tokens = Array.from(
          { length: sentence.last - sentence.first },
          (_, index) => sentence.first + index,
        )
        return tokens.flatMap((token): Mention<Conduct>[] => {
          const found = firstOf(CONDUCT_RULES.map((rule) => () => rule(scene, token)))
          const { start, end } = doc.tokens[token] as Token
          return found ? [{ ...wordsAt(doc.report.text, start, end), ...found }] : []
        })
      })
    },
  }
}

function firstOf(tries: readonly (() => Conduct | null)[]): Conduct | null {
  for (const attempt of tries) {
    const found = attempt()
    if (found) return found
  }
  return null
}
