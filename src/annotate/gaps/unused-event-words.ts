import type { Token } from '../../model/doc.ts'
import type { Gap } from '../../model/gap.ts'
import { wordsAt } from '../../model/span.ts'
import { type Context, inSentence } from '../events/context.ts'
import { candidateOf, triggersIn } from '../events/events.ts'

/** Words that the event lexicon has, of which no sense fits their sentence: "the club captured a title". */
export function unusedEventWords(context: Context): Gap[] {
  const { tokens, report } = context.doc
  return context.doc.sentences.flatMap((sentence) => {
    const near = inSentence(context, sentence)
    return triggersIn(near, sentence)
      .filter((trigger) => candidateOf(near, trigger).length === 0)
      .map(({ first, last, pos }) => {
        const words = wordsAt(report.text, (tokens[first] as Token).start, (tokens[last - 1] as Token).end)
        const lemmas = tokens.slice(first, last).map(({ lemma }) => lemma)
        return { ...words, kind: 'event', name: lemmas.join(' '), as: pos }
      })
  })
}
