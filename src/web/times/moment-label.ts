import { byLocale } from '../languages/by-locale.ts'

const moments = byLocale(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }),
)

/** A moment of the record by the clock of the reader: "3 Aug 2024, 09:00". */
export function momentLabel(moment: string): string {
  return moments().format(new Date(moment))
}
