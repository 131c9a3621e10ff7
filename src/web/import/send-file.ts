import type { Imported } from '../../api/wire-import.ts'
import type { Problem } from '../../api/wire.ts'
import { ApiError } from '../api/api-error.ts'
import { t } from '../languages/language.ts'

/** What is said of reports that do not say it themselves. */
export interface Known {
  /** A day, `YYYY-MM-DD`, or ''. */
  readonly published: string
  readonly outlet: string
}

/** Sends the bytes of one file to be read. Throws an ApiError with the sentence that the server gave. */
export async function sendFile(name: string, bytes: Blob, { published, outlet }: Known): Promise<Imported> {
  const given = Object.entries({ name, published, outlet: outlet.trim() }).filter(([, value]) => value !== '')
  const response = await fetch(`/api/reports?${new URLSearchParams(given)}`, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/octet-stream' },
    body: bytes,
  }).catch(() => {
    throw new ApiError(0, t('faults.silentSend'))
  })
  if (response.ok) return (await response.json()) as Imported
  const said = (await response.json().catch(() => null)) as Problem | null
  throw new ApiError(response.status, said?.error.message ?? t('faults.status', { status: response.status }))
}
