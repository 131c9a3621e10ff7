import type { Cue } from './cue.ts'
import { chunkEnd } from './speaker-phrase.ts'
import { isPossessive, isTime, lower, nameAt, type Run, type Scene, sourceKind } from './scene.ts'

/** To whom a verb of speech is directed: "told [Radio Horn]", "said to [reporters]"; null when the words do not say. */
export function hearerAt(scene: Scene, cue: Cue): Run | null {
  const to = lower(scene, cue.last) === 'to'
  if (!to && !cue.frames.has('hearer')) return null
  const first = to ? cue.last + 1 : cue.last
  if (isTime(scene, first)) return null
  const last = hearerEnd(scene, first, cue.zone.last)
  return last === null || last > cue.zone.last ? null : { first, last }
}

function hearerEnd(scene: Scene, first: number, ceiling: number): number | null {
  const start = scene.tokens[first]?.pos === 'DET' ? first + 1 : first
  const plain = nameAt(scene, start)
    ? nameEnd(scene, start, ceiling)
    : phraseEnd(scene, first, start, ceiling)
  if (plain === null) return null
  return isPossessive(scene, plain) ? (chunkEnd(scene, plain + 1, ceiling) ?? plain) : plain
}

/** A name is complete ("told Reuters rebels had left"), save for a noun that says what it is ("the Reuters news agency"). */
function nameEnd(scene: Scene, first: number, ceiling: number): number {
  let last = first
  while (last < ceiling && scene.nameOf[last] === scene.nameOf[first]) last++
  while (last < ceiling && sourceKind(scene, last) === 'media') last++
  return last
}

/** An unknown name ends where the small letters of a new subject begin: "told Horizon [rebels had left]". */
function phraseEnd(scene: Scene, first: number, start: number, ceiling: number): number | null {
  const last = chunkEnd(scene, first, ceiling)
  if (last === null || scene.tokens[start]?.pos !== 'PROPN') return last
  let at = start
  while (at < last && !isSmallNoun(scene, at)) at++
  const hasOwnVerb = /^(?:VERB|AUX)$/.test(scene.tokens[last]?.pos ?? '')
  return hasOwnVerb ? at : last
}

function isSmallNoun(scene: Scene, token: number): boolean {
  const isSmall = /^\p{Ll}/u.test(scene.tokens[token]?.text ?? '')
  return isSmall && !isPossessive(scene, token) && sourceKind(scene, token) !== 'media'
}
