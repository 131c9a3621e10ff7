import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { ClaimFields } from '../../model/claim-fields.ts'
import type { Span } from '../../model/span.ts'
import { ReasonFields } from '../judging/judge-dialog.tsx'
import { keepPersonName, personName } from '../judging/person-name.ts'
import { t } from '../languages/language.ts'
import { type ClaimDraft, type DraftContext, type DraftFault, fieldsOf } from './claim-draft.ts'
import { DraftFields } from './draft-fields.tsx'
import { useFoundPlaces } from './use-found-places.ts'
import { WordsTargetContext, type WriteWords } from './words-field.tsx'

interface ClaimFormProps {
  readonly title: string
  /** The claim before anything is changed. */
  readonly before: ClaimDraft
  readonly context: DraftContext
  /** What the person has selected in the article; null for nothing. */
  readonly selected: Span | null
  /** What is asked before all else. */
  readonly children?: ReactNode
  /** Whether that, too, is answered. */
  readonly isReady?: boolean
  readonly busy: boolean
  readonly fault: Error | null
  readonly onSave: (fields: ClaimFields, reason: string, by: string | undefined) => void
  readonly onCancel: () => void
}

/** A claim to be written, each value with its words; nothing is kept without a reason. */
export function ClaimForm(props: ClaimFormProps) {
  const {
    title,
    before,
    context: told,
    selected,
    children,
    isReady = true,
    busy,
    fault,
    onSave,
    onCancel,
  } = props
  const form = useRef<HTMLFormElement>(null)
  const [reason, setReason] = useState('')
  const [by, setBy] = useState(personName)
  const { draft, change, context, fields, faults } = useClaimDraft(before, told)
  const target = useWordsTarget(context.text, selected)
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), [])
  const canSave = isReady && !busy && faults.length === 0 && reason.trim() !== ''
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onCancel()
  }
  return (
    <WordsTargetContext.Provider value={target}>
      {/* Escape cancels from any field; what it does for the pointer the button does. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        ref={form}
        className="claim-form"
        aria-label={title}
        onKeyDown={cancel}
        onSubmit={(event) => {
          event.preventDefault()
          if (!canSave) return
          keepPersonName(by.trim())
          onSave(fields, reason.trim(), by.trim() || undefined)
        }}
      >
        {children}
        <DraftFields draft={draft} faults={faults} context={context} onChange={change} />
        <ReasonFields reason={reason} by={by} onReason={setReason} onBy={setBy} />
        <Ending faults={faults} fault={fault} canSave={canSave} onCancel={onCancel} />
      </form>
    </WordsTargetContext.Provider>
  )
}

interface EndingProps {
  readonly faults: readonly DraftFault[]
  readonly fault: Error | null
  readonly canSave: boolean
  readonly onCancel: () => void
}

/** What is wrong, if anything, and how to end. */
function Ending({ faults, fault, canSave, onCancel }: EndingProps) {
  return (
    <>
      {faults[0] && <output>{t(`amending.fault_${faults[0].what}`)}</output>}
      {fault && <p role="alert">{fault.message}</p>}
      <p className="judge-buttons">
        <button type="submit" className="main-button" disabled={!canSave}>
          {t('amending.save')}
        </button>
        <button type="button" className="plain-button" onClick={onCancel}>
          {t('common.cancel')}
        </button>
      </p>
    </>
  )
}

/** What a person is writing, and what it says; a place is looked up in the gazetteer where no claim of the report names it. */
function useClaimDraft(before: ClaimDraft, told: DraftContext) {
  const [draft, setDraft] = useState(before)
  const found = useFoundPlaces(draft.place.name, told.places)
  const context = { ...told, places: [...told.places, ...found] }
  const change = (part: Partial<ClaimDraft>) => setDraft((now) => ({ ...now, ...part }))
  return { draft, change, context, ...fieldsOf(draft, before, context) }
}

/** Words that are selected in the article go into the field of words that the person was at last. */
function useWordsTarget(text: string, selected: Span | null) {
  const last = useRef<RefObject<WriteWords> | null>(null)
  useEffect(() => {
    if (selected !== null) last.current?.current(text.slice(selected.start, selected.end), selected.start)
  }, [text, selected])
  const [target] = useState(() => ({
    onFocus: (write: RefObject<WriteWords>) => {
      last.current = write
    },
  }))
  return target
}
