import { useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  Amended,
  AmendmentWithdrawal,
  NewAddition,
  NewCorrection,
  NewRejection,
} from '../../api/wire-amendments.ts'
import type { ReportDetail } from '../../api/wire.ts'
import { reportQuery } from '../api/queries.ts'
import { postJson } from '../api/post-json.ts'

/** What a person changes in the claims of a report. */
export type NewAmendment =
  | { readonly kind: 'correct'; readonly body: NewCorrection }
  | { readonly kind: 'reject'; readonly body: NewRejection }
  | { readonly kind: 'add'; readonly body: NewAddition }
  | { readonly kind: 'withdraw'; readonly body: AmendmentWithdrawal }

/** Sends amendments of a report; its claims are shown as they then are, and incidents are asked for anew. */
export function useAmending(report: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ kind, body }: NewAmendment) => postJson<Amended>(`/api/amendments/${kind}`, body),
    onSuccess: ({ claims, amendments }) => {
      queries.setQueryData<ReportDetail>(
        reportQuery(report, undefined).queryKey,
        (before) => before && { ...before, claims, amendments },
      )
      return Promise.all(
        [['incidents'], ['incident'], ['reports'], ['review', 'count']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      )
    },
  })
}
