import worldCountries, { type Countries } from 'world-countries'

import type { Actor } from '../../src/model/actor.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Doc, Layer } from '../../src/model/doc.ts'
import type { Place } from '../../src/model/place.ts'
import type { When } from '../../src/model/when.ts'
import { readJsonl, setsIn } from './files.ts'
import { scoreHrds } from './score/hrds.ts'
import type { HrdsArticle, HrdsPrediction, HrdsRecord, HrdsScore } from './score/hrds.ts'
import { showPrf } from './score/prf.ts'
import { benchReport, fullDoc } from './task.ts'
import type { GoldSet, Outcome, Prediction, Reader, Task } from './task.ts'

/** The main attack on human-rights defenders that an article tells: hrds/. */
export const hrds: Task = {
  name: 'hrds',
  beside: {
    violation_types: 'a question-answering model trained on it 0.714',
    perpetrator_type: 'the same 0.62',
    city: 'the same 0.23',
    victim_name: 'the same 0.512',
  },
  files: async (dir, split) => {
    const sets = await setsIn(dir, 'hrds', '.jsonl', split)
    return sets.map((set) => ({ ...set, name: sets.length > 1 ? `hrds:${set.name}` : 'hrds' }))
  },
  predict,
  score: async (set, predictions) => {
    const records = predictions as unknown as readonly HrdsPrediction[]
    return outcome(scoreHrds(await readJsonl<HrdsArticle>(set.path), records))
  },
}

async function predict(reader: Reader, set: GoldSet): Promise<readonly Prediction[]> {
  const predictions: Prediction[] = []
  for (const { id, title, date, text } of await readJsonl<HrdsArticle>(set.path)) {
    const doc = await fullDoc(reader, benchReport(`${id}`, `${title}\n\n${text}`, date.slice(0, 10)))
    predictions.push({ id, ...recordOf(doc) })
  }
  return predictions
}

type Event = Claim['event']

// The corpus's kinds of violation, the first that fits.
const VIOLATIONS: readonly (readonly [string, (event: Event) => boolean])[] = [
  ['arbitrary detention', ({ type, mode }) => type === 'COERCE' && mode === 'arrest'],
  ['kidnapping', ({ mode, acled }) => mode === 'abduct' || acled === 'Abduction/forced disappearance'],
  ['torture', ({ mode }) => mode === 'torture' || mode === 'sexual'],
  ['killing', ({ harm }) => harm.some(({ kind }) => kind === 'killed')],
  ['killing', ({ mode }) => mode === 'targeted'],
  ['other', ({ type }) => type === 'THREATEN' || type === 'COERCE' || type === 'SANCTION'],
  ['other', ({ mode }) => mode === 'beat'],
]

/** The corpus's kind of violation that a claim tells of, or none. */
export function violationsOf({ event, factuality }: Claim): readonly string[] {
  if (factuality === 'denied' || factuality === 'requested') return []
  const found = VIOLATIONS.find(([, fits]) => fits(event))
  return found ? [found[0]] : []
}

const STATE: ReadonlySet<string> = new Set(['GOV', 'COP', 'MIL', 'JUD', 'SPY', 'LEG'])

/** The corpus's kind of perpetrator that an actor is. */
export function perpetratorOf({ sector, country }: Actor): string {
  if (country === 'IGO') return 'regional orgs'
  if (STATE.has(sector ?? '')) return 'state actor'
  if (sector === null && country !== null) return 'state actor'
  if (sector === 'PRM') return 'other actors with permissions'
  return sector === 'REB' || sector === 'UAF' || sector === 'CRM'
    ? 'other actors without permissions'
    : 'other non-state actors'
}

// Whoever is only named, as most of the accused are, may be anybody.
function isKnown({ sector, country }: Actor): boolean {
  return sector !== null || country !== null
}

