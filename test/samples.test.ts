import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { ownReportPaths, reportFrom } from './sample-reports.ts'

const paths = ownReportPaths()

describe('our own reports', () => {
  it.each(paths)('%s is marked as a sample and has a day', async (path) => {
    const { outlet, published, title, url, text } = await reportFrom(path)
    // Whoever opens the file itself sees it there.
    expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toMatch(
      /^---\n(?:.+\n)*sample: true\n(?:.+\n)*---\n/,
    )
    expect({ url, outlet }).toEqual({
      url: null,
      outlet: expect.stringMatching(/ \(sample\)$/),
    })
    expect([published, title]).toEqual([expect.any(String), expect.any(String)])
    expect(text.startsWith(`${title}\n\n`)).toBe(true)
  })

  it('come in the dossier from five outlets, an agency, a channel and a ministry, 120 to 300 words each', async () => {
    const dossier = paths.filter((path) => path.startsWith('data/samples/'))
    const reports = await Promise.all(dossier.map(reportFrom))
    expect(reports).toHaveLength(30)
    expect(new Set(reports.map(({ outlet }) => outlet)).size).toBe(8)
    const lengths = reports.map(({ text }) => text.split(/\s+/).length)
    expect(lengths.filter((words) => words < 120 || words > 300)).toEqual([])
  })
})
