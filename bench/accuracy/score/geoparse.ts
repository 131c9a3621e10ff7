import { prf } from './prf.ts'
import type { Prf } from './prf.ts'

/** A place name in a text, with WGS 84 degrees where it is resolved. */
export interface Toponym {
  readonly start: number
  readonly end: number
  readonly lat: number | null
  readonly lon: number | null
}
/** The place names of one document. */
export interface ToponymDoc {
  readonly doc_id: string
  readonly toponyms: readonly Toponym[]
}
/** The figures of Gritta et al. (2018, 2020). Distances in km; `auc`: 0 is best. */
export interface GeoScore {
  readonly exact: Prf
  readonly overlap: Prf
  /** Share within 161 km of those gold toponyms that were recognised and resolved. */
  readonly acc161: number
  /** The same of all gold toponyms that have coordinates. */
  readonly acc161All: number
  readonly medianKm: number | null
  readonly auc: number | null
}

type Pair = readonly [Toponym, Toponym]

/** Scores recognition, one to one and greedily from left to right, and resolution over the recognised. */
export function scoreToponyms(gold: readonly ToponymDoc[], predicted: readonly ToponymDoc[]): GeoScore {
  const byId = new Map(predicted.map((doc) => [String(doc.doc_id), doc.toponyms.toSorted(byStart)]))
  const docs = gold.map((doc) => ({ gold: doc.toponyms, claims: byId.get(doc.doc_id) ?? [] }))
  const exact = docs.flatMap((doc) => match(doc.gold, doc.claims, sameSpan))
  const overlap = docs.flatMap((doc) => match(doc.gold, doc.claims, overlaps))
  const nGold = total(docs.map((doc) => doc.gold.length))
  const nClaims = total(docs.map((doc) => doc.claims.length))
  const located = total(docs.map((doc) => doc.gold.filter((g) => g.lat !== null).length))
  const errors = overlap.flatMap(([g, c]) => distance(g, c) ?? [])
  const near = errors.filter((km) => km <= 161).length
  return {
    exact: prf(exact.length, nClaims, nGold),
    overlap: prf(overlap.length, nClaims, nGold),
    acc161: errors.length ? near / errors.length : 0,
    acc161All: located ? near / located : 0,
    medianKm: median(errors),
    auc: errors.length
      ? total(errors.map((km) => Math.log(km + 1))) / errors.length / Math.log(20_040)
      : null,
  }
}

function byStart(a: Toponym, b: Toponym): number {
  return a.start - b.start
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0)
}

function sameSpan(a: Toponym, b: Toponym): boolean {
  return a.start === b.start && a.end === b.end
}

function overlaps(a: Toponym, b: Toponym): boolean {
  return a.start < b.end && b.start < a.end
}

function match(gold: readonly Toponym[], claims: readonly Toponym[], same: typeof overlaps): readonly Pair[] {
  const used = new Set<Toponym>()
  return gold.toSorted(byStart).flatMap((g) => {
    const found = claims.find((c) => !used.has(c) && same(g, c))
    if (found === undefined) return []
    used.add(found)
    return [[g, found] as const]
  })
}

const EARTH_KM = 6371

function rad(degrees: number): number {
  return (degrees * Math.PI) / 180
}

/** Great-circle distance in km; null when either is not resolved. */
function distance(a: Toponym, b: Toponym): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null
  const x =
    Math.sin(rad(b.lat - a.lat) / 2) ** 2 +
    Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(x)))
}

function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
