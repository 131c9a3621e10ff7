import type { Problem } from '../../api/wire.ts'
import { ApiError } from './api-error.ts'
import { t } from '../languages/language.ts'

/** Sends `body` to `path` of our own API. Throws an ApiError with the sentence that the server gave. */
export async function postJson<T>(path: string, body: unknown): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new ApiError(0, t('faults.silentUnchanged'))
  })
  if (response.ok) return (await response.json()) as T
  const said = (await response.json().catch(() => null)) as Problem | null
  throw new ApiError(response.status, said?.error.message ?? t('faults.status', { status: response.status }))
}
