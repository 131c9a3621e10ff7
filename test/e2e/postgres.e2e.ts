import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { IncidentDetail } from '../../src/api/wire-incidents.ts'
import { findPostgres } from '../../scripts/find-postgres.ts'
import { type Server, startPostgres } from '../support/postgres.ts'
import { faultsOn, tabTo } from './journey.ts'
import type { Acta } from './start-acta.ts'
import { startOwnActa } from './start-acta.ts'
import { openBrowser } from './visit.ts'

let server: Server
let acta: Acta
let browser: Browser

beforeAll(async () => {
  server = await startPostgres(await findPostgres())
  acta = await startOwnActa({ data: await server.create('journeys'), args: ['--no-samples'] })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await acta?.stop()
  await server?.stop()
})

const incident = async (id: string) =>
  (await (await fetch(`${acta.url}/api/incidents/${id}`)).json()) as IncidentDetail

const samples = [
  '2024-07-31-tigris-wire',
  '2024-07-31-gulf-monitor',
  '2024-08-01-gulf-monitor',
  '2024-08-01-ministry',
]
const files = samples.map((name) => fileURLToPath(new URL(`../../data/samples/${name}.txt`, import.meta.url)))

test('on a server: reports are imported, lead from brief to incident, are judged, and that is undone', async () => {
  const faults = await faultsOn(browser, `${acta.url}/import`, async (page) => {
    await page.locator('.drop-zone input').setInputFiles(
      files.map((path, i) => ({
        name: `${samples[i]}.txt`,
        mimeType: 'text/plain',
        buffer: readFileSync(path),
      })),
    )
    await page.getByText('4 of 4 files read').waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('b')
    await page.locator('.brief-list a').first().waitFor()
    await tabTo(page, page.locator('.brief-list a').first())
    await page.keyboard.press('Enter')
    const claims = page.locator('.told-open')
    await claims.nth(1).waitFor()
    const before = await claims.count()
    const { id, told } = await incident(page.url().split('/').at(-1)!)
    const split = told.at(-1)!.claim.id
    await tabTo(page, claims.last())
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'Split off …' }))
    await page.keyboard.press('Enter')
    await page.getByLabel('Why?').fill('another happening')
    await tabTo(page, page.getByRole('button', { name: 'Split off', exact: true }))
    await page.keyboard.press('Enter')
    await page.locator('.judgements', { hasText: 'another happening' }).waitFor()
    // What is told of the rest is grouped anew, and another claim may join it.
    expect((await incident(split)).id).not.toBe(id)
    await tabTo(page, page.getByRole('button', { name: 'Take back …' }).first())
    await page.keyboard.press('Enter')
    await page.getByLabel('Why?').fill('it was one')
    await tabTo(page, page.getByRole('button', { name: 'Take back', exact: true }))
    await page.keyboard.press('Enter')
    await page.locator('.judgements', { hasText: 'Taken back by' }).waitFor()
    await expect.poll(() => claims.count()).toBe(before)
    expect((await incident(split)).id).toBe(id)
  })
  expect(faults).toEqual([])
}, 150_000)
