import type { Sentence, Token } from '../../model/doc.ts'
import { foldNormal, normalName } from './fold.ts'
import type { Hit } from './gazetteer.ts'
import { isCapital, isGlued } from './scene.ts'
import type { Scene } from './scene.ts'

/** Longest name, in tokens: "Autonomous Administration of North and East Syria" has seven. */
const LONGEST = 9

/** A run of tokens `[first, last)` that some place is called, with the places. */
export interface NameSpan {
  readonly first: number
  readonly last: number
  readonly name: string
  readonly normal: string
  readonly hits: readonly Hit[]
}

/** "Monday", "March", "October 6": never places, though towns are called so. */
const CALENDAR =
  /^(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)(?: \d+)?)$/

/** The names of the sentence that the gazetteer has: leftmost first, longest first, not overlapping. */
export function nameSpans(scene: Scene, sentence: Sentence): readonly NameSpan[] {
  const spans: NameSpan[] = []
  for (let i = sentence.first; i < sentence.last;) {
    const span = startsName(scene, i) ? longestAt(scene, i, sentence.last) : null
    if (span) spans.push(span)
    i = span ? span.last : i + 1
  }
  return spans
}

const ARTICLE = /^(?:a[lnrstz]|ash|ad|e[lnrstz]|ed)$/

/** A capital letter, or an Arabic article before one: "al-Hasakah". */
function startsName(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]
  // "The village": a capital only because the sentence begins.
  if (/^(?:The|A|An)$/.test(token?.text ?? '')) return isCapital(scene.tokens[i + 1])
  if (isCapital(token)) return true
  return (
    token !== undefined &&
    ARTICLE.test(token.text) &&
    scene.tokens[i + 1]?.text === '-' &&
    isCapital(scene.tokens[i + 2])
  )
}

function longestAt(scene: Scene, first: number, limit: number): NameSpan | null {
  for (let last = reach(scene, first, limit); last > first; last--) {
    const token = scene.tokens[last - 1]
    if (token === undefined || !/[\p{L}\p{N}.]$/u.test(token.text)) continue
    const span = spanOf(scene, first, last, token)
    if (span) return span
  }
  return null
}

/** One past the last token that a name beginning at `first` can have. */
function reach(scene: Scene, first: number, limit: number): number {
  const end = Math.min(limit, first + LONGEST)
  let i = first + 1
  while (i < end && continues(scene, i)) i++
  return i
}

function continues(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]
  if (token === undefined) return false
  if (isCapital(token) || /^\p{N}/u.test(token.text)) return true
  if (/^\p{L}/u.test(token.text)) return scene.vocabulary.inner.has(token.text) || isArticled(scene, i)
  if (/^['’‘ʿ`]\p{L}?/u.test(token.text)) return true
  if (token.text === '.' || token.text === '&') return true
  // "Washington, D.C." is one name of the gazetteer.
  if (token.text === ',') return /^D\.?C/.test(scene.tokens[i + 1]?.text ?? '')
  return /^[-–]$/.test(token.text) && isGlued(scene, i) && isGlued(scene, i + 1)
}

function spanOf(scene: Scene, first: number, last: number, end: Token): NameSpan | null {
  const name = scene.text.slice(scene.tokens[first]?.start, end.end)
  const normal = normalName(name)
  if (normal.length < 2 || CALENDAR.test(normal)) return null
  const lower = /^\p{Ll}/u.test(end.text) && !isArticled(scene, last - 1)
  const hits = stateFirst(
    scene,
    scene.find(name).filter((hit) => fits(hit, name, normal, lower)),
  )
  if (isAcronym(scene, first, last, name)) return acronymSpan({ first, last, name, normal, hits })
  // "Atlanta, Ga.": only an abbreviation keeps its point; elsewhere it ends the sentence.
  if (end.text === '.' && !hits.some((hit) => isAbbreviation(scene, hit))) return null
  return hits.length > 0 ? { first, last, name, normal, hits } : null
}

/** "Mexico" is also an alternate name of its capital: where a state bears the name, only namesakes stand beside it. */
function stateFirst(scene: Scene, hits: readonly Hit[]): readonly Hit[] {
  const isState = hits.some(
    (hit) => hit.exact && hit.main && scene.gazetteer.precision(hit.place) === 'country',
  )
  return isState ? hits.filter((hit) => hit.exact && hit.main) : hits
}

/** "UN", "FAO": capitals that do not belong to a line all in capitals or to a dateline ("KYIV (Reuters)"). */
function isAcronym(scene: Scene, first: number, last: number, name: string): boolean {
  if (!/^\p{Lu}{2,4}$/u.test(name)) return false
  const [before, after] = [scene.tokens[first - 1], scene.tokens[last]]
  if ([before, after].some((token) => /^\p{Lu}{2,}$/u.test(token?.text ?? ''))) return false
  const opens =
    before === undefined || scene.text.slice(before.end, scene.tokens[first]?.start).includes('\n')
  return !(opens && /^[(,—–-]$/.test(after?.text ?? ''))
}

/** Only the places that are known by that acronym. */
function acronymSpan(span: NameSpan): NameSpan | null {
  const hits = span.hits.filter((hit) => hit.capitals)
  return hits.length > 0 ? { ...span, hits } : null
}

function isAbbreviation(scene: Scene, hit: Hit): boolean {
  const precision = scene.gazetteer.precision(hit.place)
  return (
    hit.exact && (hit.abbreviation || hit.capitals) && (precision === 'admin1' || precision === 'country')
  )
}

/** The last word of "Deir ez-zor": lower case, but glued into the name. */
function isArticled(scene: Scene, i: number): boolean {
  return scene.tokens[i - 1]?.text === '-'
}

function fits(hit: Hit, name: string, normal: string, lowerEnd: boolean): boolean {
  if (hit.capitals) return /^[\p{Lu}.]+$/u.test(name)
  // "Asad base": a name that ends in a common noun must be exactly an entry's.
  if (lowerEnd) return hit.exact && hit.main
  if (hit.exact) return true
  // "PMU", "ABC": acronyms do not fold; and short foldings meet by chance.
  return !/^[\p{Lu}.]{1,5}$/u.test(name) && foldNormal(normal).length >= 4
}
