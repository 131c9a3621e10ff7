import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

import { loadEnglish } from '../../src/annotate/load-english.ts'
import { PLAIN, showClaims, showReport } from '../../src/export/show.ts'
import { goldenNames, reportFrom } from '../sample-reports.ts'

const pathOf = (name: string, file: string) => fileURLToPath(new URL(`${name}/${file}`, import.meta.url))

const LAYOUT = { width: 110, palette: PLAIN }

/** A hosted run must not write what it then finds right. */
const underCi = Boolean(process.env['CI'])

describe('the claims of a golden report', () => {
  let reader: Awaited<ReturnType<typeof loadEnglish>>
  beforeAll(async () => {
    reader = await loadEnglish()
  })

  // To accept a change: read claims.changed.txt, then move it over claims.txt.
  it.each(goldenNames())('%s', async (name) => {
    const report = await reportFrom(`test/golden/${name}/report.txt`)
    const { claims } = await reader.annotate(report)
    const shown = `${showReport(report, claims.length, LAYOUT)}\n${showClaims(report, claims, LAYOUT)}`
    const [expected, changed] = [pathOf(name, 'claims.txt'), pathOf(name, 'claims.changed.txt')]
    rmSync(changed, { force: true })
    if (!existsSync(expected)) {
      if (underCi) throw new Error(`test/golden/${name}/claims.txt is missing: run the tests once and commit it`)
      writeFileSync(expected, shown)
      return
    }
    const accepted = readFileSync(expected, 'utf8')
    if (shown !== accepted) writeFileSync(changed, shown)
    expect(shown).toBe(accepted)
  })
})
