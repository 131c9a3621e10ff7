import { prf } from './prf.ts'
import type { Prf } from './prf.ts'

/** The event record of one press release, in the form of the ISAF corpus. */
export interface IsafRecord {
  readonly start_date: string | null
  readonly event_type: readonly string[]
  readonly province: readonly string[]
  readonly target_group: readonly string[]
  readonly min_killed: number
  readonly min_captured: number
  readonly killq: boolean
  readonly captureq: boolean
  readonly killcaptureraid: boolean
  readonly airstrike: boolean
  readonly noshotsfired: boolean
  readonly min_leaders_killed: number
  readonly min_leaders_captured: number
}
/** A gold press release. */
export interface IsafRelease {
  readonly id: number
  readonly text: string
  readonly gold: Partial<IsafRecord>
}
/** What was read from one press release. */
export type IsafPrediction = Partial<IsafRecord> & { readonly id: number }

export const ISAF_SETS = ['event_type', 'province', 'target_group'] as const
export const ISAF_SCALARS = [
  'start_date',
  'min_killed',
  'min_captured',
  'killq',
  'captureq',
  'killcaptureraid',
  'airstrike',
  'noshotsfired',
  'min_leaders_killed',
  'min_leaders_captured',
] as const

/** F1 of the fields that hold lists, accuracy of the others, the mean of all, and each error. */
export interface IsafScore {
  readonly sets: Readonly<Record<(typeof ISAF_SETS)[number], Prf>>
  readonly scalars: Readonly<Record<(typeof ISAF_SCALARS)[number], number>>
  readonly mean: number
  readonly errors: readonly string[]
}

type Pair = { readonly id: number; readonly gold: Partial<IsafRecord>; readonly found: Partial<IsafRecord> }

/** Scores one record a press release. What is not predicted is wrong. */
export function scoreIsaf(gold: readonly IsafRelease[], predicted: readonly IsafPrediction[]): IsafScore {
  const byId = new Map(predicted.map((line) => [line.id, line]))
  const pairs = gold.map(({ id, gold: record }) => ({ id, gold: record, found: byId.get(id) ?? {} }))
  const sets = ISAF_SETS.map((field) => [field, setFigures(pairs, field)] as const)
  const scalars = ISAF_SCALARS.map((field) => [field, accuracyOf(pairs, field)] as const)
  const figures = [...sets.map(([, { f1 }]) => f1), ...scalars.map(([, accuracy]) => accuracy)]
  return {
    sets: Object.fromEntries(sets) as IsafScore['sets'],
    scalars: Object.fromEntries(scalars) as IsafScore['scalars'],
    mean: figures.reduce((sum, figure) => sum + figure, 0) / figures.length,
    errors: pairs.flatMap(errorsOf),
  }
}

function setFigures(pairs: readonly Pair[], field: (typeof ISAF_SETS)[number]): Prf {
  const counts = pairs.map(({ gold, found }) => {
    const wanted = new Set(gold[field])
    const given = new Set(found[field])
    return {
      hits: [...wanted].filter((value) => given.has(value)).length,
      given: given.size,
      wanted: wanted.size,
    }
  })
  const sum = (key: 'hits' | 'given' | 'wanted'): number =>
    counts.reduce((total, each) => total + each[key], 0)
  return prf(sum('hits'), sum('given'), sum('wanted'))
}

function accuracyOf(pairs: readonly Pair[], field: (typeof ISAF_SCALARS)[number]): number {
  const told = pairs.filter(({ gold }) => gold[field] != null)
  return told.length ? told.filter(({ gold, found }) => gold[field] === found[field]).length / told.length : 0
}

function errorsOf({ id, gold, found }: Pair): string[] {
  return [...ISAF_SETS, ...ISAF_SCALARS]
    .filter((field) => gold[field] != null && String(gold[field]) !== String(found[field]))
    .map((field) => `${id} ${field}: ${String(gold[field])} read as ${String(found[field] ?? null)}`)
}
