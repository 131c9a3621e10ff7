import { useMemo, useState } from 'react'
import type { Claim, ClaimId } from '../../model/claim.ts'
import type { Report } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import { t } from '../languages/language.ts'
import { type ClaimDraft, draftOf } from './claim-draft.ts'
import { ClaimForm } from './claim-form.tsx'
import { contextOf } from './context-of.ts'
import { findWords } from './find-words.ts'
import { useAmending } from './use-amending.ts'
import { WordsField } from './words-field.tsx'

export interface AddFormProps {
  readonly report: Report
  readonly claims: readonly Claim[]
  /** The words that tell of the event; null when they are to be typed. */
  readonly trigger: Span | null
  readonly selected: Span | null
  readonly onAdded: (claim: ClaimId) => void
  readonly onClose: () => void
}

/** A claim that no reader read: the words that tell of the event, and what they say. */
export function AddForm({ report, claims, trigger, selected, onAdded, onClose }: AddFormProps) {
  const { text } = report
  const { mutate, isPending, error } = useAmending(report.id)
  const [words, setWords] = useState(trigger === null ? '' : text.slice(trigger.start, trigger.end))
  const [near, setNear] = useState(trigger?.start ?? 0)
  const found = useMemo(() => findWords(text, words, near), [text, words, near])
  return (
    <ClaimForm
      title={t('amending.addTitle')}
      before={BARE}
      context={contextOf(report, claims, found?.start ?? near)}
      selected={selected}
      isReady={found !== null}
      busy={isPending}
      fault={error}
      onSave={(fields, reason, by) =>
        found !== null &&
        mutate(
          {
            kind: 'add',
            body: { report: report.id, trigger: found, fields: { type: BARE.type, ...fields }, reason, by },
          },
          { onSuccess: ({ amendments }) => onAdded(amendments.at(-1)!.claim) },
        )
      }
      onCancel={onClose}
    >
      <h2>{t('amending.addTitle')}</h2>
      <div className="field">
        <span aria-hidden="true">{t('amending.trigger')}</span>
        <WordsField
          of={t('amending.trigger')}
          words={words}
          isLacking={words.trim() !== '' && found === null}
          onWrite={(written, at) => {
            setWords(written)
            if (at !== null) setNear(at)
          }}
        />
      </div>
    </ClaimForm>
  )
}

const BARE: ClaimDraft = draftOf({
  factuality: 'asserted',
  attribution: [],
  event: {
    type: 'ASSAULT',
    mode: null,
    contexts: [],
    acled: null,
    trigger: { start: 0, end: 0, text: '' },
    actors: [],
    recipients: [],
    instruments: [],
    place: null,
    when: null,
    harm: [],
  },
})
