const DAY = 86_400_000

/** Days from 1970-01-01 to an ISO day; NaN for anything else. */
export function epochDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY
}

/** The ISO day that is so many days after 1970-01-01. */
export function isoDay(days: number): string {
  return new Date(days * DAY).toISOString().slice(0, 10)
}
