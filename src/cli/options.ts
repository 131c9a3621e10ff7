import { InvalidArgumentError, Option } from 'commander'
import { isDay } from '../intake/day.ts'
import { type FieldMap, FIELDS, parseFieldMap } from '../intake/field-map.ts'
import { POLICIES } from '../link/consolidate/policies.ts'

/** `--data`: where the record is. */
export function dataOption(): Option {
  return new Option('--data <place>', 'directory of the record, or postgres://… of a server').default(
    './acta-data',
  )
}

/** A day of the calendar, or a usage error. */
export function dayOption(text: string): string {
  if (isDay(text)) return text
  throw new InvalidArgumentError('Give a day of the calendar as YYYY-MM-DD.')
}

/** A day, month or year of the calendar, or a usage error. */
export function dateOption(text: string): string {
  const [year = '', month = '01', day = '01'] = text.split('-')
  if (/^\d{4}(-\d\d){0,2}$/.test(text) && isDay(`${year}-${month}-${day}`)) return text
  throw new InvalidArgumentError('Give a date as YYYY-MM-DD, YYYY-MM or YYYY.')
}

/** A map of fields, or a usage error. */
export function mapOption(text: string): FieldMap {
  const map = parseFieldMap(text)
  if (map !== null) return map
  throw new InvalidArgumentError(`Give pairs such as text=body,published=date, of ${FIELDS.join(', ')}.`)
}

/** The name or number of an interface, brackets taken off, or a usage error. */
export function hostOption(text: string): string {
  const host = text.trim().replace(/^\[(.*)\]$/, '$1')
  // Node takes nothing for all interfaces.
  if (/^[\p{L}\p{N}.:%_-]+$/u.test(host)) return host
  throw new InvalidArgumentError('Give the name or number of an interface, such as 127.0.0.1.')
}

/** A TCP port, 0 for any free one, or a usage error. */
export function portOption(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port < 65_536) return port
  throw new InvalidArgumentError('Give a port number from 0 to 65535.')
}

/** A moment of the record, as ISO 8601 in UTC with milliseconds, or a usage error. A day alone is its end. */
export function momentOption(text: string): string {
  const moment = new Date(isDay(text) ? `${text}T23:59:59.999Z` : text)
  if (!Number.isNaN(moment.getTime())) return moment.toISOString()
  throw new InvalidArgumentError('Give a day or a moment, such as 2024-08-03 or 2024-08-03T09:00:00Z.')
}

/** A whole number, or a usage error. */
export function wholeOption(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Give a whole number.')
}

/** Minutes between two looks at a feed, or a usage error. */
export function minutesOption(text: string): number {
  const minutes = Number(text)
  // More often is not polite, and a week is longer than feeds remember.
  if (/^\d+$/.test(text) && minutes >= 1 && minutes <= 10_080) return minutes
  throw new InvalidArgumentError('Give whole minutes, from 1 to 10080.')
}

/** `--policy`: how rival figures and their bounds are read as one number. */
export function policyOption(): Option {
  return new Option('--policy <name>', 'how rival figures are read as one').choices(POLICIES).default('best')
}
