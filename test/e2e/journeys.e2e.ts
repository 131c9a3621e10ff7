import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { IncidentDetail, IncidentList } from '../../src/api/wire-incidents.ts'
import { faultsOn, tabTo } from './journey.ts'
import type { Acta } from './start-acta.ts'
import { startActa } from './start-acta.ts'
import { openBrowser } from './visit.ts'

let acta: Acta
let browser: Browser
let incidents: IncidentList['incidents']

const ask = async <T>(path: string): Promise<T> => (await (await fetch(acta.url + path)).json()) as T
const detailOf = (id: string) => ask<IncidentDetail>(`/api/incidents/${id}`)

beforeAll(async () => {
  acta = await startActa()
  browser = await openBrowser()
  incidents = (await ask<IncidentList>('/api/incidents?order=weight&limit=500')).incidents
})

afterAll(async () => {
  await browser?.close()
  await acta?.stop()
})

test('who denies an incident is found from its page, down to the words, by keyboard alone', async () => {
  const denied = incidents.find(({ denials }) => denials > 0)!
  const { consensus, told } = await detailOf(denied.id)
  const denial = consensus.matrix.find(({ stand }) => stand === 'denies')!
  const faults = await faultsOn(browser, `${acta.url}/incidents/${denied.id}`, async (page) => {
    const cell = page.locator('.matrix [data-stand=denies]').first()
    await tabTo(page, cell)
    expect(
      await page
        .locator('.matrix tbody tr', { has: page.locator('[data-stand=denies]') })
        .first()
        .locator('th')
        .textContent(),
    ).toBe(denial.who)
    await page.keyboard.press('Enter')
    await page.locator('.told-row[data-asked]').first().waitFor()
    const row = page.locator('.told-row[data-asked] .told-open').first()
    await row.focus()
    await page.keyboard.press('Enter')
    const words = page.locator('.open-claim .mark[data-role=trigger]')
    await words.first().waitFor()
    const said = (await words.allTextContents()).join('')
    const triggers = told
      .filter(({ claim }) => denial.claims.includes(claim.id))
      .map(({ claim }) => claim.event.trigger.text.replace(/\n/g, ' '))
    expect(triggers).toContain(said)
  })
  expect(faults).toEqual([])
})

test('an incident that the machine missed is merged from the page, and that is undone', async () => {
  const details = await Promise.all(incidents.slice(0, 20).map(({ id }) => detailOf(id)))
  const { id, told, near } = details.find((detail) => detail.near.length > 0)!
  const other = near[0]!.line.id
  const faults = await faultsOn(browser, `${acta.url}/incidents/${id}`, async (page) => {
    await tabTo(page, page.getByRole('button', { name: 'Merge …' }).first())
    await page.keyboard.press('Enter')
    await page.getByLabel('Why?').fill('one strike, told twice')
    await tabTo(page, page.getByRole('button', { name: 'Merge', exact: true }))
    await page.keyboard.press('Enter')
    await page.locator('.judgements', { hasText: 'one strike, told twice' }).waitFor()
    await expect.poll(() => page.locator('.told-open').count()).toBeGreaterThan(told.length)
    const whole = (await detailOf(id)).told.map(({ claim }) => claim.id)
    expect(whole.toSorted()).toEqual([...told.map(({ claim }) => claim.id), ...near[0]!.claims].toSorted())
    await tabTo(page, page.getByRole('button', { name: 'Take back …' }).first())
    await page.keyboard.press('Enter')
    await page.getByLabel('Why?').fill('they were two')
    await tabTo(page, page.getByRole('button', { name: 'Take back', exact: true }))
    await page.keyboard.press('Enter')
    await page.locator('.judgements', { hasText: 'Taken back by' }).waitFor()
  })
  expect(faults).toEqual([])
  expect((await detailOf(other)).id).not.toBe((await detailOf(id)).id)
})

test('from the first start to the first claim that is understood, by keyboard alone', async () => {
  const faults = await faultsOn(browser, acta.url, async (page) => {
    await tabTo(page, page.locator('.brief-list a').first())
    await page.keyboard.press('Enter')
    await tabTo(page, page.locator('.told-open').first())
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('link', { name: 'Read it in the report' }))
    await page.keyboard.press('Enter')
    const note = page.locator('.note[data-open]')
    await note.waitFor()
    await tabTo(page, note.getByRole('button', { name: 'why' }))
    await page.keyboard.press('Enter')
    expect(await note.locator('.note-why li').count()).toBeGreaterThan(0)
  })
  expect(faults).toEqual([])
})
