import type { IncidentDetail, Judgement } from '../../api/wire-incidents.ts'
import type { ClaimId } from '../../model/claim.ts'
import type { Question } from '../judging/judge-dialog.tsx'
import type { Decision } from '../judging/use-judging.ts'

type Near = IncidentDetail['near'][number]

/** A decision on an incident that waits for its reason, and the claim whose incident is shown after it. */
export interface OpenDecision {
  readonly question: Question
  readonly decide: (reason: string, by: string | undefined) => Decision
  readonly show: ClaimId
}

/** That a claim tells of another happening than all the others. */
export function splitOff(claim: ClaimId, { told }: IncidentDetail): OpenDecision {
  const others = told.map(({ claim: { id } }) => id).filter((id) => id !== claim)
  const number = told.findIndex((one) => one.claim.id === claim) + 1
  return {
    question: {
      title: `Split claim ${number} off`,
      what: 'It tells of another happening than the other claims here. It becomes an incident of its own, or joins another.',
      verb: 'Split off',
    },
    decide: (reason, by) => ({
      kind: 'judge',
      verdict: 'different',
      pairs: others.map((left) => ({ left, right: claim })),
      reason,
      by,
    }),
    show: others[0]!,
  }
}

/** That an undecided pair is one happening, or two. */
export function decideNear(
  { link }: Near,
  verdict: 'same' | 'different',
  { told }: IncidentDetail,
): OpenDecision {
  const isSame = verdict === 'same'
  return {
    question: {
      title: isSame ? 'Merge the two incidents' : 'Keep the two apart',
      what: isSame
        ? 'Both tell of one happening. Their claims become one incident; you can take it back.'
        : 'They are two happenings, however alike. The machine will not join them.',
      verb: isSame ? 'Merge' : 'Keep apart',
    },
    decide: (reason, by) => ({
      kind: 'judge',
      verdict,
      pairs: [{ left: link.left, right: link.right }],
      reason,
      by,
    }),
    show: told[0]!.claim.id,
  }
}

/** That decisions shall not stand any more. */
export function takeBack(judgements: readonly Judgement[], { told }: IncidentDetail): OpenDecision {
  return {
    question: {
      title: 'Take the decision back',
      what: 'The claims are grouped as if it had never been made. It stays in the history, with your reason.',
      verb: 'Take back',
    },
    decide: (reason, by) => ({
      kind: 'withdraw',
      pairs: judgements.map(({ left, right }) => ({ left, right })),
      reason,
      by,
    }),
    show: told[0]!.claim.id,
  }
}
