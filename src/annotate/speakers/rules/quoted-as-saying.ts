import { contentFrom } from '../content.ts'
import { afterCue } from '../after-cue.ts'
import type { Cue } from '../cue.ts'
import type { Heard, Passage, Rule, Voice } from '../heard.ts'
import { lower, type Run, type Scene } from '../scene.ts'
import { phraseFrom } from '../speaker-after.ts'
import { speakerBefore } from '../speaker-before.ts'

/** "A medic was quoted by Radio Horn as saying that …" "Radio Horn quoted a medic as saying …" */
export const quotedAsSaying: Rule = {
  name: 'quoted-as-saying',
  hear: (scene, passage) => {
    const { first, last } = passage.sentence
    const found: Heard[] = []
    for (let as = first + 1; as < last - 1; as++) {
      if (lower(scene, as) !== 'as' || !scene.lexicon.quotedAs.has(lower(scene, as + 1))) continue
      const heard = heardAt(scene, passage, as)
      if (heard) found.push(heard)
    }
    return found
  },
}

function heardAt(scene: Scene, passage: Passage, as: number): Heard | null {
  const quoting = quotingBefore(scene, passage, as)
  if (quoting < 0) return null
  const cue = cueOf(scene, passage, quoting, as)
  const after = afterCue(scene, cue)
  const voices = voicesOf(scene, cue, quoting, as)
  if (after.opens === 'none' || voices.length === 0) return null
  const content = contentFrom(scene, passage, cue, after.at)
  return content.length === 0
    ? null
    : { rule: 'quoted-as-saying', sentence: passage.index, verb: as + 1, voices, content }
}

function quotingBefore(scene: Scene, passage: Passage, as: number): number {
  for (let at = as - 1; at >= passage.sentence.first && as - at < 25; at--) {
    if (scene.lexicon.quoting.has(scene.tokens[at]?.lemma ?? '') && scene.quoteOf[at] === -1) return at
  }
  return -1
}

function cueOf(scene: Scene, passage: Passage, quoting: number, as: number): Cue {
  return {
    first: groupStart(scene, quoting, passage.sentence.first),
    last: as + 2,
    verb: as + 1,
    lemma: 'say',
    frames: scene.lexicon.verbs.get('say') ?? new Set(),
    form: 'finite',
    zone: passage.sentence,
    sentence: passage.index,
  }
}

function groupStart(scene: Scene, verb: number, floor: number): number {
  let first = verb
  while (first > floor && scene.tokens[first - 1]?.pos === 'AUX') first--
  return first
}

function voicesOf(scene: Scene, cue: Cue, quoting: number, as: number): Voice[] {
  const subject = speakerBefore(scene, cue)
  const words: Run = { first: cue.verb - 1, last: cue.verb + 1 }
  if (cue.first < quoting) {
    const by = lower(scene, quoting + 1) === 'by' ? phraseFrom(scene, quoting + 2, as) : null
    const outlet = by ? [{ phrase: { ...by, aside: null }, cue: { first: quoting, last: quoting + 1 } }] : []
    return subject ? [{ phrase: subject.phrase, cue: words }, ...outlet] : []
  }
  const quoted = phraseFrom(scene, quoting + 1, as)
  if (!quoted) return []
  const outlet = subject ? [{ phrase: subject.phrase, cue: { first: quoting, last: quoting + 1 } }] : []
  return [{ phrase: quoted, cue: words }, ...outlet]
}
