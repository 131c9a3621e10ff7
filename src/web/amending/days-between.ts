import type { When } from '../../model/when.ts'

const DAY_MS = 86_400_000

/** The time from one day to another, both included, as exact as its length: a day, a week, a whole month or year, else a range. */
export function daysBetween(from: string, to: string): When {
  const [first, last] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)]
  const days = (last.getTime() - first.getTime()) / DAY_MS + 1
  const isMonthEnd = new Date(last.getTime() + DAY_MS).getUTCDate() === 1
  const isWhole = from.endsWith('-01') && isMonthEnd
  if (days === 1) return { from, to, precision: 'day' }
  if (days === 7) return { from, to, precision: 'week' }
  if (isWhole && from.slice(0, 7) === to.slice(0, 7)) return { from, to, precision: 'month' }
  if (isWhole && from.slice(4) === '-01-01' && from.slice(0, 4) === to.slice(0, 4) && to.endsWith('-12-31'))
    return { from, to, precision: 'year' }
  return { from, to, precision: 'range' }
}
