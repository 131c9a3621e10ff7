import type { ToldClaim } from '../model/told-claim.ts'

/** Days as numbers (days since 1970), both ends included. */
export interface Window {
  readonly from: number
  readonly to: number
  /** False where the claim tells no day and the day of publication stands in for it. */
  readonly told: boolean
}

const MS_OF_DAY = 86_400_000

/** The number of an ISO day. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(day) / MS_OF_DAY)
}

/** The ISO day of a number. */
export function isoDay(day: number): string {
  return new Date(day * MS_OF_DAY).toISOString().slice(0, 10)
}

/** When a claim says it happened, else the day on which its report appeared; null when neither is known. */
export function windowOf({ claim, report }: ToldClaim): Window | null {
  const { when } = claim.event
  if (when) return { from: dayNumber(when.from), to: dayNumber(when.to), told: true }
  if (report.published === null) return null
  const day = dayNumber(report.published)
  return { from: day, to: day, told: false }
}

/** Days between two windows; 0 when they overlap. */
export function daysApart(one: Window, other: Window): number {
  return Math.max(0, one.from - other.to, other.from - one.to)
}
