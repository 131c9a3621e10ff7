import { Monitor, Moon, Sun } from 'lucide-react'
import { useState } from 'react'
import type { Theme } from '../theme/theme.ts'
import { applyTheme, storedTheme } from '../theme/theme.ts'
import { t } from '../languages/language.ts'

const NEXT = { system: 'light', light: 'dark', dark: 'system' } as const
const ICONS = { system: Monitor, light: Sun, dark: Moon } as const

/** Changes between the system's theme, light and dark. */
export function ThemeButton() {
  const [theme, setTheme] = useState<Theme>(storedTheme)
  const Icon = ICONS[theme]
  const label = t('frame.theme', { theme: t(`frame.${theme}`), next: t(`frame.${NEXT[theme]}`) })
  const change = () => {
    applyTheme(NEXT[theme])
    setTheme(NEXT[theme])
  }
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={change}>
      <Icon className="icon" aria-hidden />
    </button>
  )
}
