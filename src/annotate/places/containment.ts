import type { Candidate } from './candidate.ts'
import { distanceKm } from './distance.ts'
import type { Gazetteer, Hit } from './gazetteer.ts'
import { wordAt } from './scene.ts'
import type { Scene } from './scene.ts'

/** What the text says holds a candidate: another candidate, or a country by its adjective ("the Iraqi town of …"). */
export interface Containment {
  readonly inner: Candidate
  readonly outer: Candidate | null
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null
}

/** The containments that the report states. */
export function containments(scene: Scene, candidates: readonly Candidate[]): readonly Containment[] {
  return candidates.flatMap((candidate, i) => {
    const next = candidates[i + 1]
    const before = candidates[i - 1]
    const found: Containment[] = []
    if (next && isWithin(scene, candidate, next)) found.push({ inner: candidate, outer: next, country: null })
    if (before && isOwner(scene, before, candidate))
      found.push({ inner: candidate, outer: before, country: null })
    const country = adjectiveBefore(scene, candidate)
    if (country !== null) found.push({ inner: candidate, outer: null, country })
    return found
  })
}

/** "Chibok in Borno State", "Paris, Texas", "Hilla (Iraq)", "Sur in the province of". */
function isWithin(scene: Scene, inner: Candidate, outer: Candidate): boolean {
  if (inner.sentence !== outer.sentence) return false
  const between = words(scene, inner.end, outer.begin)
  return /^(?:,|\(|,? in|,? of|,? in the|of the|\[|, a town in|,? located in)(?: \w+ern| central)?$/.test(
    between,
  )
}

/** "Nigeria's Borno State", "Syria 's northern city of Aleppo". */
function isOwner(scene: Scene, outer: Candidate, inner: Candidate): boolean {
  if (inner.sentence !== outer.sentence) return false
  return /^['’]s?(?: [\w-]+){0,4}(?: of)?$/.test(words(scene, outer.end, inner.first))
}

function words(scene: Scene, from: number, to: number): string {
  if (to - from > 7) return '?'
  let text = ''
  for (let i = from; i < to; i++) text += (i > from ? ' ' : '') + wordAt(scene, i)
  return text
}

/** The country of the last adjective of nationality in the phrase before the name: "the northern Syrian town of". */
function adjectiveBefore(scene: Scene, candidate: Candidate): string | null {
  const from = scene.tokens[Math.max(0, candidate.begin - 1)]?.start ?? 0
  const to = scene.tokens[candidate.first]?.start ?? 0
  const name = scene.names.findLast(({ kind, start, end }) => kind === 'people' && start >= from && end <= to)
  return name?.country ?? null
}

/** True when one place lies in the other. */
export function isInside(gazetteer: Gazetteer, inner: number, outer: number): boolean {
  if (inner === outer) return false
  const level = gazetteer.precision(outer)
  if (level === 'country') {
    return gazetteer.precision(inner) !== 'country' && gazetteer.country(inner) === gazetteer.country(outer)
  }
  if (gazetteer.country(outer) !== null && gazetteer.country(inner) !== gazetteer.country(outer)) return false
  if (level === 'admin1' && gazetteer.admin1(inner) === gazetteer.admin1(outer))
    return gazetteer.precision(inner) !== 'admin1'
  const radius = gazetteer.radius(outer)
  return (
    radius > 3 && gazetteer.radius(inner) < radius && distanceKm(gazetteer, inner, outer) < radius * 1.2 + 5
  )
}

/** True when some sense of the outer name holds the place. */
export function heldBy(gazetteer: Gazetteer, place: number, outer: readonly Hit[]): boolean {
  return outer.slice(0, 8).some((hit) => isInside(gazetteer, place, hit.place))
}
