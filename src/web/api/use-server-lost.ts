import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { ApiError } from './api-error.ts'
import { untilAnswered } from './until-answered.ts'

/** Whether the server has stopped to answer. It is asked again until it does; then whatever is shown is asked for anew. */
export function useServerLost(): boolean {
  const queries = useQueryClient()
  const [lost, setLost] = useState(false)
  useEffect(
    () =>
      queries.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated') return
        const { action } = event
        if ((action.type === 'failed' || action.type === 'error') && isSilence(action.error)) setLost(true)
      }),
    [queries],
  )
  useEffect(() => {
    if (!lost) return undefined
    return untilAnswered(() => {
      setLost(false)
      void queries.invalidateQueries()
    })
  }, [lost, queries])
  return lost
}

function isSilence(fault: unknown): boolean {
  return fault instanceof ApiError && fault.status === 0
}
