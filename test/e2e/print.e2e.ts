import { writeFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { IncidentList } from '../../src/api/wire-incidents.ts'
import { WIDE } from './journey.ts'
import type { Acta } from './start-acta.ts'
import { startActa } from './start-acta.ts'
import { openBrowser, visit } from './visit.ts'

let acta: Acta
let browser: Browser
/** The incidents that two reports tell at least, those of most claims first. */
let told: IncidentList['incidents']

beforeAll(async () => {
  acta = await startActa()
  browser = await openBrowser()
  const answer = await fetch(`${acta.url}/api/incidents?order=weight&limit=500`)
  const { incidents } = (await answer.json()) as IncidentList
  told = incidents.filter(({ reports }) => reports > 1).toSorted((a, b) => b.claims - a.claims)
})

afterAll(async () => {
  await browser?.close()
  await acta?.stop()
})

/** How many sheets of A4 a page is when it is printed. */
async function sheets(path: string, ready: string, name: string): Promise<number> {
  const { page, faults } = await visit(browser, acta.url, path, WIDE)
  await page.locator(ready).first().waitFor()
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  await page.close()
  expect(faults).toEqual([])
  if (process.env['LOOK_AT']) writeFileSync(`${process.env['LOOK_AT']}/${name}.pdf`, pdf)
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test('the dossier of a typical incident is one sheet, and so is one of which more is told than of eight in ten', async () => {
  for (const share of [0.5, 0.2]) {
    const { id } = told[Math.floor(told.length * share)]!
    expect(await sheets(`/incidents/${id}`, '.told-open', `incident-${share}`)).toBe(1)
  }
})

test('the dossier of the incident of most claims is four sheets at most', async () => {
  expect(await sheets(`/incidents/${told[0]!.id}`, '.told-open', 'incident-most')).toBeLessThanOrEqual(4)
})

test('the brief is two sheets at most', async () => {
  expect(await sheets('/', '.brief-list a', 'brief')).toBeLessThanOrEqual(2)
})

test('what only a screen can do is not printed', async () => {
  const { page } = await visit(browser, acta.url, `/incidents/${told[0]!.id}`, WIDE)
  await page.locator('.told-open').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  for (const name of ['header.frame', '.incident-tools', '.incident-map'])
    expect(await page.locator(name).first().isVisible()).toBe(false)
  expect(await page.locator('.who-says-what').isVisible()).toBe(true)
  await page.close()
})
