import type { IncidentShape } from '../../api/wire-incidents.ts'
import { epochDay } from '../times/epoch-day.ts'
import type { TimeWindow } from '../times/time-window.ts'

type Times = IncidentShape['times']

/** How many incidents are dated exactly to the days of a bin. */
export interface TimeBin {
  /** First day, and the day after the last. */
  readonly from: number
  readonly to: number
  readonly incidents: number
}

/** An interval of more than a day in which some incidents lie: nobody says on which day. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
  readonly incidents: number
}

/** Days a bin, finest first. */
const WIDTHS = [1, 7, 28, 91, 364, 1820]
/** A column is never narrower than this, pixels. */
const NARROWEST = 3

/** How many days a column stands for in a chart that is `pixels` wide. */
export function binDays({ from, to }: TimeWindow, pixels: number): number {
  return WIDTHS.find((days) => ((to - from) / days) * NARROWEST <= pixels) ?? WIDTHS.at(-1)!
}

/** Exact days, gathered into bins of so many days; empty bins are left out. */
export function timeBins(times: Times, { from, to }: TimeWindow, days: number): readonly TimeBin[] {
  const counts = new Map<number, number>()
  for (const { from: first, to: last, incidents } of times) {
    const day = epochDay(first)
    if (first !== last || day < from || day >= to) continue
    const bin = Math.floor((day - from) / days)
    counts.set(bin, (counts.get(bin) ?? 0) + incidents)
  }
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, incidents]) => ({
      from: from + bin * days,
      to: Math.min(to, from + (bin + 1) * days),
      incidents,
    }))
}

/** The intervals of more than a day that reach into the window, those of most incidents first, of equals the shortest. */
export function timeSpans(times: Times, { from, to }: TimeWindow): readonly TimeSpan[] {
  return times
    .map((time) => ({ from: epochDay(time.from), to: epochDay(time.to) + 1, incidents: time.incidents }))
    .filter((span) => span.to - span.from > 1 && span.from < to && span.to > from)
    .toSorted((a, b) => b.incidents - a.incidents || a.to - a.from - (b.to - b.from) || a.from - b.from)
}

/** The share of incidents that the first view of a timeline may leave out at its early end. */
const EARLY = 0.1

/**
 * The window that holds all but the earliest incidents, and how many those are: one embassy stormed in 1979 must not squeeze last
 * week into a pixel. Null when nothing is dated.
 */
export function mainWindow(times: Times): { readonly window: TimeWindow; readonly earlier: number } | null {
  if (times.length === 0) return null
  const sorted = times.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const total = sorted.reduce((sum, { incidents }) => sum + incidents, 0)
  let earlier = 0
  let first = 0
  while (first < sorted.length - 1 && earlier + sorted[first]!.incidents <= total * EARLY)
    earlier += sorted[first++]!.incidents
  const kept = sorted.slice(first)
  const from = epochDay(kept[0]!.from)
  const to = Math.max(...kept.map((time) => epochDay(time.to))) + 1
  const air = Math.max(1, Math.ceil((to - from) * 0.03))
  return { window: { from: from - air, to: to + air }, earlier }
}

/** The window over everything that is dated. */
export function fullWindow(times: Times): TimeWindow {
  const from = Math.min(...times.map((time) => epochDay(time.from)))
  const to = Math.max(...times.map((time) => epochDay(time.to))) + 1
  const air = Math.max(1, Math.ceil((to - from) * 0.03))
  return { from: from - air, to: to + air }
}
