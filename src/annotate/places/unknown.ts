import type { Sentence } from '../../model/doc.ts'
import type { Place, PlacePrecision } from '../../model/place.ts'
import { overlaps, wordsAt } from '../../model/span.ts'
import type { Mention, Words } from '../../model/span.ts'
import { isQuarter } from './quarter.ts'
import type { Settled } from './settled.ts'
import { isCapital, isGlued, wordAt } from './scene.ts'
import type { Scene } from './scene.ts'

/** Head nouns that make an unknown name a place: "the village of Xyz", not "the state of Emergency". */
const TELLING: ReadonlySet<PlacePrecision> = new Set(['settlement', 'point', 'admin2', 'admin1'])
const TELLING_HEAD =
  /^(?:town|village|hamlet|township|suburb|neighbou?rhood|district|sub-?district|province|governorate|oblast|county|commune|camp|base|airbase|airfield|outpost|checkpoint|crossing|area|areas|island)s?$/

/** Names that no gazetteer has, but that the text calls a place: "the village of Xyz", "in Xyz district". */
export function unknownPlaces(scene: Scene, settled: readonly Settled[]): readonly Mention<Place>[] {
  const taken = settled.map(({ candidate }) => ({
    start: scene.tokens[candidate.first]?.start ?? 0,
    end: scene.tokens[candidate.last - 1]?.end ?? 0,
  }))
  return scene.sentences.flatMap((sentence, number) =>
    headsOf(scene, sentence).flatMap((head) =>
      [nameBehind(scene, head, sentence.last), ...namesBefore(scene, head, sentence.first)].flatMap(
        ([first, last]) => {
          const words = wordsOf(scene, first, last)
          if (!words || taken.some((span) => overlaps(span, words)) || isSomeone(scene, words)) return []
          const end = Math.max(last, head + 1)
          return [toUnknown(scene, words, wordAt(scene, head), end, number, settled)]
        },
      ),
    ),
  )
}

function headsOf(scene: Scene, sentence: Sentence): readonly number[] {
  const heads: number[] = []
  for (let i = sentence.first; i < sentence.last; i++) if (TELLING_HEAD.test(wordAt(scene, i))) heads.push(i)
  return heads
}

/** "village of Xyz" */
function nameBehind(scene: Scene, head: number, limit: number): readonly [number, number] {
  if (wordAt(scene, head + 1) !== 'of') return [0, 0]
  let first = head + 2
  while (/^[[\]“"'‘]$/.test(wordAt(scene, first))) first++
  return [first, runEnd(scene, first, limit)]
}

/**
 * "in Xyz village", "at Xyz and Abc (Def) villages", the bracket left out: with a preposition, so that "Xyz Province" at the
 * start of a headline is no guess.
 */
function namesBefore(scene: Scene, head: number, limit: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  let i = head
  do {
    const last = wordAt(scene, i - 1) === ')' ? openingOf(scene, i - 1, limit) : i
    const first = runStart(scene, last, limit)
    if (first === last) break
    found.push([first, last])
    i = /^(?:,|and)$/.test(wordAt(scene, first - 1)) && wordAt(scene, head).endsWith('s') ? first - 1 : first
    if (i === first) return opensPlace(scene, first - 1) && !isGlued(scene, head) ? found : []
  } while (i > limit)
  return []
}

/** The bracket that the closing one at `i` ends; `i` itself where it stands too far off. */
function openingOf(scene: Scene, i: number, limit: number): number {
  for (let k = i; k > Math.max(limit, i - 8); k--) if (wordAt(scene, k) === '(') return k
  return i
}

function runStart(scene: Scene, last: number, limit: number): number {
  let first = last
  while (first > limit && (isCapital(scene.tokens[first - 1]) || isJoint(scene, first - 1))) first--
  return first
}

function opensPlace(scene: Scene, i: number): boolean {
  return scene.vocabulary.strong.has(wordAt(scene, wordAt(scene, i) === 'the' ? i - 1 : i))
}

function runEnd(scene: Scene, first: number, limit: number): number {
  let end = first
  while (end < limit && (isCapital(scene.tokens[end]) || (end > first && isJoint(scene, end)))) end++
  return end
}

function isJoint(scene: Scene, i: number): boolean {
  return /^[-’'‘]/.test(wordAt(scene, i)) && isGlued(scene, i) && isGlued(scene, i + 1)
}

function wordsOf(scene: Scene, first: number, last: number): Words | null {
  const start = scene.tokens[first]?.start
  const end = scene.tokens[last - 1]?.end
  if (start === undefined || end === undefined || last <= first || last - first > 8) return null
  if (/^(?:the|a|an|this|that|any|many|each|every|\p{L}+day)$/iu.test(wordAt(scene, first))) return null
  // "in Old Town"
  if (isQuarter(scene.vocabulary, wordAt(scene, first))) return null
  return wordsAt(scene.text, start, end)
}

/** "the camp of Hamas": someone whom the names layer knows. A name guessed by shape may well be a village. */
function isSomeone(scene: Scene, words: Words): boolean {
  return scene.names.some((name) => overlaps(name, words) && (name.kind === 'people' || name.why !== 'shape'))
}

function toUnknown(
  scene: Scene,
  words: Words,
  head: string,
  last: number,
  sentence: number,
  settled: readonly Settled[],
): Mention<Place> {
  const holder = holderOf(scene, last, sentence, settled)
  const level = scene.vocabulary.heads.get(head) ?? scene.vocabulary.heads.get(head.replace(/s$/, ''))
  return {
    ...words,
    name: words.text,
    gazetteer: null,
    lat: null,
    lon: null,
    country: holder === null ? null : scene.gazetteer.country(holder),
    admin1: holder === null ? null : scene.gazetteer.admin1(holder),
    precision: level?.find((precision) => TELLING.has(precision)) ?? 'settlement',
    radius_km: null,
    relation: null,
  }
}

/** What the text says holds it: "the village of Xyz in Idlib province", "…, Syria". */
function holderOf(scene: Scene, last: number, sentence: number, settled: readonly Settled[]): number | null {
  const next = settled.find(({ candidate }) => candidate.sentence === sentence && candidate.first >= last)
  if (!next || next.candidate.begin - last > 4) return null
  for (let i = last; i < next.candidate.begin; i++) {
    if (!/^(?:,|in|of|the|\(|village|town|district|area|areas|camp|\w+ern)$/.test(wordAt(scene, i)))
      return null
  }
  return next.place
}
