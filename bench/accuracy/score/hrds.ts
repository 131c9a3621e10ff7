import { prf } from './prf.ts'
import type { Prf } from './prf.ts'

/** What one article says of the main attack on human-rights defenders, in the form of HRDsAttack. */
export interface HrdsRecord {
  readonly perpetrator_mention?: boolean | null
  readonly perpetrator_type?: string | null
  readonly violation_types?: readonly string[] | null
  readonly city?: string | null
  readonly region?: string | null
  readonly country?: string | null
  readonly year?: string | null
  readonly month?: string | null
  readonly date?: string | null
  readonly victims?: readonly { readonly victim_name?: string | null }[] | null
}
/** A gold article. */
export interface HrdsArticle {
  readonly id: number
  readonly title: string
  readonly date: string
  readonly text: string
  readonly gold: HrdsRecord
}
/** What was read from one article. */
export type HrdsPrediction = HrdsRecord & { readonly id: number }
/** Accuracy by field over the articles whose gold has one, with their number; F1 of violations and victims; errors. */
export interface HrdsScore {
  readonly fields: Readonly<Record<HrdsField, { readonly accuracy: number; readonly articles: number }>>
  readonly violations: Prf
  readonly victims: Prf
  readonly mean: number
  readonly errors: readonly string[]
}

const FIELDS = [
  'perpetrator_mention',
  'perpetrator_type',
  'city',
  'region',
  'country',
  'year',
  'month',
  'date',
] as const
export type HrdsField = (typeof FIELDS)[number]

type Pair = { readonly article: HrdsArticle; readonly gold: HrdsRecord; readonly found: HrdsRecord }

/** Scores one record an article; a field is judged only where the gold has a value. */
export function scoreHrds(gold: readonly HrdsArticle[], predicted: readonly HrdsPrediction[]): HrdsScore {
  const byId = new Map(predicted.map((line) => [line.id, line]))
  const pairs = gold.map((article) => ({ article, gold: article.gold, found: byId.get(article.id) ?? {} }))
  const fields = FIELDS.map((field) => [field, accuracyOf(pairs, field)] as const)
  const violations = violationsOf(pairs)
  const victims = victimsOf(pairs)
  const sum = fields.reduce((total, [, { accuracy }]) => total + accuracy, 0) + violations.f1 + victims.f1
  return {
    fields: Object.fromEntries(fields) as HrdsScore['fields'],
    violations,
    victims,
    mean: sum / (FIELDS.length + 2),
    errors: pairs.flatMap(errorsOf),
  }
}

function accuracyOf(pairs: readonly Pair[], field: HrdsField): { accuracy: number; articles: number } {
  const told = pairs.filter(({ gold }) => isTold(gold[field]))
  const right = told.filter((pair) => isRight(pair, field))
  return { accuracy: told.length ? right.length / told.length : 0, articles: told.length }
}

function isRight({ gold, found }: Pair, field: HrdsField): boolean {
  const value = found[field]
  return value != null && plain(value, field) === plain(gold[field], field)
}

function isTold(value: unknown): boolean {
  return !['', 'none', 'null', 'undefined', 'unknown', 'n/a', 'n//a'].includes(
    String(value).trim().toLowerCase(),
  )
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

// The gold writes months by name or number, and years and days as "2020.0" or "2020".
function plain(value: unknown, field: HrdsField): string {
  const text = String(value).trim().toLowerCase().replace(/\.0$/, '').replace(/^0+/, '')
  const month = field === 'month' ? MONTHS.indexOf(text.slice(0, 3)) : -1
  return month >= 0 ? String(month + 1) : text
}

function violationsOf(pairs: readonly Pair[]): Prf {
  const counts = pairs.map(({ gold, found }) => {
    const wanted = new Set(gold.violation_types)
    const given = new Set(found.violation_types)
    return {
      hits: [...wanted].filter((type) => given.has(type)).length,
      given: given.size,
      wanted: wanted.size,
    }
  })
  const sum = (key: 'hits' | 'given' | 'wanted'): number =>
    counts.reduce((total, each) => total + each[key], 0)
  return prf(sum('hits'), sum('given'), sum('wanted'))
}

// One to one, in the order of the gold: a name is found when it equals, holds or is held in one of the prediction.
function victimsOf(pairs: readonly Pair[]): Prf {
  let [hits, given, wanted] = [0, 0, 0]
  for (const pair of pairs) {
    const left = namesOf(pair.found)
    const names = namesOf(pair.gold)
    given += left.length
    wanted += names.length
    for (const name of names) {
      const at = left.findIndex((other) => other.includes(name) || name.includes(other))
      if (at >= 0) left.splice(at, 1)
      if (at >= 0) hits++
    }
  }
  return prf(hits, given, wanted)
}

function namesOf({ victims }: HrdsRecord): string[] {
  return (victims ?? [])
    .map(({ victim_name }) =>
      (victim_name ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_]+/gu, ' ')
        .trim(),
    )
    .filter(Boolean)
}

function errorsOf(pair: Pair): string[] {
  const { article, gold, found } = pair
  const wrong = FIELDS.filter((field) => isTold(gold[field]) && !isRight(pair, field)).map(
    (field) => `${field}: ${String(gold[field])} read as ${String(found[field] ?? null)}`,
  )
  const wanted = gold.violation_types ?? []
  const given = found.violation_types ?? []
  const missed = wanted.filter((type) => !given.includes(type)).map((type) => `missed ${type}`)
  const spurious = given.filter((type) => !wanted.includes(type)).map((type) => `spurious ${type}`)
  return [...wrong, ...missed, ...spurious].map((line) => `${article.id} ${line}`)
}
