import { spansOf, wholeQuotation } from '../content.ts'
import type { Heard, Passage, Phrase, Rule } from '../heard.ts'
import { phraseAfter } from '../speaker-phrase.ts'
import { lower, quoteAt, type Run, type Scene, sourceKind } from '../scene.ts'
import { canSpeak, phraseFrom } from '../speaker-after.ts'

/** "Police: six killed in Dara" and "Six killed in Dara: police" in headlines; 'The mayor was blunt: "We are alone."' in the body. */
export const colon: Rule = {
  name: 'colon',
  hear: (scene, passage) => {
    const { first, last } = passage.sentence
    for (let at = first + 1; at < last - 1; at++) {
      if (!/^[:—–]$/.test(lower(scene, at)) || scene.quoteOf[at] !== -1) continue
      const heard =
        passage.sentence.kind === 'headline'
          ? inHeadline(scene, passage, at)
          : beforeQuote(scene, passage, at)
      if (heard) return [heard]
    }
    return []
  },
}

function inHeadline(scene: Scene, passage: Passage, at: number): Heard | null {
  const { first, last } = passage.sentence
  const sides: [Run, Run][] = [
    [
      { first, last: at },
      { first: at + 1, last },
    ],
    [
      { first: at + 1, last },
      { first, last: at },
    ],
  ]
  for (const [side, other] of sides) {
    const phrase = phraseFrom(scene, side.first, side.last)
    if (phrase?.last === side.last && isSource(scene, phrase))
      return heardWith(passage, at, phrase, spansOf(scene, [other]))
  }
  return null
}

function beforeQuote(scene: Scene, passage: Passage, at: number): Heard | null {
  const quote = quoteAt(scene, at + 1)
  if (lower(scene, at) !== ':' || !quote?.speech || passage.cues.some((cue) => cue.verb < at)) return null
  const run = phraseAfter(scene, passage.sentence.first, at)
  const phrase = run && { ...run, aside: null }
  if (!phrase || !canSpeak(scene, phrase)) return null
  return heardWith(passage, at, phrase, wholeQuotation(scene, scene.quoteOf[at + 1] as number))
}

function isSource(scene: Scene, phrase: Phrase): boolean {
  return sourceKind(scene, phrase.last - 1) !== null
}

function heardWith(passage: Passage, at: number, phrase: Phrase, content: Heard['content']): Heard | null {
  const cue = { first: at, last: at + 1 }
  return content.length === 0
    ? null
    : { rule: 'colon', sentence: passage.index, verb: at, voices: [{ phrase, cue }], content }
}
