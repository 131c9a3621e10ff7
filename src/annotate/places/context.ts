import type { Candidate } from './candidate.ts'
import type { Scene } from './scene.ts'
import type { Sense } from './sense.ts'

/** What a report tells about where it plays: weights of countries and divisions, and the places settled so far. */
export interface Context {
  readonly countries: ReadonlyMap<string, number>
  readonly divisions: ReadonlyMap<string, number>
  readonly places: readonly number[]
}

/** A sense with the place that it is taken for so far; null when nothing fits. */
export interface Choice {
  readonly sense: Sense
  readonly place: number | null
  readonly score: number
  /** 0 to 1: how far the place stands above the next. */
  readonly certainty: number
}

/** The context that the choices make for one sense: all but its own. */
export function contextFor(scene: Scene, choices: readonly Choice[], self: Sense | null): Context {
  const { gazetteer } = scene
  const countries = adjectives(scene)
  const divisions = new Map<string, number>()
  const places: number[] = []
  for (const { sense, place, certainty } of choices) {
    if (place === null || sense === self || sharesWords(sense, self)) continue
    const weight = certainty * Math.min(3, sense.candidates.length)
    const country = gazetteer.country(place)
    if (country === null) continue
    add(countries, country, weight)
    const admin1 = gazetteer.admin1(place)
    if (admin1 !== null) add(divisions, `${country}|${admin1}`, weight)
    if (certainty > 0.5 && gazetteer.radius(place) < 40) places.push(place)
  }
  return { countries, divisions, places }
}

/** "Idlib" and "Idlib province" must not vouch for each other. */
function sharesWords(a: Sense, b: Sense | null): boolean {
  return b !== null && nameOf(a)?.normal === nameOf(b)?.normal
}

function nameOf(sense: Sense): Candidate | undefined {
  return sense.candidates[0]
}

/** Countries by the nationalities among the names ("Iraqi officials"); states are candidates themselves. */
function adjectives(scene: Scene): Map<string, number> {
  const countries = new Map<string, number>()
  for (const { kind, country } of scene.names) {
    if (kind === 'people' && country !== null) {
      countries.set(country, Math.min(3, (countries.get(country) ?? 0) + 0.7))
    }
  }
  return countries
}

function add(map: Map<string, number>, key: string, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight)
}
