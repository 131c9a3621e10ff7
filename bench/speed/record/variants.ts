import type { Claim, ClaimId, Reading } from '../../../src/model/claim.ts'
import type { Place } from '../../../src/model/place.ts'
import type { Report } from '../../../src/model/report.ts'
import { isoDay, dayNumber } from '../../../src/link/days.ts'

/** A report and what the reader took from it. */
export interface ReadReport {
  readonly report: Report
  readonly claims: readonly Claim[]
}

/** Three years of news. */
const DAYS = 1095
const COUNTRIES =
  'AFG BFA CMR COD COL ETH GEO HTI IND IRN IRQ ISR JOR KEN LBN LBY MEX MLI MMR NER NGA PAK PHL RUS SDN SOM SSD SYR TCD TUR UKR USA YEM'.split(
    ' ',
  )
const PROVINCES = 12
const TOWNS = 8
/** So many sets of parties. */
const SIDES = 60

/**
 * A report like the one given, about something else: other names of the same length, so that every span still fits, and other
 * days, places and parties, as the number says. Words that are common among news stay.
 */
export function variantOf(
  { report, claims }: ReadReport,
  number: number,
  common: ReadonlySet<string>,
): ReadReport {
  const text = reworded(report.text, number, common)
  const id = `bench-${number}`
  const own = (claim: ClaimId): ClaimId => `${claim.slice(0, 12)}-${number}`
  return {
    report: {
      ...report,
      id,
      name: `${id}.txt`,
      title: text.split('\n')[0]!,
      text,
      published: shifted(report.published ?? '2024-07-01', number),
    },
    claims: claims.map((claim) => ({
      ...respanned(claim, text),
      id: own(claim.id),
      same_as: claim.same_as === null ? null : own(claim.same_as),
      causes: [],
      event: eventOf((respanned(claim, text) as Claim).event, number),
    })),
  }
}

/** The reading of such a report. */
export function readingOf({ report, claims }: ReadReport): Reading {
  return { report: report.id, reader: 'bench@1', claims }
}

/** Words with a capital that are no names. */
const CALENDAR =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'.split(
    ' ',
  )

/** Words with a capital that many of our reports have, "Police", "Iraq", and those that say when. */
export function commonWords(reports: readonly Report[]): ReadonlySet<string> {
  const counts = new Map<string, number>(CALENDAR.map((word) => [word, Infinity]))
  for (const { text } of reports)
    for (const word of new Set(text.match(/\p{Lu}\p{L}+/gu))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Set([...counts].flatMap(([word, count]) => (count > 4 ? [word] : [])))
}

/** The text with its rarer words turned into others too: for texts that are not read again, so that none is a copy of another. */
function reworded(text: string, number: number, common: ReadonlySet<string>): string {
  return text.replaceAll(/\p{L}\p{Ll}{3,}/gu, (word) => (common.has(word) ? word : turned(word, number)))
}

/** The text with its rarer names turned into others, letter by letter, vowels into vowels. */
export function renamed(text: string, number: number, common: ReadonlySet<string>): string {
  return text.replaceAll(/\p{Lu}\p{Ll}{3,}/gu, (word) => (common.has(word) ? word : turned(word, number)))
}

const VOWELS = 'aeiou'
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz'

function turned(word: string, number: number): string {
  const dice = hashOf(`${word} ${number}`)
  const letters = [...word.toLowerCase()].map((letter, i) => {
    const set = VOWELS.includes(letter) ? VOWELS : CONSONANTS
    const at = set.indexOf(letter)
    return at < 0 ? letter : set[(at + (dice >>> (4 * (i % 8)))) % set.length]!
  })
  const [first, ...rest] = letters
  return (/\p{Lu}/u.test(word) ? first!.toUpperCase() : first!) + rest.join('')
}

/** A day as far off as the number says. */
export function shifted(day: string, number: number): string {
  return isoDay(dayNumber(day) - ((number * 37) % DAYS))
}

/** Every span of the value with the words that now stand there. */
function respanned<T>(value: T, text: string): T {
  if (Array.isArray(value)) return value.map((one: unknown) => respanned(one, text)) as T
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).map(([key, part]) => [key, respanned(part as unknown, text)])
  const copy = Object.fromEntries(parts) as Record<string, unknown>
  if (typeof copy['start'] === 'number' && typeof copy['end'] === 'number')
    copy['text'] = text.slice(copy['start'], copy['end'])
  return copy as T
}

function eventOf(event: Claim['event'], number: number): Claim['event'] {
  const side = <T extends { readonly entity: string | null }>(actor: T): T =>
    actor.entity === null ? actor : { ...actor, entity: `${actor.entity}-${number % SIDES}` }
  return {
    ...event,
    actors: event.actors.map(side),
    recipients: event.recipients.map(side),
    place: event.place && { ...event.place, ...placeOf(event.place, number) },
    when: event.when && {
      ...event.when,
      from: shifted(event.when.from, number),
      to: shifted(event.when.to, number),
    },
  }
}

/** A place of the same kind elsewhere: the same one for all that the report tells of the place. */
function placeOf({ name, precision }: Place, number: number): Partial<Place> {
  const dice = hashOf(`${name} ${number}`)
  const country = COUNTRIES[hashOf(`land ${number}`) % COUNTRIES.length]!
  const province = dice % PROVINCES
  const town = Math.floor(dice / PROVINCES) % TOWNS
  const isTown = precision === 'point' || precision === 'settlement'
  const at = isTown ? `${country}-${province}-${town}` : `${country}-${province}`
  return {
    name: at,
    gazetteer: `bench:${at}`,
    country,
    admin1: precision === 'country' ? null : `${country} ${province}`,
    lat: COUNTRIES.indexOf(country) + province / 12,
    lon: province * 2 + town / 10,
  }
}

function hashOf(text: string): number {
  let hash = 2166136261
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 16777619) >>> 0
  return hash
}
