import type { Token } from '../../model/doc.ts'
import type { Gap } from '../../model/gap.ts'
import { wordsAt } from '../../model/span.ts'
import { type Context, inSentence } from '../events/context.ts'
import { triggersIn } from '../events/events.ts'
import type { SpeechLexicon } from '../speakers/speech-lexicon.ts'
import { verbFrame } from '../syntax/frames/verb-frame.ts'

/** Verbs that some actor does to another and no lexicon has: "the guards hoodwinked the rebels". */
export function unknownVerbs(context: Context, speech: SpeechLexicon): Gap[] {
  const { tokens, report } = context.doc
  return context.doc.sentences.flatMap((sentence) => {
    const near = inSentence(context, sentence)
    const known = triggersIn(near, sentence)
    const verbs = Array.from({ length: sentence.last - sentence.first }, (_, index) => sentence.first + index)
    return verbs
      .filter((verb) => tokens[verb]?.pos === 'VERB' && !isOfSpeech(context, speech, verb))
      .filter((verb) => !known.some(({ first, last }) => verb >= first && verb < last))
      .filter((verb) => isBetweenActors(near, verb))
      .map((verb) => {
        const { start, end, lemma } = tokens[verb] as Token
        return { ...wordsAt(report.text, start, end), kind: 'verb', name: lemma, as: 'verb' }
      })
  })
}

function isBetweenActors(context: Context, verb: number): boolean {
  const { doers, undergoers } = verbFrame(context.tree, verb)
  const isActor = (head: number): boolean => context.mention(head) !== undefined
  return doers.some(isActor) && undergoers.some(isActor)
}

// "told", "launched", "was": a verb of speech, or one that only lends its subject to a noun, is known for what it is.
function isOfSpeech({ tree, words }: Context, speech: SpeechLexicon, verb: number): boolean {
  const lemma = tree.lemma(verb)
  const { doing, undergoing } = words.light
  return (
    lemma === 'be' ||
    speech.verbs.has(lemma) ||
    speech.phrasal.has(lemma) ||
    doing.has(lemma) ||
    undergoing.has(lemma)
  )
}
