import { byLocale } from '../languages/by-locale.ts'

const spans = byLocale(
  (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }),
)

/** "5 days". */
export function daySpanLabel(days: number): string {
  return spans().format(days)
}
