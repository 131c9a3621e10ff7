import { useState } from 'react'

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
        <span>Or paste one report</span>
        <textarea rows={8} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit" className="main-button" disabled={text.trim() === ''}>
        Read it
      </button>
    </form>
  )
}
