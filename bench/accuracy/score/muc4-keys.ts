import { assign } from './assign.ts'
import { plainWords } from './muc4.ts'
import { prf } from './prf.ts'
import type { Prf } from './prf.ts'

/** A filled MUC-4 template with the slots that are scored; each string fill with its alternatives. */
export interface KeyTemplate {
  readonly optional?: boolean
  readonly incident_type?: string | null
  readonly stage?: string | null
  readonly date?: string | null
  /** Country first, then places in it; alternatives are further rows. */
  readonly location?: readonly (readonly string[])[]
  readonly perp_category?: string | null
  readonly perp_ind?: Strings
  readonly perp_org?: Strings
  readonly perp_org_confidence?: readonly string[]
  readonly phys_target?: Strings
  readonly phys_effect?: readonly string[]
  readonly hum_name?: Strings
  readonly hum_desc?: Strings
  /** The names that the descriptions at the same place go with. */
  readonly hum_desc_ref?: Strings
  /** Victims not split into name and description. */
  readonly hum_target?: Strings
  readonly hum_effect?: readonly string[]
  readonly hum_number?: readonly string[]
  readonly instrument?: Strings
  readonly instrument_type?: readonly string[]
}
type Strings = readonly (readonly string[])[]

/** The key of a document. */
export interface KeyDoc {
  readonly docid: string
  readonly templates: readonly KeyTemplate[]
}

const SLOTS = [
  'incident_type',
  'stage',
  'date',
  'location_country',
  'location_place',
  'perp_category',
  'perp_ind',
  'perp_org',
  'perp_org_confidence',
  'phys_target',
  'phys_effect',
  'hum_target',
  'hum_effect',
  'hum_number',
  'instrument',
  'instrument_type',
] as const
type Slot = (typeof SLOTS)[number]

/** A fill: the values any one of which is right. */
type Fill = ReadonlySet<string>
type Filled = Readonly<Record<Slot, readonly Fill[]>>

/** Figures of each slot, of whole templates, of whether a document holds any, and over all slots. */
export interface KeysScore {
  readonly slots: Readonly<Record<Slot, Prf>>
  readonly templates: Prf
  readonly relevance: Prf
  readonly all: Prf
}

/** Scores templates paired one to one so that most fills are right; gold ones marked optional are not missed. */
export function scoreKeys(gold: readonly KeyDoc[], predicted: readonly KeyDoc[]): KeysScore {
  const byId = new Map(predicted.map(({ docid, templates }) => [docid, templates]))
  const docs = gold.map(({ docid, templates }) => docOf(templates, byId.get(docid) ?? []))
  const figures = SLOTS.map((slot) => {
    const hits = sum(docs, (doc) => sum(doc.pairs, (pair) => pair[slot]))
    const count = (side: 'claims' | 'wanted') =>
      sum(docs, (doc) => sum(doc[side], (filled) => filled[slot].length))
    return [slot, prf(hits, count('claims'), count('wanted'))] as const
  })
  const slots = Object.fromEntries(figures) as Readonly<Record<Slot, Prf>>
  const total = (of: (figure: Prf) => number) => sum(Object.values(slots), of)
  return {
    slots,
    templates: prf(
      sum(docs, (doc) => doc.pairs.length),
      sum(docs, (doc) => doc.claims.length),
      sum(docs, (doc) => doc.wanted.length),
    ),
    relevance: prf(
      docs.filter((doc) => doc.relevant && doc.claims.length > 0).length,
      docs.filter((doc) => doc.claims.length > 0).length,
      docs.filter((doc) => doc.relevant).length,
    ),
    all: prf(
      total((figure) => figure.hits),
      total((figure) => figure.predicted),
      total((figure) => figure.gold),
    ),
  }
}

type Matches = Readonly<Record<Slot, number>>

interface DocScore {
  readonly relevant: boolean
  readonly claims: readonly Filled[]
  /** Gold templates that must be found: all but the optional ones that nothing was paired with. */
  readonly wanted: readonly Filled[]
  readonly pairs: readonly Matches[]
}

// A pair of which nothing agrees is still a pair, but counts less than any that agrees.
const LEAST = 1e-6

