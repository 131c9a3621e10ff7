import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { AsOf } from './as-of.tsx'
import { ServerLost } from './server-lost.tsx'
import { SearchBox } from './search-box.tsx'
import { KeyList } from './key-list.tsx'
import { KeysButton } from './keys-button.tsx'
import { PastNote } from './past-note.tsx'
import { ThemeButton } from './theme-button.tsx'
import { useKeys } from './use-keys.ts'
import { VIEWS, Views } from './views.tsx'
import { t } from '../languages/language.ts'
import { SavedViewsButton } from '../saved/saved-views-button.tsx'
import { SavedViewsDialog } from '../saved/saved-views-dialog.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { useTranslation } from 'react-i18next'

/** A letter within this time after `g` leads to its view. */
const PATIENCE_MS = 1000

/** What stays while the views change: one line with the name, the views, the record's clock. */
export function Frame() {
  // Whatever else is drawn speaks the language of this moment.
  const { i18n } = useTranslation()
  const [dialog, setDialog] = useState<'keys' | 'saved' | null>(null)
  const navigate = useNavigate()
  const goAt = useRef(-Infinity)
  const field = useRef<HTMLInputElement>(null)
  useKeys({
    '?': () => setDialog('keys'),
    '/': () => field.current?.focus(),
    g: () => {
      goAt.current = performance.now()
    },
    ...Object.fromEntries(
      VIEWS.map(({ to, key }) => [
        key,
        () => {
          if (performance.now() - goAt.current < PATIENCE_MS) void navigate({ to })
        },
      ]),
    ),
  })
  return (
    <>
      <a className="skip" href="#view">
        {t('frame.skip')}
      </a>
      <header className="frame">
        <Link to="/" className="frame-name">
          Acta
        </Link>
        <Views />
        <SearchBox field={field} />
        <AsOf />
        <SavedViewsButton onPress={() => setDialog('saved')} />
        <LanguageMenu />
        <ThemeButton />
        <KeysButton onPress={() => setDialog('keys')} />
      </header>
      <ServerLost />
      <main id="view" tabIndex={-1} key={i18n.language}>
        <PastNote />
        <Outlet />
      </main>
      {dialog === 'keys' && <KeyList onClose={() => setDialog(null)} />}
      {dialog === 'saved' && <SavedViewsDialog onClose={() => setDialog(null)} />}
    </>
  )
}
