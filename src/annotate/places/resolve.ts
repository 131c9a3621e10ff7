import type { Containment } from './containment.ts'
import { isInside } from './containment.ts'
import { contextFor } from './context.ts'
import type { Choice, Context } from './context.ts'
import { distanceKm } from './distance.ts'
import type { Hit } from './gazetteer.ts'
import type { Scene } from './scene.ts'
import type { Sense } from './sense.ts'

/** Weights of the score, in the units of the prior: 1 is a tenfold population. */
export const WEIGHTS = {
  /** An unchecked alternate name: "Gao" is one of Guantánamo's. */
  alias: -0.8,
  /** The folded name only: "Musayib" for Al Musayyib. */
  folded: -0.9,
  /** A second-level division without its head noun: "Butler" is rather a town. */
  bound: -1,
  bareDistrict: -0.5,
  /** The head noun says another kind of place: "the town of Iraq". */
  otherKind: -3,
  kind: 2,
  /** The text says what holds it, or what it holds. */
  held: 3.5,
  heldByAdjective: 3,
  country: 1.1,
  countryMost: 3,
  division: 0.8,
  divisionMost: 2,
  /** A county is named in the news of its own state. */
  countyDivision: 1.6,
  near: 0.8,
} as const

const NEAR_KM = 100
const ROUNDS = 3

/** For every sense the place that fits best, given the others: three rounds, each with the context of the last. */
export function resolve(scene: Scene, senses: readonly Sense[]): readonly Choice[] {
  const none: Context = { countries: new Map(), divisions: new Map(), places: [] }
  let choices = senses.map((sense) => choose(scene, sense, none))
  for (let round = 1; round < ROUNDS; round++) {
    const last = choices
    choices = senses.map((sense) => choose(scene, sense, contextFor(scene, last, sense)))
  }
  return choices
}

function choose(scene: Scene, sense: Sense, context: Context): Choice {
  let best: Choice = { sense, place: null, score: -Infinity, certainty: 0 }
  let next = -Infinity
  for (const hit of hitsOf(sense)) {
    const score = scoreOf(scene, sense, hit, context)
    if (score > best.score) {
      next = best.score
      best = { sense, place: hit.place, score, certainty: 1 }
    } else if (score > next) next = score
  }
  return { ...best, certainty: Math.min(1, Math.max(0.1, (best.score - next) / 1.5)) }
}

function hitsOf(sense: Sense): readonly Hit[] {
  return sense.candidates[0]?.hits ?? []
}

export function scoreOf(scene: Scene, sense: Sense, hit: Hit, context: Context): number {
  const { gazetteer } = scene
  const held = heldScore(scene, sense, hit)
  const kind = kindScore(scene, sense, hit)
  if (hit.abbreviation && held <= 0) return -Infinity
  const bound = hit.bound && held <= 0 && kind <= 0 ? WEIGHTS.bound : 0
  return gazetteer.prior(hit.place) + nameScore(hit) + bound + kind + held + contextScore(scene, hit, context)
}

function nameScore(hit: Hit): number {
  return (hit.main ? 0 : WEIGHTS.alias) + (hit.exact ? 0 : WEIGHTS.folded)
}

/** How far the place is what the head noun says. */
function kindScore(scene: Scene, sense: Sense, { place }: Hit): number {
  const precision = scene.gazetteer.precision(place)
  const heads = sense.candidates.flatMap(({ head }) => (head === null ? [] : [head]))
  const head = heads[0]
  if (head === undefined) return precision === 'admin2' ? WEIGHTS.bareDistrict : 0
  const rank = scene.vocabulary.heads.get(head)?.indexOf(precision) ?? -1
  return rank < 0 ? WEIGHTS.otherKind : WEIGHTS.kind - rank * 0.5
}

/** How far the text itself says that the place holds or is held by another of its names. */
export function heldScore(scene: Scene, sense: Sense, hit: Hit): number {
  return Math.max(0, ...sense.containments.map((containment) => heldIn(scene, sense, hit, containment)))
}

function heldIn(
  { gazetteer }: Scene,
  sense: Sense,
  hit: Hit,
  { inner, outer, country }: Containment,
): number {
  if (outer === null) return gazetteer.country(hit.place) === country ? WEIGHTS.heldByAdjective : 0
  const isInner = sense.candidates.includes(inner)
  const others = isInner ? outer : inner
  const fits = others.hits
    .slice(0, 40)
    .some((other) =>
      isInner ? isInside(gazetteer, hit.place, other.place) : isInside(gazetteer, other.place, hit.place),
    )
  return fits ? WEIGHTS.held : 0
}

function contextScore({ gazetteer }: Scene, { place }: Hit, context: Context): number {
  const country = gazetteer.country(place)
  if (country === null) return 0
  const byCountry = WEIGHTS.country * Math.log(1 + (context.countries.get(country) ?? 0))
  const share = gazetteer.precision(place) === 'admin2' ? WEIGHTS.countyDivision : WEIGHTS.division
  const byDivision =
    share * Math.log(1 + (context.divisions.get(`${country}|${gazetteer.admin1(place)}`) ?? 0))
  const isNear =
    gazetteer.radius(place) < 40 &&
    context.places.some((other) => other !== place && distanceKm(gazetteer, other, place) < NEAR_KM)
  return (
    Math.min(WEIGHTS.countryMost, byCountry) +
    Math.min(WEIGHTS.divisionMost * (share / WEIGHTS.division), byDivision) +
    (isNear ? WEIGHTS.near : 0)
  )
}
