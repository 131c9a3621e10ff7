import { Languages } from 'lucide-react'
import type { Language } from '../languages/language.ts'
import { keepLanguage, LANGUAGES, showLanguage, shownLanguage, t } from '../languages/language.ts'

/** In which language the application speaks; each is listed by its own name. */
export function LanguageMenu() {
  return (
    <span className="language-menu">
      <Languages className="icon" aria-hidden />
      <select
        aria-label={t('frame.language')}
        title={t('frame.language')}
        value={shownLanguage()}
        onChange={({ target }) => choose(target.value as Language)}
      >
        {Object.entries(LANGUAGES).map(([language, { name }]) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
    </span>
  )
}

// A language whose words cannot be loaded is not shown: the menu then stays where it was, and the choice is not kept.
function choose(language: Language): void {
  showLanguage(language).then(
    () => keepLanguage(language),
    () => undefined,
  )
}
