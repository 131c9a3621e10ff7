import type { Problem } from '../../api/wire.ts'
import { ApiError } from './api-error.ts'
import { t } from '../languages/language.ts'

/** Reads `path` of our own API. Throws an ApiError with the sentence that the server gave. */
export async function getJson<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal, headers: { accept: 'application/json' } }).catch(
    (fault: unknown) => {
      if (signal.aborted) throw fault
      throw new ApiError(0, t('faults.silent'))
    },
  )
  if (response.ok) return (await response.json()) as T
  const said = (await response.json().catch(() => null)) as Problem | null
  throw new ApiError(response.status, said?.error.message ?? t('faults.status', { status: response.status }))
}
