import { expectedCount } from './expected-count.ts'

/** How often something was told in a span of days and in equal spans before it: the span itself first, then backward in time. */
export type Counts = readonly number[]

/** How a count stands to what was usual; `short` where too little is known of before. */
export type Standing = 'above' | 'below' | 'within' | 'short'

/** A count beside what is expected of it. */
export interface Tempo {
  readonly count: number
  /** The spans before that were watched, of which the others are made. */
  readonly spans: number
  /** The mean before; null where too few spans were watched, as are the bounds. */
  readonly usual: number | null
  readonly low: number | null
  readonly high: number | null
  readonly standing: Standing
  /** Nothing was told, and that had a chance under one in twenty. */
  readonly isSilent: boolean
}

/** Of fewer watched spans nothing is concluded. */
export const LEAST_SPANS = 8
/** Fewer than these are no rise, however rare. */
export const LEAST_RISE = 3
/** Below this chance, nothing told is silence. */
export const SILENCE = 0.05

/**
 * Holds the first count against the others. `watched` tells of each span whether the record followed the news in it: a week of which it
 * has no report at all is no week without incidents, and is left out.
 */
export function tempoOf(counts: Counts, watched: readonly boolean[]): Tempo {
  const [count = 0, ...before] = counts
  const baseline = before.filter((_, i) => watched[i + 1] === true)
  const spans = baseline.length
  if (spans < LEAST_SPANS || watched[0] !== true)
    return { count, spans, usual: null, low: null, high: null, standing: 'short', isSilent: false }
  const { usual, low, high, none } = expectedCount(baseline)
  const standing = count > high && count >= LEAST_RISE ? 'above' : count < low ? 'below' : 'within'
  return { count, spans, usual, low, high, standing, isSilent: count === 0 && none < SILENCE }
}

/** Which spans count for somebody who is first heard of in one of them: those after it, the oldest being the last. */
export function watchedSince(counts: Counts, watched: readonly boolean[]): readonly boolean[] {
  const first = counts.findLastIndex((count) => count > 0)
  return watched.map((isWatched, i) => isWatched && i < first)
}
