import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

import { loadEnglish } from '../../src/annotate/load-english.ts'
import type { Report } from '../../src/model/report.ts'
import { claimSchema } from '../claim-schema.ts'
import { mutated } from '../properties/mutations.ts'
import { spansIn } from '../properties/spans-in.ts'
import { ownReportPaths, reportFrom } from '../sample-reports.ts'

let reader: Awaited<ReturnType<typeof loadEnglish>>
let reports: readonly Report[]

beforeAll(async () => {
  reader = await loadEnglish()
  reports = await Promise.all(ownReportPaths().map(reportFrom))
})

function wrongSpans(report: Report, layers: unknown): readonly unknown[] {
  return [...spansIn(layers)].filter(([, { start, end, text }]) => report.text.slice(start, end) !== text)
}

describe('reading', () => {
  it('keeps its laws over two thousand mutations', async () => {
    const law = fc.asyncProperty(mutated(reports), async (report) => {
      const { claims } = await reader.annotate(report)
      expect(wrongSpans(report, claims)).toEqual([])
      for (const claim of claims) expect(claimSchema.safeParse(claim).error?.issues).toBeUndefined()
    })
    await fc.assert(law, { numRuns: 2000 })
  })

  // A log of a year in one file: what takes time must grow with the text, not with its square.
  it('comes to the end of a report as long as intake lets in', async () => {
    const all = reports.map(({ text }) => text).join('\n\n')
    const text = all.repeat(Math.ceil(900_000 / all.length)).slice(0, 900_000)
    const { claims } = await reader.annotate({ ...reports[0]!, text })
    expect(claims.length).toBeGreaterThan(5000)
    expect(wrongSpans({ ...reports[0]!, text }, claims)).toEqual([])
  })
})
