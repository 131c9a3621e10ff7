import { byLocale } from './by-locale.ts'
import { t } from './language.ts'

/** What is counted in a label. */
export type Countable =
  | 'claim'
  | 'report'
  | 'incident'
  | 'origin'
  | 'independentOrigin'
  | 'outlet'
  | 'filter'
  | 'place'
  | 'pair'

const numbers = byLocale((locale) => new Intl.NumberFormat(locale))

const shares = byLocale(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
)

/** "12,345". */
export function numberLabel(count: number): string {
  return numbers().format(count)
}

/** A share of one with two digits after the point: "0.93". */
export function shareLabel(share: number): string {
  return shares().format(share)
}

/** "1 claim", "2 claims". */
export function countLabel(count: number, noun: Countable): string {
  return t(`count.${noun}`, { count })
}
