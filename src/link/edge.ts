import type { Verdict } from '../model/link.ts'

/** What a machine judges of two claims, which are known by their places in a list; `score` in log-odds. */
export interface Edge {
  readonly left: number
  readonly right: number
  readonly verdict: Verdict
  readonly score: number
}
