import { epochDay, isoDay } from './epoch-day.ts'
import type { TimeWindow } from './time-window.ts'
import { byLocale } from '../languages/by-locale.ts'

/** A line on the axis. */
export interface Tick {
  readonly day: number
  readonly label: string
}

const months = byLocale(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
)
const days = byLocale(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
)

/** Steps of the axis, finest first: days, months, years. */
const STEPS = [
  { days: 1, every: (window: TimeWindow) => everyDays(window, 1) },
  { days: 2, every: (window: TimeWindow) => everyDays(window, 2) },
  { days: 7, every: (window: TimeWindow) => everyDays(window, 7) },
  { days: 14, every: (window: TimeWindow) => everyDays(window, 14) },
  { days: 30, every: (window: TimeWindow) => everyMonths(window, 1) },
  { days: 91, every: (window: TimeWindow) => everyMonths(window, 3) },
  { days: 365, every: (window: TimeWindow) => everyMonths(window, 12) },
  { days: 1826, every: (window: TimeWindow) => everyMonths(window, 60) },
  { days: 7305, every: (window: TimeWindow) => everyMonths(window, 240) },
] as const

/** The ticks of a strip `width` pixels wide: the finest step whose labels (72 px) do not touch. */
export function timeTicks(window: TimeWindow, width: number): readonly Tick[] {
  const room = (window.to - window.from) / Math.max(1, width / 72)
  const step = STEPS.find(({ days }) => days >= room) ?? STEPS[STEPS.length - 1]
  return step ? step.every(window) : []
}

function everyDays({ from, to }: TimeWindow, step: number): readonly Tick[] {
  const count = Math.floor((to - from) / step)
  return Array.from({ length: count }, (_, i) => from + (i + 1) * step)
    .filter((day) => day < to)
    .map((day) => ({ day, label: days().format(new Date(`${isoDay(day)}T00:00:00Z`)) }))
}

function everyMonths({ from, to }: TimeWindow, step: number): readonly Tick[] {
  const ticks: Tick[] = []
  const first = new Date(`${isoDay(from)}T00:00:00Z`)
  const start = first.getUTCFullYear() * 12 + first.getUTCMonth() + 1
  for (let month = Math.ceil(start / step) * step; ; month += step) {
    const year = String(Math.floor(month / 12)).padStart(4, '0')
    const day = epochDay(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`)
    if (!(day < to)) return ticks
    ticks.push({ day, label: step >= 12 ? year : months().format(new Date(`${isoDay(day)}T00:00:00Z`)) })
  }
}
