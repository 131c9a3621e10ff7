/** The time, and waiting for it to pass: milliseconds. */
export interface Clock {
  now(): number
  wait(milliseconds: number): Promise<void>
}

/** The clock of this machine. */
export const CLOCK: Clock = {
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/** Waits for the turn of a request to a host: `pause` milliseconds after the turn before. */
export type Pace = (host: string, pause: number) => Promise<void>

/** A pace for each host. */
export function startPace(clock: Clock): Pace {
  const free = new Map<string, number>()
  return async (host, pause) => {
    const now = clock.now()
    const turn = Math.max(now, free.get(host) ?? now)
    free.set(host, turn + pause)
    if (turn > now) await clock.wait(turn - now)
  }
}
