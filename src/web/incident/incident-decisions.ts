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

/** That another incident and this one are one happening: every claim of each is the same as one claim of the other. */
export function merge({ link, claims }: Near, { told }: IncidentDetail): OpenDecision {
  const own = told.map(({ claim }) => claim.id)
  const [mine, theirs] = own.includes(link.left) ? [link.left, link.right] : [link.right, link.left]
  const pairs = [
    ...claims.map((right) => ({ left: mine, right })),
    ...own.filter((id) => id !== mine).map((left) => ({ left, right: theirs })),
  ]
  return {
    question: {
      title: t('judging.mergeTitle'),
      what: t('judging.mergeWhat'),
      verb: t('judging.mergeVerb'),
    },
    decide: (reason, by) => ({ kind: 'judge', verdict: 'same', pairs, reason, by }),
    show: mine,
  }
}

/** That two claims of which the machine is unsure tell of two happenings. */
export function keepApart({ link: { left, right } }: Near, { told }: IncidentDetail): OpenDecision {
  return {
    question: {
      title: t('judging.apartTitle'),
      what: t('judging.apartWhat'),
      verb: t('judging.apartVerb'),
    },
    decide: (reason, by) => ({
      kind: 'judge',
      verdict: 'different',
      pairs: [{ left, right }],
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
