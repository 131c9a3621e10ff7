import type { Answer } from './exchange.ts'
import type { Clock } from './pace.ts'
import { WebError } from './web-error.ts'

/** Waits of one and two seconds, if the server names no other. */
const FIRST_WAIT = 1000
const ATTEMPTS = 3
/** Whoever asks for more is asked another day. */
const MAX_WAIT = 60_000
const TRANSIENT = new Set([429, 500, 502, 503, 504])

/** Asks up to three times, while failing may be for now only. Gives the last answer, or throws the last `WebError`. */
export async function retry(clock: Clock, ask: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await ask().catch(asWebError)
    const again = outcome instanceof WebError ? outcome.again : TRANSIENT.has(outcome.status)
    const wait = outcome instanceof WebError ? null : askedWait(outcome)
    if (!again || attempt === ATTEMPTS || (wait ?? 0) > MAX_WAIT) {
      if (outcome instanceof WebError) throw outcome
      return outcome
    }
    await clock.wait(wait ?? FIRST_WAIT * 2 ** (attempt - 1))
  }
}

function asWebError(error: unknown): WebError {
  if (error instanceof WebError) return error
  throw error
}

/** "Retry-After: 120", or a date; null when it is not said. Milliseconds. */
function askedWait({ headers }: Answer): number | null {
  const asked = headers['retry-after']?.trim() ?? ''
  if (/^\d+$/.test(asked)) return Number(asked) * 1000
  const date = Date.parse(asked)
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now())
}
