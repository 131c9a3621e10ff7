import { epochDay, isoDay } from '../times/epoch-day.ts'

/** What the address of the brief holds: its window, both days included. */
export interface BriefSearch {
  readonly from?: string
  readonly to?: string
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
export function toBriefSearch({ from, to }: Readonly<Record<string, unknown>>): BriefSearch {
  return { ...(isDay(from) ? { from } : {}), ...(isDay(to) ? { to } : {}) }
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
}

/** The window of an address: what it leaves open is the week that ends with the newest report. */
export function briefWindow({ from, to }: BriefSearch, newest: string): BriefWindow {
  const end = to ?? (from !== undefined && from > newest ? from : newest)
  return { from: from ?? spanTo(end, 7).from, to: end }
}

/** So many days up to that one. */
export function spanTo(to: string, days: number): BriefWindow {
  return { from: isoDay(epochDay(to) - days + 1), to }
}
