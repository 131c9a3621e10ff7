import type { Span } from '../../model/span.ts'
import type { Run, Scene } from '../speakers/scene.ts'
import { sourceWords } from './source-words.ts'

/** The token that heads the subject of a verb, or of the verb which it is joined to: "She smiled and refused to leave"; -1 without one. */
export function subjectOf(scene: Scene, verb: number): number {
  const { tree } = scene
  let at = verb
  for (let step = 0; step < 4 && at >= 0; step++) {
    const subject = tree.child(at, 'nsubj')
    if (subject >= 0) return subject
    if (!/^(?:conj|advcl|xcomp|parataxis)/.test(tree.relation(at))) return -1
    at = tree.head(at)
  }
  return -1
}

/** The words of a subject at full length, on its own side of the cue. */
export function subjectWords(scene: Scene, subject: number, cue: Run): Span | null {
  const bounds =
    subject < cue.first ? { first: 0, last: cue.first } : { first: cue.last, last: scene.tokens.length }
  return sourceWords(scene, subject, bounds)
}
