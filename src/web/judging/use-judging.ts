import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Judged, NewJudgement, NewWithdrawal } from '../../api/wire-incidents.ts'
import { postJson } from '../api/post-json.ts'

/** What a person decides of claims: that they are one happening, or two, or that an earlier decision shall not stand. */
export type Decision =
  | ({ readonly kind: 'judge' } & NewJudgement)
  | ({ readonly kind: 'withdraw' } & NewWithdrawal)

/** Sends decisions; whatever shows incidents is then asked for anew. */
export function useJudging() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ kind, ...body }: Decision) =>
      postJson<Judged>(kind === 'judge' ? '/api/judgements' : '/api/judgements/withdraw', body),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['incidents'] }),
        queries.invalidateQueries({ queryKey: ['incident'] }),
        queries.invalidateQueries({ queryKey: ['review', 'count'] }),
      ]),
  })
}
