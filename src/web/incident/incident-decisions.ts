import type { IncidentDetail, Judgement } from '../../api/wire-incidents.ts'
import type { ClaimId } from '../../model/claim.ts'
import type { Question } from '../judging/judge-dialog.tsx'
import type { Decision } from '../judging/use-judging.ts'
import { t } from '../languages/language.ts'

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
      title: t('judging.splitTitle', { number }),
      what: t('judging.splitWhat'),
      verb: t('judging.splitVerb'),
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
      title: isSame ? t('judging.mergeTitle') : t('judging.apartTitle'),
      what: isSame ? t('judging.mergeWhat') : t('judging.apartWhat'),
      verb: isSame ? t('judging.mergeVerb') : t('judging.apartVerb'),
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
      title: t('judging.backTitle'),
      what: t('judging.backWhat'),
      verb: t('judging.backVerb'),
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
