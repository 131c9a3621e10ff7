import type { Claim } from '../../src/model/claim.ts'
import type { Doc, Layer } from '../../src/model/doc.ts'
import type { Incident } from '../../src/model/incident.ts'
import type { Place } from '../../src/model/place.ts'
import type { Report } from '../../src/model/report.ts'
import type { When } from '../../src/model/when.ts'
import type { ToldClaim } from '../../src/model/told-claim.ts'
import { readQuantity } from '../../src/annotate/harm/quantity.ts'
import { consolidate, type Consensus } from '../../src/link/consolidate/consolidate.ts'
import { kmBetween } from '../../src/link/km-between.ts'
import { loadLinker } from '../../src/link/load-linker.ts'
import { tell } from '../../src/link/tell.ts'
import { readJsonl, setsIn } from './files.ts'
import { linked } from './linked.ts'
import { scoreClusters } from './score/coref.ts'
import { GVA_FIELDS, type GvaPrediction, type GvaRecord, scoreIncidents } from './score/gva.ts'
import { benchReport, fullDoc } from './task.ts'
import type { GoldSet, Outcome, Prediction, Reader, Task } from './task.ts'

/** A report on a shooting, and the incident that it is filed under. */
export interface GvaReport {
  readonly doc_id: string
  readonly incident_id: string
  readonly title: string | null
  readonly dct: string
  readonly uri: string
  readonly text: string
  readonly gold: GvaRecord | null
}

/** Reports of one shooting put together, and what they come to: gva/. */
export const gva: Task = {
  name: 'gva',
  beside: { conll: 'each report an incident of its own 0.442' },
  files: async (dir, split) => {
    const sets = await setsIn(dir, 'gva', '.jsonl.gz', split)
    return sets.map((set) => ({ ...set, name: sets.length > 1 ? `gva:${set.name}` : 'gva' }))
  },
  predict,
  score: async (set, predictions) => {
    const rows = await readJsonl<GvaReport>(set.path)
    return outcome(rows, predictions as unknown as readonly GvaPrediction[])
  },
}

/** A report of the corpus as intake would give it: the headline, a blank line, the body. */
export function gvaReport({ doc_id, title, dct, uri, text }: GvaReport): Report {
  const full = title === null ? text : `${title}\n\n${text}`
  return { ...benchReport(doc_id, full, dct), title, url: uri, outlet: outletOf(uri) }
}

