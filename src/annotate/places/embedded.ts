import type { Token } from '../../model/doc.ts'
import type { NameSpan } from './name-spans.ts'
import { isCapital, isGlued, wordAt } from './scene.ts'
import type { Scene } from './scene.ts'

/** Prefixes before a hyphen that leave a place a place: "anti-Moscow", "non-US". */
const PREFIX = /^(?:pro|anti|non|ex|post|pre|inter|mid|trans|cross|all)$/i
const FUNCTION_WORD = new Set(['ADP', 'DET', 'PRON', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'ADV', 'INTJ', 'NUM'])
const DAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i

/**
 * True when the span is only a part of a longer name: "Paris Hilton", "Houston Chronicle", "Mr Jordan". `places` are the
 * tokens of states and divisions, beside which a name keeps its own ("Aleppo Syria").
 */
export function isEmbedded(
  scene: Scene,
  span: NameSpan,
  places: ReadonlySet<number>,
  titleCase: boolean,
): boolean {
  return joinsLeft(scene, span, places, titleCase) || joinsRight(scene, span, places, titleCase)
}

function joinsLeft(scene: Scene, span: NameSpan, places: ReadonlySet<number>, titleCase: boolean): boolean {
  const i = span.first - 1
  const before = scene.tokens[i]
  if (before === undefined || !sameLine(scene, i)) return false
  if (before.text === '-' && isGlued(scene, span.first)) {
    const word = scene.tokens[i - 1]
    return isCapital(word) && !PREFIX.test(word?.text ?? '') && !places.has(i - 1)
  }
  const title =
    before.text === '.' && isGlued(scene, i) ? wordAt(scene, i - 1) : wordAt(scene, i).replace('.', '')
  if (scene.vocabulary.titles.has(title)) return true
  return isCapital(before) && !standsApart(scene, i, places, titleCase)
}

function joinsRight(scene: Scene, span: NameSpan, places: ReadonlySet<number>, titleCase: boolean): boolean {
  const after = scene.tokens[span.last]
  if (after === undefined || !sameLine(scene, span.last - 1)) return false
  if (/^[-–]$/.test(after.text) && isGlued(scene, span.last)) {
    const word = scene.tokens[span.last + 1]
    return isCapital(word) && !places.has(span.last + 1)
  }
  if (!isCapital(after)) return false
  // "US President", "Iraq War": a state keeps its name before a title or a noun.
  if (isState(scene, span)) return false
  return !standsApart(scene, span.last, places, titleCase)
}

/** A capitalised neighbour that is no part of the name: "In", "Monday", "Province", "Northern", another place. */
function standsApart(scene: Scene, i: number, places: ReadonlySet<number>, titleCase: boolean): boolean {
  const token = scene.tokens[i] as Token
  const word = token.text.toLowerCase()
  const { heads, parts, bearings } = scene.vocabulary
  if (
    (heads.has(word) && !/^states?$/.test(word)) ||
    parts.has(word) ||
    bearings.has(word) ||
    DAY_OR_MONTH.test(word)
  )
    return true
  if (FUNCTION_WORD.has(token.pos) || places.has(i)) return true
  if (
    scene.names.some((name) => name.kind === 'people' && name.start <= token.start && token.end <= name.end)
  )
    return true
  return titleCase ? token.pos !== 'PROPN' : token.pos === 'VERB' && isSentenceStart(scene, i)
}

function isSentenceStart(scene: Scene, i: number): boolean {
  return scene.sentences.some((sentence) => sentence.first === i)
}

function isState(scene: Scene, span: NameSpan): boolean {
  const best = span.hits[0]
  return best !== undefined && best.exact && scene.gazetteer.precision(best.place) === 'country'
}

/** False when only a line break or a mark stands between the token and the next. */
function sameLine(scene: Scene, i: number): boolean {
  const gap = scene.text.slice(scene.tokens[i]?.end, scene.tokens[i + 1]?.start)
  return !gap.includes('\n')
}
