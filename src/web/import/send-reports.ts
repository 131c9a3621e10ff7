import type { ImportStep } from '../../api/wire-import.ts'
import type { Problem } from '../../api/wire.ts'
import { ApiError } from '../api/api-error.ts'
import { t } from '../languages/language.ts'

/** What is said of reports that do not say it themselves. */
export interface Known {
  /** A day, `YYYY-MM-DD`, or ''. */
  readonly published: string
  readonly outlet: string
}

/** Where reports come from: bytes under the name of their file, or an address that the server fetches. */
export type Source = { readonly name: string; readonly bytes: Blob } | { readonly url: string }

/**
 * Sends what is to be read, and hears of each report as the server takes it. Throws an ApiError with the sentence that the server
 * gave, or when the answer breaks off.
 */
export async function sendReports(
  source: Source,
  known: Known,
  onStep: (step: ImportStep) => void,
): Promise<void> {
  const response = await ask(source, given(known)).catch(() => {
    throw new ApiError(0, t('faults.silentSend'))
  })
  if (!response.ok || response.body === null) {
    const said = (await response.json().catch(() => null)) as Problem | null
    throw new ApiError(
      response.status,
      said?.error.message ?? t('faults.status', { status: response.status }),
    )
  }
  let last: ImportStep | undefined
  for await (const line of linesOf(response.body)) {
    last = JSON.parse(line) as ImportStep
    onStep(last)
  }
  if (last?.step === 'fault') throw new ApiError(500, last.message)
  if (last?.step !== 'end') throw new ApiError(0, t('import.brokenOff'))
}

function given({ published, outlet }: Known): Readonly<Record<string, string>> {
  const fields = Object.entries({ published, outlet: outlet.trim() })
  return Object.fromEntries(fields.filter(([, value]) => value !== ''))
}

function ask(source: Source, known: Readonly<Record<string, string>>): Promise<Response> {
  const accept = 'application/x-ndjson'
  if ('url' in source)
    return fetch('/api/reports/address', {
      method: 'POST',
      headers: { accept, 'content-type': 'application/json' },
      body: JSON.stringify({ url: source.url, ...known }),
    })
  return fetch(`/api/reports?${new URLSearchParams({ name: source.name, ...known })}`, {
    method: 'POST',
    headers: { accept, 'content-type': 'application/octet-stream' },
    body: source.bytes,
  })
}

/** The lines of a body as they come. One that breaks off just ends. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read().catch(() => ({ value: undefined, done: true }))
    if (done) return
    const parts = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    yield* parts.filter((part) => part !== '')
  }
}
