import { useEffect, useRef, useState } from 'react'
import { TitledDialog } from '../dialog/titled-dialog.tsx'
import { NameField } from '../judging/name-field.tsx'
import { keepPersonName, personName } from '../judging/person-name.ts'
import { t } from '../languages/language.ts'

/** What a person is asked for: words, or a name. */
export type Asks = 'note' | 'assignment'

interface NoteDialogProps {
  readonly asks: Asks
  /** What stands in the field at first. */
  readonly first: string
  /** Names that are known. */
  readonly names: readonly string[]
  readonly busy: boolean
  readonly fault: Error | null
  readonly onSend: (said: string, by: string | undefined) => void
  readonly onClose: () => void
}

const TITLES = { note: 'notes.noteTitle', assignment: 'notes.assignTitle' } as const
const VERBS = { note: 'notes.keep', assignment: 'notes.assign' } as const

/** Asks for a note, or for whom an item is given to, and under which name. */
export function NoteDialog({ asks, first, names, busy, fault, onSend, onClose }: NoteDialogProps) {
  const form = useRef<HTMLFormElement>(null)
  const [said, setSaid] = useState(first)
  const [by, setBy] = useState(personName)
  useEffect(() => {
    const field = form.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
    field?.focus()
    field?.select()
  }, [])
  const send = () => {
    keepPersonName(by.trim())
    onSend(said.trim(), by.trim() || undefined)
  }
  const Field = asks === 'note' ? WordsField : AssigneeField
  return (
    <TitledDialog id="note-title" title={t(TITLES[asks])} className="keys judge-dialog" onClose={onClose}>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Field said={said} names={names} onSaid={setSaid} />
        <NameField by={by} onBy={setBy} />
        {fault && <p role="alert">{t('notes.notKept', { fault: fault.message })}</p>}
        <p className="judge-buttons">
          <button type="submit" className="main-button" disabled={busy || said.trim() === ''}>
            {t(VERBS[asks])}
          </button>
          <button
            type="button"
            className="plain-button"
            onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
          >
            {t('common.cancel')}
          </button>
        </p>
      </form>
    </TitledDialog>
  )
}

interface FieldProps {
  readonly said: string
  readonly names: readonly string[]
  readonly onSaid: (said: string) => void
}

function WordsField({ said, onSaid }: FieldProps) {
  return (
    <label className="field">
      <span>{t('notes.words')}</span>
      <textarea
        required
        dir="auto"
        rows={4}
        maxLength={2000}
        value={said}
        onChange={({ target }) => onSaid(target.value)}
      />
    </label>
  )
}

function AssigneeField({ said, names, onSaid }: FieldProps) {
  return (
    <label className="field">
      <span>{t('notes.toWhom')}</span>
      <input
        required
        dir="auto"
        maxLength={80}
        list="known-assignees"
        value={said}
        onChange={({ target }) => onSaid(target.value)}
      />
      <datalist id="known-assignees">
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
    </label>
  )
}
