import { useState } from 'react'
import { t } from '../languages/language.ts'

/** Takes one pasted report. */
export function PasteForm({ onText }: { readonly onText: (text: string) => void }) {
  const [text, setText] = useState('')
  return (
    <form
      className="paste-form"
      onSubmit={(event) => {
        event.preventDefault()
        onText(text)
        setText('')
      }}
    >
      <label className="field">
        <span>{t('import.paste')}</span>
        <textarea rows={8} dir="auto" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit" className="main-button" disabled={text.trim() === ''}>
        {t('import.read')}
      </button>
    </form>
  )
}