/** The record of an article, from what its claims tell. */
export function recordOf(doc: Doc<Layer>): HrdsRecord {
  const claims = doc.claims.filter((claim) => violationsOf(claim).length > 0)
  const told = claims.flatMap(violationsOf)
  const actors = claims.flatMap(({ event }) => event.actors)
  const places = claims.flatMap(({ event }) => event.place ?? [])
  const times = claims.flatMap(({ event }) => event.when ?? [])
  return {
    perpetrator_mention: true,
    perpetrator_type: most(actors.filter(isKnown).map(perpetratorOf)) ?? 'state actor',
    violation_types: [...new Set(told)],
    city: most(citiesOf(places)) ?? most(citiesOf(doc.places)) ?? null,
    region: most(places.flatMap(({ admin1 }) => admin1 ?? [])) ?? null,
    country: countryOf(doc, places),
    year: times[0]?.from.slice(0, 4) ?? null,
    month: firstTold(times, 7)?.slice(5, 7) ?? null,
    date: firstTold(times, 10)?.slice(8, 10) ?? null,
    victims: victimsOf(doc, claims),
  }
}

// The start of the first time whose ends share so many characters of it: seven for a month, ten for a day.
function firstTold(times: readonly When[], length: number): string | undefined {
  return times.find(({ from, to }) => from.slice(0, length) === to.slice(0, length))?.from
}

function citiesOf(places: readonly Place[]): string[] {
  return places.flatMap(({ precision, name }) => (precision === 'settlement' ? [name] : []))
}

// The persons by name among those whom the claims tell of as struck.
function victimsOf({ names }: Doc<Layer>, claims: readonly Claim[]): { victim_name: string }[] {
  const persons = new Set(names.flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])))
  const struck = claims.flatMap(({ event }) => event.recipients.map(({ name }) => name))
  return [...new Set(struck)].filter((name) => persons.has(name)).map((name) => ({ victim_name: name }))
}

/** Territories that the corpus counts to a state. */
const STATE_OF: Readonly<Record<string, string>> = { HKG: 'CHN', MAC: 'CHN' }
/** The corpus's spelling of states where it is not the common one. */
const STATES: Readonly<Record<string, string>> = { USA: 'USA', TUR: 'Turkey' }

// The state of most place names, those of the attacks counted thrice, as the corpus spells it, or as the article always does.
function countryOf({ toponyms }: Doc<Layer>, scenes: readonly Place[]): string | null {
  const named = [...toponyms, ...scenes, ...scenes].flatMap(({ country }) => country ?? [])
  const code = most(named.map((country) => STATE_OF[country] ?? country))
  if (code === undefined) return null
  const name = STATES[code] ?? countryName(code)
  const words = toponyms.flatMap(({ country, precision, text }) =>
    country === code && precision === 'country' && /^\p{Lu}\p{Ll}/u.test(text) ? [text] : [],
  )
  return code in STATES || words.includes(name ?? '') ? name : (most(words) ?? name)
}

function countryName(code: string): string | null {
  return (worldCountries as unknown as Countries).find(({ cca3 }) => cca3 === code)?.name.common ?? null
}

function most(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

function outcome({ fields, violations, victims, mean, errors }: HrdsScore): Outcome {
  const accuracies = Object.entries(fields)
  return {
    metrics: {
      ...Object.fromEntries(accuracies.map(([field, { accuracy }]) => [field, accuracy])),
      violation_types: violations.f1,
      victim_name: victims.f1,
      mean,
    },
    lines: [
      `${'violation_types'.padEnd(20)} ${showPrf(violations)}`,
      `${'victim_name'.padEnd(20)} ${showPrf(victims)}`,
      ...accuracies.map(
        ([field, { accuracy, articles }]) =>
          `${field.padEnd(20)} ${accuracy.toFixed(3)}   (${articles} articles)`,
      ),
      `${'mean'.padEnd(20)} ${mean.toFixed(3)}`,
    ],
    errors,
  }
}
