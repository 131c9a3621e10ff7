import type { ApiStore } from '../../../src/api/api-store.ts'
import type { ReportSummary } from '../../../src/store/store.ts'
import type { HandMade } from './builder.ts'
import { strikeReport } from './strike.ts'
import { talksReport } from './talks.ts'

const HAND_MADE: readonly HandMade[] = [strikeReport, talksReport]

/** What the claims assert, by hand too. */
const TOLLS: Readonly<Record<string, ReportSummary['tolls']>> = {
  strike: { killed: { low: 5, high: 5 }, injured: { low: 12, high: 12 }, captured: { low: 2, high: 2 } },
  talks: { captured: { low: 9, high: 9 } },
}

/** A store in memory over two reports made by hand: for the tests of the API and for work on the page without a reader. */
export const handMadeStore: ApiStore = {
  reports: async ({ limit = HAND_MADE.length, offset = 0 } = {}) =>
    HAND_MADE.toReversed()
      .slice(offset, offset + limit)
      .map(({ report: { text: _text, ...head }, claims }) => ({
        ...head,
        reader: 'by-hand@1',
        claims: claims.length,
        tolls: TOLLS[head.id] ?? {},
        recorded_at: '2024-08-03T08:00:00.000Z',
      })),
  report: async (id) => HAND_MADE.find(({ report }) => report.id === id)?.report ?? null,
  claims: async (id) => HAND_MADE.find(({ report }) => report.id === id)?.claims ?? [],
}
