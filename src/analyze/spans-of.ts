import { daysFrom } from './days.ts'

/** Equal spans of days: the window, and those before it that it is held against. */
export interface WindowSpans {
  /** Days of each. */
  readonly days: number
  /** How many, the window among them. */
  readonly spans: number
}

/** Single days are held against eight weeks, weeks against half a year, longer windows against twelve of their length. */
const BEFORE: readonly (readonly [upTo: number, spans: number])[] = [
  [1, 56],
  [13, 26],
  [Infinity, 12],
]

/** The spans of a window of days, both ends included. */
export function spansOf({ from, to }: { readonly from: string; readonly to: string }): WindowSpans {
  const days = daysFrom(from, to) + 1
  const [, before] = BEFORE.find(([upTo]) => days <= upTo)!
  return { days, spans: before + 1 }
}
