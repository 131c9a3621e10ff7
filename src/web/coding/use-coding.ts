import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Agreement, Codable, CodableList, NewCoding } from '../../api/wire-coding.ts'
import { getJson } from '../api/get-json.ts'
import { postJson } from '../api/post-json.ts'

/** How far persons agree. */
export const agreementQuery = queryOptions({
  queryKey: ['coding', 'agreement'],
  queryFn: ({ signal }) => getJson<Agreement>('/api/coding/agreement', signal),
})

function codableQuery(by: string) {
  return queryOptions({
    queryKey: ['coding', 'queue', by],
    queryFn: ({ signal }) =>
      getJson<CodableList>(
        `/api/coding?limit=100${by === '' ? '' : `&by=${encodeURIComponent(by)}`}`,
        signal,
      ),
    staleTime: Infinity,
    gcTime: 0,
  })
}

/** What a person codes a second time, one item after another. */
export interface SecondCoding {
  readonly item: Codable | undefined
  /** How many are left, this one among them. */
  readonly left: number
  readonly fault: Error | null
  readonly answer: (answer: 'yes' | 'no') => void
  readonly skip: () => void
}

/** Goes through what others decided, under that name; '' is that of the one who runs the server. */
export function useCoding(by: string): SecondCoding & { readonly isPending: boolean } {
  const queries = useQueryClient()
  const { data, error } = useQuery(codableQuery(by))
  const [at, setAt] = useState(0)
  const {
    mutate,
    isPending,
    error: fault,
  } = useMutation({
    mutationFn: (coding: NewCoding) => postJson<Agreement>('/api/coding', coding),
    onSuccess: (agreement) => {
      queries.setQueryData(agreementQuery.queryKey, agreement)
      setAt((now) => now + 1)
    },
  })
  const item = data?.items[at]
  return {
    item,
    left: Math.max(0, (data?.total ?? 0) - at),
    fault: error ?? fault,
    isPending: data === undefined && error === null,
    answer: (answer) => {
      if (item && !isPending) mutate({ item: idOf(item), answer, by: by || undefined })
    },
    skip: () => setAt((now) => Math.min(now + 1, data?.items.length ?? 0)),
  }
}

function idOf(item: Codable): NewCoding['item'] {
  return item.kind === 'claim'
    ? { kind: 'claim', claim: item.told.claim.id }
    : { kind: 'pair', left: item.left.claim.id, right: item.right.claim.id }
}
