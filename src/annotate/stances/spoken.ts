import type { Utterance } from '../../model/doc.ts'
import { contains, firstFrom, type Span } from '../../model/span.ts'
import type { Scene } from '../speakers/scene.ts'
import { sourceWords } from './source-words.ts'
import type { Taken } from './stance.ts'
import { subjectWords } from './subject.ts'

/** An act of speech as a stance: its nearest speaker at full length; null without a speaker. */
export function spoken(scene: Scene, { attribution, content }: Utterance): Taken | null {
  const nearest = attribution[0]
  if (!nearest) return null
  const cue = {
    first: firstFrom(scene.tokens, nearest.cue.start),
    last: firstFrom(scene.tokens, nearest.cue.end),
  }
  const word = verbIn(scene, cue.first, cue.last)
  const source = sourceOf(scene, nearest, word, cue)
  return { word, source, cue, content: content.map((span) => beyond(scene, source, span)) }
}

/** The token of the cue that has a subject, or its last. */
function verbIn(scene: Scene, first: number, last: number): number {
  for (let at = first; at < last; at++) if (scene.tree.child(at, 'nsubj') >= 0) return at
  return last - 1
}

function sourceOf(scene: Scene, speaker: Span, word: number, cue: { first: number; last: number }): Span {
  const subject = scene.tree.child(word, 'nsubj')
  if (subject >= 0 && isNear(scene, subject, speaker)) return subjectWords(scene, subject, cue) ?? speaker
  const first = firstFrom(scene.tokens, speaker.start)
  const last = firstFrom(scene.tokens, speaker.end)
  const head = headIn(scene, first, last)
  const bounds =
    first < cue.first ? { first: 0, last: cue.first } : { first: cue.last, last: scene.tokens.length }
  const whole = head < 0 ? null : sourceWords(scene, head, bounds)
  return whole && contains(whole, speaker) ? whole : speaker
}

/** True when the subject is the speaker or, as "who" does, stands for it. */
function isNear(scene: Scene, subject: number, speaker: Span): boolean {
  const token = scene.tokens[subject] as Span
  return contains(speaker, token) || scene.tokens[subject]?.pos === 'PRON'
}

function headIn(scene: Scene, first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const head = scene.tree.head(at)
    if (head < first || head >= last) return at
  }
  return -1
}

/** "According to a list found in the camp, …": what is said begins where the source at full length ends. */
function beyond(scene: Scene, source: Span, content: Span): Span {
  const isInside = source.start <= content.start && content.start < source.end && source.end < content.end
  if (!isInside) return content
  const gap = /^[\s,]*/.exec(scene.text.slice(source.end, content.end))?.[0].length ?? 0
  return { start: source.end + gap, end: content.end }
}
