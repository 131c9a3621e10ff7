import { setTimeout as delay } from 'node:timers/promises'
import { type Clock, CLOCK } from '../intake/web/pace.ts'
import type { Web } from '../intake/web/web.ts'
import type { Signals } from './watch-signals.ts'

/** Opens the web as it may be used here. */
export type OpenWeb = (clock: Clock) => Promise<Web>

/** The web until `signal`, and a pause that ends with it: nobody who asks us to stop waits for one to pass. */
export async function openUntil(
  signal: AbortSignal,
  openWeb: OpenWeb,
): Promise<{ readonly web: Web; readonly wait: Clock['wait'] }> {
  const wait = (milliseconds: number): Promise<void> =>
    delay(milliseconds, undefined, { signal }).catch(() => {})
  const web = await openWeb({ now: CLOCK.now, wait })
  signal.addEventListener('abort', () => void web.close())
  return { web, wait }
}

/** Aborts when the process is asked to stop. */
export function abortOn(signals: Signals): AbortSignal {
  const controller = new AbortController()
  void signals.asked.then(() => controller.abort())
  return controller.signal
}
