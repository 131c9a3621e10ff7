import type { ClaimId } from '../../model/claim.ts'
import { JudgeDialog } from '../judging/judge-dialog.tsx'
import { useJudging } from '../judging/use-judging.ts'
import type { OpenDecision } from './incident-decisions.ts'

interface DecisionDialogProps {
  readonly decision: OpenDecision
  /** After the decision is kept: the claim whose incident is to be shown. */
  readonly onDone: (show: ClaimId) => void
  readonly onClose: () => void
}

/** Asks for the reason of a decision, sends it, and stays open with what went wrong. */
export function DecisionDialog({ decision, onDone, onClose }: DecisionDialogProps) {
  const { mutate, isPending, error } = useJudging()
  return (
    <JudgeDialog
      question={decision.question}
      busy={isPending}
      fault={error}
      onDecide={(reason, by) =>
        mutate(decision.decide(reason, by), {
          onSuccess: () => {
            onClose()
            onDone(decision.show)
          },
        })
      }
      onClose={onClose}
    />
  )
}
