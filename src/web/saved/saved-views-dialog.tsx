import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Copy } from 'lucide-react'
import { useState } from 'react'
import { savedViewsQuery } from '../api/queries.ts'
import { TitledDialog } from '../dialog/titled-dialog.tsx'
import { t } from '../languages/language.ts'
import { useSaving } from './use-saved-views.ts'
import { ViewList } from './view-list.tsx'

/** The views that people keep, and the way to keep the present one: in the record's database, so on every machine that opens it. */
export function SavedViewsDialog({ onClose }: { readonly onClose: () => void }) {
  const { data, error } = useQuery(savedViewsQuery)
  return (
    <TitledDialog id="saved-title" title={t('saved.title')} className="keys saved-views" onClose={onClose}>
      <SaveForm />
      {error && !data && <p role="alert">{error.message}</p>}
      {data?.views.length === 0 && <p className="quiet">{t('saved.none')}</p>}
      {data && <ViewList views={data.views} onOpen={onClose} />}
    </TitledDialog>
  )
}

function SaveForm() {
  const { history } = useRouter()
  const { mutate, isPending, error } = useSaving()
  const [name, setName] = useState('')
  const save = () =>
    mutate({ name: name.trim(), address: history.location.href }, { onSuccess: () => setName('') })
  return (
    <form
      className="save-view"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <label className="field">
        <span>{t('saved.name')}</span>
        <input
          dir="auto"
          value={name}
          maxLength={120}
          required
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <button type="submit" className="main-button" disabled={isPending || name.trim() === ''}>
        {t('saved.save')}
      </button>
      <CopyButton />
      {error && <p role="alert">{error.message}</p>}
    </form>
  )
}

function CopyButton() {
  const [copied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard.writeText(window.location.href).then(() => setCopied(true))
  return (
    <button type="button" className="plain-button" onClick={copy}>
      <Copy className="icon" aria-hidden /> {copied ? t('explore.copied') : t('explore.copy')}
    </button>
  )
}