function docOf(gold: readonly KeyTemplate[], predicted: readonly KeyTemplate[]): DocScore {
  const golds = gold.map(fillsOf)
  const claims = predicted.map(fillsOf)
  const grid = golds.map((one) => claims.map((other) => pair(one, other)))
  const weights = grid.map((row) =>
    row.map((matches) => LEAST + (matches ? sum(Object.values(matches), (n) => n) : 0)),
  )
  const paired = assign(weights).flatMap(([i, j]) => {
    const matches = grid[i]?.[j]
    return matches ? [{ i, matches }] : []
  })
  const found = new Set(paired.map(({ i }) => i))
  const wanted = golds.filter((_, i) => found.has(i) || gold[i]?.optional !== true)
  return { relevant: gold.length > 0, claims, wanted, pairs: paired.map(({ matches }) => matches) }
}

/** How many fills of each slot agree; null when the types do not. */
function pair(gold: Filled, claimed: Filled): Matches | null {
  const [type] = gold.incident_type
  const [other] = claimed.incident_type
  if (type && other && !meets(type, other)) return null
  const found = SLOTS.map((slot) => [slot, matchesOf(slot, gold[slot], claimed[slot])] as const)
  return Object.fromEntries(found) as Matches
}

function matchesOf(slot: Slot, gold: readonly Fill[], claimed: readonly Fill[]): number {
  const agree = slot === 'date' ? sameDay : meets
  const grid = gold.map((one) => claimed.map((other) => (agree(one, other) ? 1 : 0)))
  return sum(assign(grid), ([i, j]) => grid[i]?.[j] ?? 0)
}

function meets(a: Fill, b: Fill): boolean {
  return [...a].some((value) => b.has(value))
}

// The same day or days, or days within the span of the gold.
function sameDay(gold: Fill, claimed: Fill): boolean {
  const [wanted = ''] = gold
  const [given = ''] = claimed
  if (wanted === given) return true
  const [from, to] = wanted.split(' - ')
  return to !== undefined && given.split(' - ').every((day) => from! <= day && day <= to)
}

function fillsOf(template: KeyTemplate): Filled {
  const places = template.location ?? []
  return {
    incident_type: typed(template.incident_type),
    stage: typed(template.stage),
    date: template.date ? [new Set([template.date])] : [],
    location_country: anyOf(places.flatMap(([country]) => country ?? [])),
    location_place: anyOf(places.flatMap(([, ...rest]) => rest)),
    perp_category: typed(template.perp_category),
    perp_ind: strings(template.perp_ind),
    perp_org: strings(template.perp_org),
    perp_org_confidence: heads(template.perp_org_confidence),
    phys_target: strings(template.phys_target),
    phys_effect: heads(template.phys_effect),
    hum_target: victims(template),
    hum_effect: heads(template.hum_effect),
    hum_number: heads(template.hum_number),
    instrument: strings(template.instrument),
    instrument_type: heads(template.instrument_type),
  }
}

function anyOf(names: readonly string[]): Fill[] {
  return names.length > 0 ? [new Set(names.map(plainWords))] : []
}

function typed(value: string | null | undefined): Fill[] {
  if (!value) return []
  const types = value.split('/').map((type) => type.trim().toLowerCase())
  return [new Set(types.filter(Boolean))]
}

function strings(fills: Strings | undefined): Set<string>[] {
  return (fills ?? []).map((alternatives) => new Set(alternatives.map(plainWords)))
}

// 'REPORTED AS FACT: "FMLN"': the value is what stands before the words that it is said of.
function heads(values: readonly string[] | undefined): Fill[] {
  return (values ?? []).flatMap((value) => {
    const head = value
      .replace(/\s*:\s*".*$/s, '')
      .trim()
      .toLowerCase()
    return head === '' || head === '-' ? [] : [new Set(head.split(' / ').map((one) => one.trim()))]
  })
}

/** One fill a victim: a description that goes with a name is another way to say that name. */
function victims({ hum_name, hum_desc, hum_desc_ref, hum_target }: KeyTemplate): Fill[] {
  const found = strings(hum_name)
  for (const [index, words] of strings(hum_desc).entries()) {
    const names = (hum_desc_ref?.[index] ?? []).map(plainWords)
    const victim = found.find((one) => names.some((name) => one.has(name)))
    if (victim) for (const word of words) victim.add(word)
    else found.push(words)
  }
  return [...found, ...strings(hum_target)]
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
