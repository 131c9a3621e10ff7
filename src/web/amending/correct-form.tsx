import { useMemo } from 'react'
import type { Claim } from '../../model/claim.ts'
import type { Report } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import { t } from '../languages/language.ts'
import { draftOf } from './claim-draft.ts'
import { ClaimForm } from './claim-form.tsx'
import { contextOf } from './context-of.ts'
import { useAmending } from './use-amending.ts'

export interface CorrectFormProps {
  readonly report: Report
  readonly claims: readonly Claim[]
  readonly claim: Claim
  readonly number: number
  readonly selected: Span | null
  readonly onClose: () => void
}

/** A claim as it stands, to be corrected. */
export function CorrectForm({ report, claims, claim, number, selected, onClose }: CorrectFormProps) {
  const { mutate, isPending, error } = useAmending(report.id)
  const before = useMemo(() => draftOf(claim), [claim])
  return (
    <ClaimForm
      title={t('amending.correctTitle', { number })}
      before={before}
      context={contextOf(report, claims, claim.event.trigger.start)}
      selected={selected}
      busy={isPending}
      fault={error}
      onSave={(fields, reason, by) =>
        mutate({ kind: 'correct', body: { claim: claim.id, fields, reason, by } }, { onSuccess: onClose })
      }
      onCancel={onClose}
    />
  )
}
