import type { AmendmentRow } from '../../api/wire.ts'
import type { Claim } from '../../model/claim.ts'
import { JudgeDialog } from '../judging/judge-dialog.tsx'
import { t } from '../languages/language.ts'
import { useAmending } from './use-amending.ts'

/** A claim that a person is about to reject, or an amendment that they are about to take back. */
export type AmendQuestion =
  | { readonly rejects: Claim; readonly number: number }
  | { readonly takesBack: AmendmentRow }

interface AmendDialogProps {
  readonly report: string
  readonly question: AmendQuestion
  readonly onClose: () => void
}

/** Asks for the reason, sends it, and stays open with what went wrong. */
export function AmendDialog({ report, question, onClose }: AmendDialogProps) {
  const { mutate, isPending, error } = useAmending(report)
  const isRejection = 'rejects' in question
  return (
    <JudgeDialog
      question={
        isRejection
          ? {
              title: t('amending.rejectTitle', { number: question.number }),
              what: t('amending.rejectWhat'),
              verb: t('amending.rejectVerb'),
            }
          : { title: t('amending.backTitle'), what: t('amending.backWhat'), verb: t('judging.backVerb') }
      }
      busy={isPending}
      fault={error}
      onDecide={(reason, by) =>
        mutate(
          isRejection
            ? { kind: 'reject', body: { claim: question.rejects.id, reason, by } }
            : {
                kind: 'withdraw',
                body: { claim: question.takesBack.claim, amendment: question.takesBack.id, reason, by },
              },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    />
  )
}
