import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { NameField } from './name-field.tsx'
import { keepPersonName, personName } from './person-name.ts'
import { t } from '../languages/language.ts'

/** A decision that waits for its reason. */
export interface Question {
  readonly title: string
  /** What will be judged, and what that does. */
  readonly what: ReactNode
  /** The word on the button. */
  readonly verb: string
}

interface JudgeDialogProps {
  readonly question: Question
  readonly busy: boolean
  readonly fault: Error | null
  readonly onDecide: (reason: string, by: string | undefined) => void
  readonly onClose: () => void
}

/** Asks why, and under which name: no decision is kept without its reason. */
export function JudgeDialog({ question, busy, fault, onDecide, onClose }: JudgeDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [reason, setReason] = useState('')
  const [by, setBy] = useState(personName)
  useEffect(() => dialog.current?.showModal(), [])
  const decide = () => {
    keepPersonName(by.trim())
    onDecide(reason.trim(), by.trim() === '' ? undefined : by.trim())
  }
  return (
    <dialog ref={dialog} className="keys judge-dialog" aria-labelledby="judge-title" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          decide()
        }}
      >
        <header>
          <h2 id="judge-title">{question.title}</h2>
          <button
            type="button"
            className="icon-button"
            aria-label={t('common.close')}
            onClick={() => dialog.current?.close()}
          >
            <X className="icon" aria-hidden />
          </button>
        </header>
        <p>{question.what}</p>
        <ReasonFields reason={reason} by={by} onReason={setReason} onBy={setBy} />
        {fault && <p role="alert">{fault.message}</p>}
        <p className="judge-buttons">
          <button type="submit" className="main-button" disabled={busy || reason.trim() === ''}>
            {question.verb}
          </button>
          <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
            {t('common.cancel')}
          </button>
        </p>
      </form>
    </dialog>
  )
}

interface ReasonFieldsProps {
  readonly reason: string
  readonly by: string
  readonly onReason: (reason: string) => void
  readonly onBy: (by: string) => void
}

/** Why, and under which name. */
export function ReasonFields({ reason, by, onReason, onBy }: ReasonFieldsProps) {
  return (
    <>
      <label className="field">
        <span>{t('judging.why')}</span>
        <textarea
          required
          dir="auto"
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => onReason(event.target.value)}
        />
      </label>
      <NameField by={by} onBy={onBy} />
    </>
  )
}
