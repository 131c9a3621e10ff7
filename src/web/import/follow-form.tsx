import { useState } from 'react'
import type { NewFeeds } from '../../api/wire-import.ts'
import { t } from '../languages/language.ts'

interface FollowFormProps {
  readonly busy: boolean
  readonly onFollow: (feeds: NewFeeds) => void
}

/** Takes the address of a feed, or a list of feeds as OPML. */
export function FollowForm({ busy, onFollow }: FollowFormProps) {
  const [url, setUrl] = useState('')
  return (
    <form
      className="follow-form"
      onSubmit={(event) => {
        event.preventDefault()
        onFollow({ url: url.trim() })
        setUrl('')
      }}
    >
      <label className="field">
        <span>{t('feeds.address')}</span>
        <input
          dir="ltr"
          inputMode="url"
          spellCheck={false}
          placeholder="https://"
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
      </label>
      <button type="submit" className="main-button" disabled={busy || url.trim() === ''}>
        {t('feeds.follow')}
      </button>
      <label className="field follow-list">
        <span>{t('feeds.list')}</span>
        <input
          type="file"
          accept=".opml,.xml,text/x-opml,text/xml"
          disabled={busy}
          onChange={async ({ target }) => {
            const file = target.files?.[0]
            // So that the same file can be chosen again.
            const opml = await file?.text()
            target.value = ''
            if (opml !== undefined) onFollow({ opml: opml || ' ' })
          }}
        />
      </label>
    </form>
  )
}
