import type { Aspects } from '../aspects.ts'

/** What a feature saw in a pair: a sign that has a weight and how strongly it shows (1 for yes). */
export interface Seen {
  readonly sign: string
  readonly value: number
  /** What it saw, for a reader: put into words when asked, for most pairs are weighed and never shown. */
  readonly detail: () => string
}

/**
 * One thing by which two claims are held against each other. Symmetric and pure; sees nothing where either claim is silent.
 * Its name is that of its file and of its group in data/link/weights.yaml.
 */
export interface Feature {
  readonly name: string
  see(one: Aspects, other: Aspects): readonly Seen[]
}

/** A sign that shows or does not. */
export function sign(name: string, detail: () => string): readonly Seen[] {
  return [{ sign: name, value: 1, detail }]
}

/** Whether both claims stand in one report: then what its headline, its day and its names have in common tells nothing. */
export function ofOneReport(one: Aspects, other: Aspects): boolean {
  return one.told.report.id === other.told.report.id
}
