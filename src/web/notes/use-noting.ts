import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { NewAssignment, NewNote, Noted, NoteWithdrawal } from '../../api/wire-notes.ts'
import { postJson } from '../api/post-json.ts'

/** What a person notes, gives to somebody, or takes back. */
export type Noting =
  | { readonly to: '/api/notes'; readonly body: NewNote }
  | { readonly to: '/api/notes/assign'; readonly body: NewAssignment }
  | { readonly to: '/api/notes/withdraw'; readonly body: NoteWithdrawal }

/** Sends notes; whatever shows them, but the queue, is then asked for anew. */
export function useNoting() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ to, body }: Noting) => postJson<Noted>(to, body),
    onSuccess: () => {
      for (const queryKey of [['notes'], ['incident'], ['report']])
        void queries.invalidateQueries({ queryKey })
    },
  })
}
