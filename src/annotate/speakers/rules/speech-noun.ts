import { contentFrom } from '../content.ts'
import type { Cue } from '../cue.ts'
import type { Heard, Passage, Phrase, Rule } from '../heard.ts'
import { phraseBefore } from '../speaker-phrase.ts'
import { isListed, isPossessive, lower, type Scene } from '../scene.ts'
import { phraseFrom } from '../speaker-after.ts'

/** "the army's claim that it had left", "a claim by the army that it had left". A noun alone ("the killing of …") has no speaker. */
export const speechNoun: Rule = {
  name: 'speech-noun',
  hear: (scene, passage) => {
    const { first, last } = passage.sentence
    const found: Heard[] = []
    for (let noun = first; noun < last - 2; noun++) {
      const heard = isListed(scene, noun, scene.lexicon.nouns) ? heardAt(scene, passage, noun) : null
      if (heard) found.push(heard)
    }
    return found
  },
}

function heardAt(scene: Scene, passage: Passage, noun: number): Heard | null {
  const by = lower(scene, noun + 1) === 'by' ? phraseFrom(scene, noun + 2, passage.sentence.last) : null
  const that = by?.last ?? noun + 1
  const phrase = by ? { ...by, aside: null } : ownerOf(scene, passage, noun)
  if (!phrase || lower(scene, that) !== 'that' || scene.tokens[that + 1]?.pos === 'PUNCT') return null
  const cue = cueOf(scene, passage, noun)
  const content = contentFrom(scene, passage, cue, that)
  return content.length === 0
    ? null
    : { rule: 'speech-noun', sentence: passage.index, verb: noun, voices: [{ phrase, cue }], content }
}

/** "the army's [claim]", "its [claim]". */
function ownerOf(scene: Scene, passage: Passage, noun: number): Phrase | null {
  const mark = noun - 1
  const run = isPossessive(scene, mark) ? phraseBefore(scene, mark, passage.sentence.first) : null
  return run && { ...run, aside: null }
}

function cueOf(scene: Scene, passage: Passage, noun: number): Cue {
  const { sentence, index } = passage
  const frames = scene.lexicon.verbs.get('say') ?? new Set<never>()
  return {
    first: noun,
    last: noun + 1,
    verb: noun,
    lemma: 'say',
    frames,
    form: 'finite',
    zone: sentence,
    sentence: index,
  }
}
