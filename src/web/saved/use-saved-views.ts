import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { SavedView } from '../../api/wire-views.ts'
import { deleteAt } from '../api/delete-at.ts'
import { postJson } from '../api/post-json.ts'
import { savedViewsQuery } from '../api/queries.ts'

/** Keeps a view under a name. */
export function useSaving() {
  const renew = useRenewing()
  return useMutation({
    mutationFn: (view: Pick<SavedView, 'name' | 'address'>) => postJson<SavedView>('/api/views', view),
    onSuccess: renew,
  })
}

/** Deletes a view that is kept. */
export function useDeleting() {
  const renew = useRenewing()
  return useMutation({
    mutationFn: ({ id }: Pick<SavedView, 'id'>) => deleteAt(`/api/views/${id}`),
    // Also when somebody else has deleted it: then it must go from the list.
    onSettled: renew,
  })
}

function useRenewing(): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: savedViewsQuery.queryKey })
}
