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

/** What stays while the views change: one line with the name, the views, the record's clock. */
export function Frame() {
  // Whatever else is drawn speaks the language of this moment.
  const { i18n } = useTranslation()
  const [dialog, setDialog] = useState<'keys' | 'saved' | null>(null)
  const navigate = useNavigate()
  const going = useRef(false)
  const field = useRef<HTMLInputElement>(null)
  useKeys({
    '?': () => setDialog('keys'),
    '/': () => field.current?.focus(),
    g: () => {
      going.current = true
      setTimeout(() => (going.current = false), 1000)
    },
    ...Object.fromEntries(
      VIEWS.map(({ to, key }) => [
        key,
        () => {
          if (going.current) void navigate({ to })
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
