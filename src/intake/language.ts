import type { LanguageIdentifier } from 'cld3-asm'

/** Only the beginning of a text is judged: so many characters, and at most so many bytes. */
const JUDGED = 4000
/** Longer names of languages are cut: characters. */
const LONGEST_NAME = 40
/** With fewer letters a text can be a headline full of names, which the identifier takes for Welsh or Esperanto. */
const ENOUGH_LETTERS = 80
const SURE = 0.9

let loading: Promise<LanguageIdentifier> | undefined

/**
 * The language of a text that is surely not English, as an ISO 639 code, else null: short and uncertain texts pass. A text with
 * hardly a Latin letter is not English, however short.
 */
export async function foreignLanguage(text: string): Promise<string | null> {
  const beginning = text.slice(0, JUDGED)
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0
  const latin = beginning.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters === 0) return null
  const otherScript = latin * 2 < letters
  if (!otherScript && letters < ENOUGH_LETTERS) return null
  const { language, probability, is_reliable: reliable } = (await identifier()).findLanguage(beginning)
  if (language.startsWith('en')) return null
  return otherScript || (reliable && probability >= SURE) ? language : null
}

/** The English name of a language code: "ar" is "Arabic". What is no code stands as it is, cut to 40 characters. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code) ?? cut(code)
  } catch {
    return cut(code)
  }
}

function cut(name: string): string {
  const characters = [...name]
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}…` : name
}

async function identifier(): Promise<LanguageIdentifier> {
  loading ??= import('cld3-asm')
    .then(({ loadModule }) => loadModule())
    .then((factory) => factory.create(0, JUDGED))
  return loading
}
