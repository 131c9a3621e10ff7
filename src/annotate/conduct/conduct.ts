import type { Conduct, Sentence, Token } from '../../model/doc.ts'
import { bySpan, type Mention, wordsAt } from '../../model/span.ts'
import { type EventNeeds, contextOf, inSentence } from '../events/context.ts'
import type { EventWords } from '../events/event-words.ts'
import type { EventLexicon } from '../events/lexicon.ts'
import type { Stage } from '../pipeline.ts'
import { believed } from './believed.ts'
import type { ConductModel } from './conduct-model.ts'
import type { ConductWords } from './conduct-words.ts'
import { citing } from './rules/citing.ts'
import { deed } from './rules/deed.ts'
import { doing } from './rules/doing.ts'
import { failing } from './rules/failing.ts'
import { guarded } from './rules/guarded.ts'
import { idle } from './rules/idle.ts'
import { inaction } from './rules/inaction.ts'
import { sent } from './rules/sent.ts'
import type { ConductRule, Scene, Told } from './scene.ts'

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

/**
 * What police and army do, and what they and other authorities leave undone, beyond the events of the codebook: as the rules
 * read it, and beside them what the model is sure of and no rule has read in the sentence.
 */
export function conduct(
  lexicon: EventLexicon,
  eventWords: EventWords,
  words: ConductWords,
  model: ConductModel,
): Stage<EventNeeds | 'encoded', 'conduct'> {
  return {
    gives: 'conduct',
    needs: [
      'tokens',
      'sentences',
      'encoded',
      'syntax',
      'names',
      'times',
      'places',
      'actors',
      'speakers',
      'harm',
    ],
    annotate: (doc) => {
      const whole = contextOf(doc, lexicon, eventWords)
      const mention = (token: number, told: Told, why: string): Mention<Conduct> => {
        const { start, end } = doc.tokens[token] as Token
        return { ...wordsAt(doc.report.text, start, end), ...told, why }
      }
      return doc.sentences.flatMap((sentence, index) => {
        const scene = { context: inSentence(whole, sentence), words }
        const read = byRules(scene, sentence).map(({ token, told, why }) => mention(token, told, why))
        const more = believed(scene, sentence, doc.encoded[index] ?? null, model)
          .filter(({ kind }) => !read.some((other) => other.kind === kind))
          .map(({ token, ...told }) => mention(token, told, 'model'))
        return [...read, ...more].toSorted(bySpan)
      })
    },
  }
}

function byRules(scene: Scene, { first, last }: Sentence) {
  const tokens = Array.from({ length: last - first }, (_, index) => first + index)
  return tokens.flatMap((token) => {
    for (const rule of CONDUCT_RULES) {
      const told = rule(scene, token)
      if (told) return [{ token, told, why: rule.name }]
    }
    return []
  })
}
