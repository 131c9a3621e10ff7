import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadEnglish } from '../src/annotate/load-english.ts'
import { PLAIN, showClaims, showReport } from '../src/export/show.ts'
import type { Report } from '../src/model/report.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('the example of the README is what the reader says', async () => {
  const text = Array.from(readme.matchAll(/^> (.+)$/gm), ([, line]) => line).join(' ')
  const shown = /\$ npx acta read (\S+) --published (\S+)\n([\s\S]*?)\n```/.exec(readme)
  const [, name, published, expected] = shown as unknown as [string, string, string, string]
  const report: Report = {
    id: 'r',
    name,
    outlet: null,
    url: null,
    title: null,
    language: 'en',
    published,
    sample: false,
    text,
  }
  const { claims } = await (await loadEnglish()).annotate(report)
  const layout = { width: 100, palette: PLAIN }
  expect(
    `${showReport(report, claims.length, layout)}\n${showClaims(report, claims, layout)}`.trimEnd(),
  ).toBe(expected)
})
