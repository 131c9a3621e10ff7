/** What the person chose; `system` follows the system's setting. */
export type Theme = 'system' | 'light' | 'dark'

const KEY = 'acta-theme'

/** The choice kept in this browser. */
export function storedTheme(): Theme {
  const kept = localStorage.getItem(KEY)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

/** Shows the page in that theme and keeps the choice. */
export function applyTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme)
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
