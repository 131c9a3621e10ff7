const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
/** "T21:15", " 21:15:30.5Z", "T21:15:00+03:00"; 60 is a leap second. */
const TIME =
  /(?<=^.{10})[T ](?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:[.,]\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?$/

/** True for a day of the calendar written `YYYY-MM-DD`, from the year 1000 on: "2024-02-29" but not "2023-02-29". */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined || year < 1000) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** The day of an ISO 8601 date or date and time ("2024-07-30T21:15:00+03:00" is 2024-07-30, where it was written); null if it is none. */
export function toDay(text: string): string | null {
  const day = text.trim().replace(TIME, '')
  return isDay(day) ? day : null
}
