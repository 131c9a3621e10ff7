import type { PlacePrecision } from '../../model/place.ts'
import type { Evidence } from './candidate.ts'
import type { NameSpan } from './name-spans.ts'
import { isCapital, isGlued, wordAt } from './scene.ts'
import type { Scene } from './scene.ts'

/** What stands around a name: its head noun, where the whole phrase begins and ends, and what the preposition says. */
export interface Surroundings {
  readonly head: string | null
  readonly begin: number
  readonly end: number
  readonly evidence: Evidence
}

/** Reads the surroundings of a name. */
export function surroundings(scene: Scene, span: NameSpan): Surroundings {
  const { first, last } = span
  const behind = headBehind(scene, span)
  const before = headBefore(scene, first)
  const begin = before?.begin ?? first
  return {
    head: behind?.head ?? before?.head ?? ownHead(scene, span),
    begin,
    end: behind?.end ?? last,
    evidence: evidenceBefore(scene, begin),
  }
}

/** "Babil Province", "Ramadi district": the head noun directly behind. */
function headBehind(scene: Scene, span: NameSpan): { readonly head: string; readonly end: number } | null {
  const head = wordAt(scene, span.last)
  const levels = scene.vocabulary.heads.get(head)
  if (!levels || isGlued(scene, span.last) || NEVER_BEHIND.test(head)) return null
  return canBe(scene, span, levels) ? { head, end: span.last + 1 } : null
}

// "Syria state media", "the Homs quarter", "Ohio State": these nouns head a place only before it or as part of its name.
const NEVER_BEHIND = /^(?:states?|capital|stronghold|port|quarter|cities|regions)$/

/** Some place of the name is what the noun says, or a town after which such a division is called ("Samara province"). */
function canBe(scene: Scene, { hits }: NameSpan, levels: readonly PlacePrecision[]): boolean {
  const precisions = new Set(hits.map((hit) => scene.gazetteer.precision(hit.place)))
  if (levels.some((level) => precisions.has(level))) return true
  return levels[0]?.startsWith('admin') === true && !precisions.has('country')
}

/** "Butler County", "Sadr City": the head noun is part of the gazetteer's name. */
function ownHead(scene: Scene, { first, last, hits }: NameSpan): string | null {
  const head = wordAt(scene, last - 1)
  const levels = scene.vocabulary.heads.get(head)
  if (last - first < 2 || !levels) return null
  return hits.some((hit) => hit.exact && levels.includes(scene.gazetteer.precision(hit.place))) ? head : null
}

const OPENING = /^[[\]()“"‘']$/

/** "the [village of] Chibok", "the northern city of Mosul": the head noun before, and where its phrase begins. */
function headBefore(scene: Scene, first: number): { readonly head: string; readonly begin: number } | null {
  let i = skipMarks(scene, first - 1)
  if (wordAt(scene, i) === 'of') i = skipMarks(scene, i - 1)
  else if (isCapital(scene.tokens[i])) return null
  const head = wordAt(scene, i)
  if (i < 0 || !scene.vocabulary.heads.has(head)) return null
  i = skipMarks(scene, i - 1)
  // "the rebel-held northern Syrian town of"
  for (let k = 0; k < 6 && isModifier(scene, i); k++) i--
  return { head, begin: i + 1 }
}

function skipMarks(scene: Scene, i: number): number {
  while (OPENING.test(wordAt(scene, i))) i--
  return i
}

function isModifier(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]
  if (token === undefined || scene.vocabulary.strong.has(token.text.toLowerCase())) return false
  return (
    token.pos === 'ADJ' ||
    token.pos === 'DET' ||
    token.text === '-' ||
    (token.pos === 'PROPN' && isCapital(token)) ||
    OPENING.test(token.text)
  )
}

/** The preposition or verb before the phrase, past articles and adjectives ("in the besieged eastern …"). */
function evidenceBefore(scene: Scene, begin: number): Evidence {
  let i = begin - 1
  for (let k = 0; k < 4 && isFiller(scene, i); k++) i--
  const word = wordAt(scene, i)
  if (scene.vocabulary.strong.has(word)) return 'strong'
  if (scene.vocabulary.parts.has(wordAt(scene, begin - 1))) return 'strong'
  return scene.vocabulary.weak.has(word) ? 'weak' : 'none'
}

function isFiller(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]
  if (token === undefined) return false
  const word = token.text.toLowerCase()
  if (scene.vocabulary.strong.has(word) || scene.vocabulary.weak.has(word)) return false
  return (
    token.pos === 'DET' || token.pos === 'ADJ' || OPENING.test(token.text) || scene.vocabulary.parts.has(word)
  )
}
