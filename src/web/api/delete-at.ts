import type { Problem } from '../../api/wire.ts'
import { t } from '../languages/language.ts'
import { ApiError } from './api-error.ts'

/** Deletes what is at `path` of our own API. Throws an ApiError with the sentence that the server gave. */
export async function deleteAt(path: string): Promise<void> {
  const response = await fetch(path, { method: 'DELETE', headers: { accept: 'application/json' } }).catch(
    () => {
      throw new ApiError(0, t('faults.silentUnchanged'))
    },
  )
  if (response.ok) return
  const said = (await response.json().catch(() => null)) as Problem | null
  throw new ApiError(response.status, said?.error.message ?? t('faults.status', { status: response.status }))
}
