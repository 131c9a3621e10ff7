import type { Cue } from './cue.ts'
import type { Phrase } from './heard.ts'
import { headOf, isNominal, phraseAfter } from './speaker-phrase.ts'
import { isTime, lower, nameAt, type Scene, sourceKind } from './scene.ts'
import { isQuoteMark } from './cue.ts'

/** The speaker in "said Ali Omar, a doctor", or null when what follows the verb has a verb of its own or is no one who could speak. */
export function speakerAfter(scene: Scene, cue: Cue): Phrase | null {
  const phrase = phraseFrom(scene, cue.last, cue.zone.last)
  if (!phrase) return null
  const next = scene.tokens[phrase.last]
  if (next?.pos === 'VERB' || next?.pos === 'AUX') return null
  return phrase
}

/** The noun phrase that starts at a token, with the words in apposition to it. */
export function phraseFrom(scene: Scene, first: number, ceiling: number): Phrase | null {
  if (isTime(scene, first)) return null
  const run = phraseAfter(scene, first, ceiling)
  if (!run || !isNominal(scene, headOf(scene, run))) return null
  return { ...run, aside: asideAfter(scene, run.last, ceiling) }
}

function asideAfter(scene: Scene, comma: number, ceiling: number): Phrase['aside'] {
  if (lower(scene, comma) !== ',' || comma + 1 >= ceiling || isQuoteMark(scene, comma + 1)) return null
  const run = phraseAfter(scene, comma + 1, ceiling)
  const next = scene.tokens[run?.last ?? -1]
  return run && next?.pos !== 'VERB' && next?.pos !== 'AUX' ? run : null
}

/** True when the phrase stands for someone who can be a source: a name, a pronoun, or a noun of the lexicon. */
export function canSpeak(scene: Scene, phrase: Phrase): boolean {
  const head = headOf(scene, phrase)
  const token = scene.tokens[head]
  if (!token) return false
  if (token.pos === 'PRON' || token.pos === 'PROPN' || nameAt(scene, head) !== undefined) return true
  return sourceKind(scene, head) !== null
}
