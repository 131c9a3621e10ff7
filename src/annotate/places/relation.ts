import type { Place } from '../../model/place.ts'
import { moved } from './distance.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How a phrase before a place name changes the place; `start` is where the phrase begins in the text given. */
export interface Relation {
  readonly start: number
  /** Does not make sense of a state: "close to Iran" is an ally of it. */
  readonly townsOnly: boolean
  apply(place: Place): Place
}

/** Reads the phrase that ends a text: "…struck a site 20 km (12 miles) north-west of ". Null when there is none. */
export type RelationRule = (before: string) => Relation | null

/** Kilometres that "south of" leaves open, and "near". */
const DIRECTION_KM = 50
const NEAR_KM = 15

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  hundred: 100,
}
const NUMBER = `\\d[\\d,]*(?:\\.\\d+)?|${Object.keys(NUMBERS).join('|')}`
/** Between the phrase and the name: "of the town of". */
const TAIL = String.raw`(?:\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:city|town|village|capital|port|district)\s+of)?(?:\s+the)?\s*[“"'‘[(]?\s*`

/** The rules in order, over the words given; the first that reads the phrase has it. Make them once. */
export function relationRules(vocabulary: Vocabulary): readonly RelationRule[] {
  return [bearingOf, distanceFrom, closeTo, partOf].map((rule) => rule(vocabulary))
}

/** "south of", "20 km (12 miles) north-west of", "some 5 miles to the east of". */
function bearingOf({ bearings, units }: Vocabulary): RelationRule {
  const distance = String.raw`(?:(?<number>${NUMBER})[\s-]*(?<unit>${oneOf(units.keys())})\b\.?\s*(?:\([^)]{1,24}\)\s*)?)?`
  const direction = String.raw`(?:away\s+)?(?:just\s+|far\s+)?(?:to\s+the\s+)?\b(?<direction>${oneOf(bearings.keys())})`
  const pattern = new RegExp(`${distance}${direction}\\s+(?:of|from)${TAIL}$`, 'iu')
  return (before) => {
    const match = pattern.exec(before)
    if (!match?.groups) return null
    const bearing = bearings.get(plainDirection(match.groups['direction'] ?? '', bearings)) ?? 0
    const km = toKm(match.groups['number'], match.groups['unit'], units)
    return { start: match.index, townsOnly: false, apply: (place) => toBearing(place, bearing, km) }
  }
}

function toBearing(place: Place, bearing: number, km: number | null): Place {
  if (place.lat === null || place.lon === null) return { ...place, relation: { bearing, km } }
  if (km === null) {
    const radius_km = (place.radius_km ?? 0) + DIRECTION_KM
    return { ...place, precision: coarser(place), radius_km, relation: { bearing, km } }
  }
  const radius_km = Math.round(Math.max(place.radius_km ?? 0, 2) + km * 0.3)
  return { ...place, ...moved(place.lat, place.lon, bearing, km), radius_km, relation: { bearing, km } }
}

/** "30 km from", "12 miles outside". */
function distanceFrom({ units }: Vocabulary): RelationRule {
  const source = String.raw`(?<number>${NUMBER})[\s-]*(?<unit>${oneOf(units.keys())})\b\.?\s*(?:\([^)]{1,24}\)\s*)?(?:away\s+)?(?:from|outside|off|of|inland from)${TAIL}$`
  const pattern = new RegExp(source, 'iu')
  return (before) => {
    const match = pattern.exec(before)
    if (!match?.groups) return null
    const km = toKm(match.groups['number'], match.groups['unit'], units)
    return { start: match.index, townsOnly: true, apply: (place) => around(place, km ?? DIRECTION_KM, km) }
  }
}

/** "near", "the outskirts of". */
function closeTo({ near }: Vocabulary): RelationRule {
  const pattern = new RegExp(String.raw`\b(?:(?:${oneOf(near)})(?:\s+(?:of|to))?|close\s+to)${TAIL}$`, 'iu')
  return (before) => {
    const match = pattern.exec(before)
    return match && { start: match.index, townsOnly: true, apply: (place) => around(place, NEAR_KM, null) }
  }
}

function around(place: Place, more: number, km: number | null): Place {
  const radius_km = place.radius_km === null ? null : Math.round(place.radius_km + more)
  return { ...place, radius_km, relation: { bearing: null, km } }
}

/** "northern Syria", "eastern Aleppo": a half of a large place; a town stays the town. */
function partOf({ parts }: Vocabulary): RelationRule {
  const pattern = new RegExp(String.raw`\b(?<part>${oneOf(parts.keys())})\s+$`, 'iu')
  return (before) => {
    const match = pattern.exec(before)
    const bearing = parts.get(plainDirection(match?.groups?.['part'] ?? '', parts))
    if (!match || bearing === undefined) return null
    return { start: match.index, townsOnly: false, apply: (place) => toPart(place, bearing) }
  }
}

function toPart(place: Place, bearing: number): Place {
  const { lat, lon, radius_km } = place
  if (lat === null || lon === null || radius_km === null || radius_km < 40) return place
  const half = moved(lat, lon, bearing, radius_km / 2)
  return { ...place, ...half, precision: 'region', radius_km: Math.round(radius_km * 0.7) }
}

/** What lies in some direction of a town is an area, not a town. */
function coarser({ precision }: Place): Place['precision'] {
  return precision === 'point' || precision === 'settlement' || precision === 'admin2' ? 'region' : precision
}

function toKm(
  number: string | undefined,
  unit: string | undefined,
  units: ReadonlyMap<string, number>,
): number | null {
  if (number === undefined || unit === undefined) return null
  const value = NUMBERS[number.toLowerCase()] ?? Number(number.replaceAll(',', ''))
  return Math.round(value * (units.get(unit.toLowerCase()) ?? 1) * 10) / 10
}

/** "North West" and "north-west" are "northwest" when the words know it so. */
function plainDirection(direction: string, bearings: ReadonlyMap<string, number>): string {
  const lower = direction.toLowerCase()
  return bearings.has(lower) ? lower : lower.replace(/[\s-]/g, '')
}

function oneOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace('-', String.raw`[\s-]?`))
    .join('|')
}
