import type { Span } from '../../model/span.ts'
import { lower, type Run, type Scene } from '../speakers/scene.ts'

/**
 * The words of a source at full length, from the token that heads them: with titles, appositions and relative clauses, and
 * with the comma that closes them before their verb ("Ali Omar, a doctor, said"). `bounds` are the tokens it must stay within.
 */
export function sourceWords(scene: Scene, head: number, bounds: Run): Span | null {
  const [from, to] = scene.tree.extent(head)
  let first = Math.max(from, bounds.first)
  let last = Math.min(to, bounds.last)
  while (first < last && opensNothing(scene, first)) first++
  while (last > first && closesNothing(scene, first, last - 1)) last--
  if (lower(scene, last) === ',' && last < bounds.last && hasOpenComma(scene, first, last)) last++
  const start = scene.tokens[first]
  const end = scene.tokens[last - 1]
  return start && end && first < last ? { start: start.start, end: end.end } : null
}

function opensNothing(scene: Scene, token: number): boolean {
  return scene.tokens[token]?.pos === 'CCONJ' || /^[,;:.–—-]$/.test(lower(scene, token))
}

// "Ali Omar," has no apposition for its comma to close; "Ali Omar, a doctor," has one.
function closesNothing(scene: Scene, first: number, token: number): boolean {
  const word = lower(scene, token)
  if (word === ',') return !hasOpenComma(scene, first, token)
  return /^[;:–—]$/.test(word)
}

/** True when an odd number of commas stands in the run: an apposition was opened and not closed. */
function hasOpenComma(scene: Scene, first: number, last: number): boolean {
  let commas = 0
  for (let at = first; at < last; at++) if (lower(scene, at) === ',') commas++
  return commas % 2 === 1
}
