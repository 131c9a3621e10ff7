import { epochDay, isoDay } from '../times/epoch-day.ts'

/** What the address of the brief holds: its window, both days included; or the moment since which it is told what came in. */
export interface BriefSearch {
  readonly from?: string
  readonly to?: string
  readonly since?: string
  /** Which type of incident is counted, `all` for every one; attacks when absent. */
  readonly count?: string
}

/** A window of days, both included. */
export interface BriefWindow {
  readonly from: string
  readonly to: string
}

/** Windows that are a press away, and their days. */
export const SPANS = [
  ['day', 1],
  ['week', 7],
  ['month', 30],
] as const

/** The search of an address; what is no day is left out. */
export function toBriefSearch({ from, to, since, count }: Readonly<Record<string, unknown>>): BriefSearch {
  return {
    ...(isDay(from) ? { from } : {}),
    ...(isDay(to) ? { to } : {}),
    ...(isMoment(since) ? { since } : {}),
    ...(COUNTED.some((one) => one === count) ? { count: String(count) } : {}),
  }
}

/** What the tempo can be counted of. */
export const COUNTED = ['ASSAULT', 'THREATEN', 'MOBILIZE', 'COERCE', 'PROTEST', 'all'] as const
export type CountedType = (typeof COUNTED)[number]

/** What an address counts: attacks where it does not say. */
export function countedOf({ count }: BriefSearch): CountedType {
  return COUNTED.find((one) => one === count) ?? 'ASSAULT'
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && /T.*Z$/.test(value) && !Number.isNaN(Date.parse(value))
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
}

/**
 * The window of an address: what it leaves open is the week that ends with the newest report. Since a moment it is the days from then
 * to the newest report, that one at least.
 */
export function briefWindow({ from, to, since }: BriefSearch, newest: string): BriefWindow {
  if (since !== undefined) {
    const day = since.slice(0, 10)
    return { from: day < newest ? day : newest, to: newest }
  }
  const end = to ?? (from !== undefined && from > newest ? from : newest)
  return { from: from ?? spanTo(end, 7).from, to: end }
}

/** So many days up to that one. */
export function spanTo(to: string, days: number): BriefWindow {
  return { from: isoDay(epochDay(to) - days + 1), to }
}
