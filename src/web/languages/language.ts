import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en.ts'
import type { MessageKey, Translation } from './messages.ts'

/** The languages of the application by the names that their readers use; `locale` writes dates and numbers. */
export const LANGUAGES = {
  en: { name: 'English', locale: 'en-GB', dir: 'ltr' },
  fr: { name: 'Français', locale: 'fr', dir: 'ltr' },
  ar: { name: 'العربية', locale: 'ar', dir: 'rtl' },
} as const

/** A language of the application. */
export type Language = keyof typeof LANGUAGES

const KEY = 'acta-language'

/** What other languages load when they are first shown; English is always there. */
const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly messages: Translation }>>> =
  {
    fr: () => import('./fr.ts'),
    ar: () => import('./ar.ts'),
  }

const messages = i18next.createInstance()
void messages.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  // Words and resources are at hand: the first drawing has them.
  initAsync: false,
  // React writes text as text; names of the record are never read as messages.
  interpolation: { escapeValue: false, skipOnVariables: true },
  react: { useSuspense: false },
})

/** The language kept in this browser, else the first of the browser's own that Acta speaks, else English. */
export function preferredLanguage(): Language {
  const wanted = [localStorage.getItem(KEY), ...navigator.languages].map((tag) => tag?.split('-')[0])
  return wanted.find(isLanguage) ?? 'en'
}

/** Keeps the choice of a language in this browser. */
export function keepLanguage(language: Language): void {
  localStorage.setItem(KEY, language)
}

/** Shows the application in a language. Rejects when its words cannot be loaded; nothing is changed then. */
export async function showLanguage(language: Language): Promise<void> {
  if (language !== 'en' && !messages.hasResourceBundle(language, 'translation')) {
    const loaded = await LOADERS[language]()
    messages.addResourceBundle(language, 'translation', loaded.messages)
  }
  document.documentElement.lang = language
  document.documentElement.dir = LANGUAGES[language].dir
  await messages.changeLanguage(language)
}

/** The language that is shown. */
export function shownLanguage(): Language {
  return isLanguage(messages.language) ? messages.language : 'en'
}

/** A message in the language that is shown, with its values filled in. `count` chooses the form of the number. */
export function t(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  return messages.t(key, { ...values, nest: false })
}

function isLanguage(tag: string | null | undefined): tag is Language {
  return typeof tag === 'string' && Object.hasOwn(LANGUAGES, tag)
}
