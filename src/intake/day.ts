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

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = `(?<month>(?:${MONTHS.join('|')})[a-z]{0,6})`
/** As pages and feeds write days: ISO 8601 and near it, RFC 2822, and American and British English. */
const WRITTEN: readonly RegExp[] = [
  /^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?=$|[T\s,])/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=$|T|\d{6}$)/,
  new RegExp(
    `^(?:[a-z]{3,9},?\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}\\.?,?\\s+(?<year>\\d{4})(?!\\d)`,
    'i',
  ),
  new RegExp(
    `^(?:[a-z]{3,9},?\\s+)?${MONTH}\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)`,
    'i',
  ),
]

/**
 * The day of a date as pages, feeds and tables write it: "2024-03-05T21:15Z", "20240305", "Tue, 05 Mar 2024 23:30 +0300" (there
 * where it was written), "March 5, 2024". Null for what is none, and for "03/05/2024", which may be May.
 */
export function readDay(text: string): string | null {
  const given = text.trim()
  const found = WRITTEN.map((form) => form.exec(given)?.groups).find((groups) => groups !== undefined)
  if (found === undefined) return null
  const { year = '', month = '', day = '' } = found
  const number = /^\d/.test(month) ? month : String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1)
  const written = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written) ? written : null
}
