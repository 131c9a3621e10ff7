import type { Claim } from '../../src/model/claim.ts'
import type { Doc, Layer } from '../../src/model/doc.ts'
import { leadersIn, tollOf } from '../../src/link/toll.ts'
import type { Place } from '../../src/model/place.ts'
import type { Mention } from '../../src/model/span.ts'
import type { When } from '../../src/model/when.ts'
import { readJsonl, setsIn } from './files.ts'
import { ISAF_SCALARS, ISAF_SETS, scoreIsaf } from './score/isaf.ts'
import type { IsafPrediction, IsafRecord, IsafRelease, IsafScore } from './score/isaf.ts'
import { showPrf } from './score/prf.ts'
import { benchReport, fullDoc } from './task.ts'
import type { GoldSet, Outcome, Prediction, Reader, Task } from './task.ts'

/** The event record of a press release of ISAF: isaf/. */
export const isaf: Task = {
  name: 'isaf',
  beside: {
    start_date: 'GPT-4o 0.728, a large model trained on such records 0.896',
    province: 'GPT-4o 0.896, a large model trained on such records 0.982',
  },
  files: async (dir, split) => {
    const sets = await setsIn(dir, 'isaf', '.jsonl', split)
    return sets.map((set) => ({ ...set, name: sets.length > 1 ? `isaf:${set.name}` : 'isaf' }))
  },
  predict,
  score: async (set, predictions) => {
    const records = predictions as unknown as readonly IsafPrediction[]
    return outcome(scoreIsaf(await readJsonl<IsafRelease>(set.path), records))
  },
}

async function predict(reader: Reader, set: GoldSet): Promise<readonly Prediction[]> {
  const predictions: Prediction[] = []
  for (const { id, text } of await readJsonl<IsafRelease>(set.path)) {
    const doc = await fullDoc(reader, benchReport(`${id}`, text, null))
    predictions.push({ id, ...recordOf(doc) })
  }
  return predictions
}

// The groups that the corpus tells apart, by entity of data/actors.
const GROUPS: Readonly<Record<string, string>> = {
  'acta:taliban': 'taliban',
  'acta:haqqani-network': 'haqqani',
  'acta:islamic-movement-of-uzbekistan': 'imu',
  'acta:hezb-e-islami': 'hig',
  'acta:al-qaeda': 'aq',
}

// The corpus's spelling of provinces where it is not that of the gazetteer.
const PROVINCES: Readonly<Record<string, string>> = {
  paktia: 'paktya',
  'sar-e pol': 'sar-e pul',
  'maidan wardak': 'wardak',
  oruzgan: 'uruzgan',
  jowzjān: 'jowzjan',
}

/** The record of a press release, from what its claims tell. */
export function recordOf(doc: Doc<Layer>): IsafRecord {
  const claims = doc.claims.filter(({ event }) => event.type === 'ASSAULT' || event.mode === 'arrest')
  const min_killed = tollOf(claims, 'killed')
  const min_captured = tollOf(claims, 'captured')
  const air = claims.some(({ event }) => event.mode === 'aerial')
  return {
    start_date: startOf(claims, doc.times),
    event_type: [typeOf(min_killed > 0, min_captured > 0, air)],
    province: provincesOf(claims, doc.places),
    target_group: groupsOf(claims, doc.names),
    min_killed,
    min_captured,
    killq: min_killed > 0,
    captureq: min_captured > 0,
    killcaptureraid: min_captured > 0,
    airstrike: air,
    noshotsfired: claims.some(({ event, factuality }) => factuality === 'denied' && isShot(event)),
    min_leaders_killed: leadersIn(claims, 'killed'),
    min_leaders_captured: leadersIn(claims, 'captured'),
  }
}

function isShot({ type, mode, trigger }: Claim['event']): boolean {
  return type === 'ASSAULT' && (mode === 'firearms' || /^(?:fir|shot)/i.test(trigger.text))
}

// The day of the first claim that tells one, else the first day told after that of the release, else the day of the release.
function startOf(claims: readonly Claim[], times: Doc<Layer>['times']): string | null {
  const told = claims.flatMap(({ event }) => event.when ?? []).find(isDay)
  const [release, ...later] = times.filter(isDay)
  const after = later.find(({ from }) => from !== release?.from)
  return (told ?? after ?? release)?.from ?? null
}

// "Overnight", "the past two days" count as the day on which they began.
function isDay({ precision, text }: Mention<When>): boolean {
  return (
    /(?:night|days)\b/i.test(text) || precision === 'day' || precision === 'hour' || precision === 'minute'
  )
}

function typeOf(killed: boolean, captured: boolean, air: boolean): string {
  if (air) return 'airstrike'
  if (killed && captured) return 'captureandkill'
  return killed ? 'insurgentskilled' : 'detention'
}

// A province that the release names, else that of the place of the first claim that has one, else of the first place.
function provincesOf(claims: readonly Claim[], places: readonly Place[]): string[] {
  const told = [
    ...places.filter(({ precision }) => precision === 'admin1'),
    ...claims.flatMap(({ event }) => event.place ?? []),
    ...places.filter(({ admin1 }) => admin1 !== 'Kabul'),
  ]
  const name = told.flatMap(({ admin1, country }) => (country === 'AFG' && admin1) || [])[0]?.toLowerCase()
  return name === undefined ? [] : [PROVINCES[name] ?? name]
}

// The group that was captured or fought, else the first that the release names.
function groupsOf(claims: readonly Claim[], names: Doc<Layer>['names']): string[] {
  const told = [...claims.flatMap(({ event }) => [...event.recipients, ...event.actors]), ...names]
  return told.flatMap(({ entity }) => GROUPS[entity ?? ''] ?? []).slice(0, 1)
}

function outcome({ sets, scalars, mean, errors }: IsafScore): Outcome {
  return {
    metrics: { ...Object.fromEntries(ISAF_SETS.map((field) => [field, sets[field].f1])), ...scalars, mean },
    lines: [
      ...ISAF_SETS.map((field) => `${field.padEnd(20)} ${showPrf(sets[field])}`),
      ...ISAF_SCALARS.map((field) => `${field.padEnd(20)} ${scalars[field].toFixed(3)}`),
      `${'mean'.padEnd(20)} ${mean.toFixed(3)}`,
    ],
    errors,
  }
}