// Pages come from a web archive, whose address holds theirs.
function outletOf(uri: string): string | null {
  try {
    return new URL(uri.replace(/^https?:\/\/web\.archive\.org\/web\/\d+\//, '')).hostname
  } catch {
    return null
  }
}

/** A place name, weighing more where a headline or a dateline names it. */
interface Named extends Place {
  readonly weight: number
}

interface Read {
  readonly id: string
  readonly told: readonly ToldClaim[]
  readonly toponyms: readonly Named[]
}

async function predict(reader: Reader, set: GoldSet): Promise<readonly Prediction[]> {
  const read: Read[] = []
  const rows = await readJsonl<GvaReport>(set.path)
  for (const row of new Map(rows.map((each) => [each.doc_id, each])).values())
    read.push(readOf(row.doc_id, await fullDoc(reader, gvaReport(row))))
  return predictionsOf(
    read,
    linked(
      await loadLinker(),
      read.flatMap(({ told }) => told),
    ),
  )
}

function readOf(id: string, doc: Doc<Layer>): Read {
  const headline = doc.report.title?.length ?? 0
  const toponyms = doc.toponyms.map((one) => ({
    ...one,
    weight: 1 + (one.start < headline ? 0.5 : Number(one.text === one.text.toUpperCase())),
  }))
  return { id, told: tell(doc.report, doc.claims, null), toponyms }
}

/** A report is of the incident that most of its shooting claims, over most reports, are of. */
function predictionsOf(read: readonly Read[], incidents: readonly Incident[]): readonly Prediction[] {
  const incidentOf = new Map(
    incidents.flatMap((incident) => incident.claims.map((id) => [id, incident] as const)),
  )
  const toldOf = new Map(read.flatMap(({ told }) => told.map((one) => [one.claim.id, one] as const)))
  const mains = read.map((one) => mainOf(one, incidentOf, toldOf))
  return read.map(({ id }, i) => {
    const main = mains[i]
    const together = read.filter((_, j) => (main ? mains[j] === main : j === i))
    const own = main ? main.claims.map((claim) => toldOf.get(claim)!) : []
    const claims = withOthers(own, together)
    return {
      doc_id: id,
      id,
      cluster: main?.id ?? id,
      ...recordOf(
        own.map(({ claim }) => claim),
        consolidate(claims),
        together,
      ),
    }
  })
}

// The corpus files a report under one shooting: whatever else of violence it tells belongs to it.
function withOthers(own: readonly ToldClaim[], together: readonly Read[]): readonly ToldClaim[] {
  const known = new Set(own.map(({ claim }) => claim.id))
  const others = together.flatMap(({ told }) =>
    told.filter(({ claim }) => isShooting(claim.event) && !known.has(claim.id)),
  )
  return [...own, ...others]
}

function mainOf(
  { told }: Read,
  incidentOf: ReadonlyMap<string, Incident>,
  toldOf: ReadonlyMap<string, ToldClaim>,
): Incident | null {
  const violent = told.filter(({ claim }) => isShooting(claim.event))
  const own = (violent.length > 0 ? violent : told).map(({ claim }) => incidentOf.get(claim.id)!)
  const weights = new Map<Incident, number>()
  for (const incident of own)
    weights.set(incident, (weights.get(incident) ?? 0) + reportsOf(incident, toldOf))
  return [...weights].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

function reportsOf({ claims }: Incident, toldOf: ReadonlyMap<string, ToldClaim>): number {
  return new Set(claims.map((id) => toldOf.get(id)!.report.id)).size
}

function isShooting({ type }: Claim['event']): boolean {
  return type === 'ASSAULT'
}

function recordOf(claims: readonly Claim[], consensus: Consensus, together: readonly Read[]) {
  const { tolls, when, published } = consensus
  const killed = tolls.killed.values.best ?? Number(claims.some(tellsDeath))
  const day = when.reported.find(({ value }) => lengthOf(value) <= 2)
  return {
    killed,
    injured: tolls.injured.values.best ?? Math.max(0, hitIn(claims) - killed),
    date: day?.value.from ?? published,
    city: townIn(together.flatMap(({ toponyms }) => toponyms)),
  }
}

function tellsDeath({ event, factuality }: Claim): boolean {
  return (
    factuality === 'asserted' &&
    /kill|dead|death|dies?\b|died|murder|fatal|slay|slain|homicide/i.test(event.trigger.text)
  )
}

// The archive counts as injured whoever was hit and lived; a report that tells of a shooting and no more tells of one.
function hitIn(claims: readonly Claim[]): number {
  const hits = claims.filter(({ event }) => isShooting(event)).flatMap(({ event }) => event.recipients)
  return Math.max(1, ...hits.map(({ text }) => readQuantity(text)?.low ?? 1))
}

function lengthOf({ from, to }: When): number {
  return 1 + Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The town that reports name most, of the state that they name most, also in the names of its police; a quarter counts for its town. Else the county. */
function townIn(toponyms: readonly Named[]): string | null {
  const here = inOneState(toponyms.filter(({ country }) => country === 'USA'))
  const own = here.filter(({ precision }) => precision === 'settlement')
  const named = own.length > 0 ? own : here.filter(({ precision }) => precision === 'admin2')
  const weights = new Map<string, number>()
  for (const one of named) {
    const { name } = townOf(one, own)
    weights.set(name, (weights.get(name) ?? 0) + one.weight)
  }
  const [town] = [...weights].toSorted(([, a], [, b]) => b - a)
  // The records spell it out.
  return town?.[0].replace(/^St\. /, 'Saint ') ?? null
}

// "South Hamilton Street" is no town of Ohio in news of San Antonio.
function inOneState(toponyms: readonly Named[]): readonly Named[] {
  const votes = new Map<string, number>()
  for (const { admin1, precision } of toponyms)
    if (admin1 !== null) votes.set(admin1, (votes.get(admin1) ?? 0) + (precision === 'settlement' ? 1 : 3))
  const [state] = [...votes].toSorted(([, a], [, b]) => b - a)
  return state ? toponyms.filter(({ admin1 }) => admin1 === state[0]) : toponyms
}

// A quarter of a town that the reports name as well.
function townOf(quarter: Named, towns: readonly Named[]): Named {
  const holders = towns.filter(
    (town) => (town.radius_km ?? 0) > 2 * (quarter.radius_km ?? 0) && holds(town, quarter),
  )
  return holders.toSorted((a, b) => (b.radius_km ?? 0) - (a.radius_km ?? 0))[0] ?? quarter
}

function holds(town: Named, quarter: Named): boolean {
  return (kmBetween(town, quarter) ?? Infinity) < 1.2 * (town.radius_km ?? 0) + 2
}

function outcome(rows: readonly GvaReport[], predictions: readonly GvaPrediction[]): Outcome {
  const incidents = new Map<string, Set<string>>()
  for (const { doc_id, incident_id } of rows)
    incidents.set(doc_id, (incidents.get(doc_id) ?? new Set()).add(incident_id))
  const gold = [...incidents].flatMap(([id, of]) => (of.size === 1 ? [{ id, cluster: [...of][0]! }] : []))
  const { muc, b3, ceafe, pairwise, conll } = scoreClusters(
    gold,
    predictions.map(({ doc_id, cluster }) => ({ id: doc_id, cluster })),
  )
  const { shares, wrong } = scoreIncidents(rows, predictions)
  return {
    metrics: { pairwise_f1: pairwise, b3_f1: b3, conll_f1: conll, ...shares },
    lines: [
      `pairwise ${pairwise.toFixed(3)}  MUC ${muc.toFixed(3)}  B3 ${b3.toFixed(3)}  CEAF-e ${ceafe.toFixed(3)}  CoNLL ${conll.toFixed(3)}`,
      ...GVA_FIELDS.map((field) => `${field.padEnd(8)} ${shares[field].toFixed(3)}`),
    ],
    errors: wrong,
  }
}
