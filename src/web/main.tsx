import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { watchVisits } from './brief/last-visit.ts'
import { preferredLanguage, showLanguage } from './languages/language.ts'
import { applyTheme, storedTheme } from './theme/theme.ts'

applyTheme(storedTheme())
watchVisits()
const root = document.getElementById('acta')
if (!root) throw new Error('The page has no element "acta" to draw in.')
// A page whose other words cannot be loaded speaks English.
await showLanguage(preferredLanguage()).catch(() => showLanguage('en'))
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
