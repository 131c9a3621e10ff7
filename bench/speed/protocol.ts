import type { Report } from '../../src/model/report.ts'

/** What the bench sends to a reading process: first the reports of its share, then the word to start. */
export type Order =
  | { readonly kind: 'load'; readonly reports: readonly Report[] }
  | { readonly kind: 'start' }

/** What a reading process answers: that it is warm, then how its share went. Memory in bytes, time on the processor in seconds. */
export type Answer =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'done'
      readonly claims: number
      readonly cpuSeconds: number
      readonly peakMemory: number
    }
