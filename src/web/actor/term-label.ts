import type { Term } from '../../model/actor-directory.ts'

/** When something held, as exactly as known: "2014-08 – 2019", "since 2003", "until 2011"; '' when it always did. */
export function termLabel({ from, to }: Term): string {
  if (from !== null && to !== null) return from === to ? from : `${from} – ${to}`
  if (from !== null) return `since ${from}`
  return to === null ? '' : `until ${to}`
}
