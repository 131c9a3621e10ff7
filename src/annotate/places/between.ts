import type { Place } from '../../model/place.ts'
import { wordsAt } from '../../model/span.ts'
import type { Mention } from '../../model/span.ts'
import { kilometres } from './distance.ts'
import type { Settled } from './settled.ts'
import { wordAt } from './scene.ts'
import type { Scene } from './scene.ts'

/** Farther apart, "between" tells of two parties rather than of the land between two towns. */
const FARTHEST_KM = 250

/** "on the road between Homs and Palmyra": the land between two towns as one place. Not "talks between Doha and Cairo". */
export function between(scene: Scene, settled: readonly Settled[]): readonly Mention<Place>[] {
  return settled.flatMap((left, i) => {
    const right = settled[i + 1]
    return right && isStretch(scene, left, right) ? [stretch(scene, left, right)] : []
  })
}

function isStretch(scene: Scene, left: Settled, right: Settled): boolean {
  const { begin, end, sentence } = left.candidate
  if (right.candidate.sentence !== sentence || wordAt(scene, begin - 1) !== 'between') return false
  if (wordAt(scene, end) !== 'and' || right.candidate.begin !== end + 1) return false
  const { gazetteer, vocabulary } = scene
  if (![left, right].every(({ place }) => gazetteer.radius(place) <= 25)) return false
  return [2, 3, 4, 5].some((back) => vocabulary.stretches.has(wordAt(scene, begin - back)))
}

function stretch(scene: Scene, left: Settled, right: Settled): Mention<Place> {
  const { gazetteer } = scene
  const [a, b] = [gazetteer.entry(left.place), gazetteer.entry(right.place)]
  const start = scene.tokens[left.candidate.begin - 1]?.start ?? 0
  const end = scene.tokens[right.candidate.end - 1]?.end ?? start
  return {
    ...wordsAt(scene.text, start, end),
    name: `between ${a.name} and ${b.name}`,
    gazetteer: null,
    lat: Math.round(((a.lat + b.lat) / 2) * 1e4) / 1e4,
    lon: Math.round(((a.lon + b.lon) / 2) * 1e4) / 1e4,
    country: a.country === b.country ? a.country : null,
    admin1: a.admin1 === b.admin1 ? a.admin1 : null,
    precision: 'region',
    radius_km: Math.ceil(
      Math.min(FARTHEST_KM, kilometres(a.lat, a.lon, b.lat, b.lon)) / 2 + Math.max(a.radius_km, b.radius_km),
    ),
    relation: null,
  }
}
