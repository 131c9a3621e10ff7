import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Judged, ReviewList } from '../../api/wire-incidents.ts'
import { postJson } from '../api/post-json.ts'
import { personName } from '../judging/person-name.ts'

export type Verdict = 'same' | 'different'
type Pair = ReviewList['pairs'][number]

/** What was decided of the queue so far, and how to go through it. */
export interface Review {
  /** Index of the pair that is shown. */
  readonly at: number
  /** By id of the machine's judgement. */
  readonly decided: ReadonlyMap<number, Verdict>
  readonly fault: Error | null
  readonly go: (step: number) => void
  readonly decide: (verdict: Verdict) => void
  /** Takes the last decision of this sitting back, and shows its pair. */
  readonly undo: () => void
  readonly canUndo: boolean
}

/** The reason that is kept with a decision of one key. */
const REASON = 'compared side by side in Review'

/** Goes through a queue of pairs: the queue stays as it is, so that nothing moves under the reader's eyes. */
export function useReview(pairs: readonly Pair[]): Review {
  const [at, setAt] = useState(0)
  const [decisions, setDecisions] = useState<
    readonly { readonly index: number; readonly verdict: Verdict }[]
  >([])
  const queries = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ path, body }: { readonly path: string; readonly body: object }) =>
      postJson<Judged>(path, { ...body, reason: REASON, by: personName() || undefined }),
    onSuccess: () =>
      Promise.all(
        [['review', 'count'], ['incidents'], ['incident']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  })
  const go = (step: number) => setAt((now) => Math.min(pairs.length - 1, Math.max(0, now + step)))
  const last = decisions.at(-1)
  return {
    at,
    decided: new Map(decisions.map(({ index, verdict }) => [pairs[index]!.link.id, verdict])),
    fault: error,
    go,
    canUndo: last !== undefined,
    decide: (verdict) => {
      const pair = pairs[at]
      if (!pair || isPending || decisions.some(({ index }) => index === at)) return
      const onSuccess = () => {
        setDecisions((before) => [...before, { index: at, verdict }])
        go(1)
      }
      mutate({ path: '/api/judgements', body: { verdict, pairs: [pairOf(pair)] } }, { onSuccess })
    },
    undo: () => {
      if (!last || isPending) return
      const onSuccess = () => {
        setDecisions((before) => before.slice(0, -1))
        setAt(last.index)
      }
      mutate(
        { path: '/api/judgements/withdraw', body: { pairs: [pairOf(pairs[last.index]!)] } },
        { onSuccess },
      )
    },
  }
}

function pairOf({ link: { left, right } }: Pair) {
  return { left, right }
}
