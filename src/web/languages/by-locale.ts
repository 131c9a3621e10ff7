import { LANGUAGES, shownLanguage } from './language.ts'

/** Something that writes dates, numbers or lists by the locale of the language that is shown; made once a locale. */
export function byLocale<T>(make: (locale: string) => T): () => T {
  const made = new Map<string, T>()
  return () => {
    const { locale } = LANGUAGES[shownLanguage()]
    const own = made.get(locale) ?? make(locale)
    made.set(locale, own)
    return own
  }
}
