import { readFileSync } from 'node:fs'

/** Ticks a second that Linux counts processes in. */
const TICKS = 100

/** Counts the processor time of a process, which does not depend on how busy the machine is. Only Linux tells; elsewhere it is NaN. */
export class ServerClock {
  readonly #pid: number | null
  readonly #start: number

  constructor(pid: number | null) {
    this.#pid = pid
    this.#start = ticksOf(pid)
  }

  /** Seconds that all threads of the process worked since this clock was made. */
  seconds(): number {
    return (ticksOf(this.#pid) - this.#start) / TICKS
  }
}

function ticksOf(pid: number | null): number {
  try {
    // The name of the program stands in brackets and may hold spaces; user and system time are the 14th and 15th field.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
    return Number(fields[11]) + Number(fields[12])
  } catch {
    return Number.NaN
  }
}
