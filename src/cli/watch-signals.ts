import { constants } from 'node:os'

/** Whether the process was asked to stop. */
export interface Signals {
  /** 130 after Ctrl-C, 143 after a request to terminate, null before. */
  status(): number | null
  /** Settles with that status once it is asked. */
  readonly asked: Promise<number>
}

/** Watches for SIGINT and SIGTERM, so that the record can be closed well. A second one ends the process at once. */
export function watchSignals(): Signals {
  let status: number | null = null
  const asked = new Promise<number>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (status !== null) process.exit(status)
        status = 128 + constants.signals[signal]
        // Who waits for input that may never come must wake up.
        process.stdin.destroy()
        resolve(status)
      })
    }
  })
  return { status: () => status, asked }
}
