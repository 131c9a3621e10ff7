import { useState } from 'react'
import { t } from '../languages/language.ts'

/** Takes addresses of reports, which the server fetches. */
export function AddressForm({ onAddresses }: { readonly onAddresses: (urls: readonly string[]) => void }) {
  const [text, setText] = useState('')
  const urls = [...new Set(text.split(/\s+/).filter((url) => url !== ''))]
  return (
    <form
      className="paste-form"
      onSubmit={(event) => {
        event.preventDefault()
        onAddresses(urls)
        setText('')
      }}
    >
      <label className="field">
        <span>{t('import.addresses')}</span>
        <textarea
          rows={3}
          dir="ltr"
          spellCheck={false}
          placeholder="https://"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p className="form-end">
        <button type="submit" className="main-button" disabled={urls.length === 0}>
          {t('import.fetch')}
        </button>
        <span className="quiet">{t('import.politely')}</span>
      </p>
    </form>
  )
}
