import { SingleBar } from 'cli-progress'

/** A progress bar over some bytes. */
export interface Progress {
  /** So many bytes more were read. */
  readonly advance: (bytes: number) => void
  /** One report more was taken. */
  readonly report: () => void
  /** Takes the bar away; again does nothing. */
  readonly stop: () => void
}

const SILENT: Progress = { advance: () => {}, report: () => {}, stop: () => {} }

/** A bar on the terminal's error stream; nothing when that is no terminal. */
export function startProgress(total: number): Progress {
  if (!process.stderr.isTTY || total === 0) return SILENT
  const bar = new SingleBar({
    format: 'Reading [{bar}] {percentage}% · {reports} reports · {duration_formatted}',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  })
  let reports = 0
  let open = true
  bar.start(total, 0, { reports })
  return {
    advance: (bytes) => bar.increment(bytes),
    report: () => bar.increment(0, { reports: ++reports }),
    stop: () => {
      if (open) bar.stop()
      open = false
    },
  }
}
