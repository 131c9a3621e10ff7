import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startHandMade } from './hand-made/start.ts'
import { faultsOn, overflow } from './journey.ts'
import type { Acta } from './start-acta.ts'
import { LOOKS, openBrowser, seriousFindings } from './visit.ts'

let acta: Pick<Acta, 'url' | 'stop'>
let browser: Browser

beforeAll(async () => {
  acta = await startHandMade()
  browser = await openBrowser()
  const pairs = [
    { left: 'talks-burned tyres', right: 'talks-arrested' },
    { left: 'burial-raid', right: 'strike-struck' },
  ]
  await post('judgements', { verdict: 'different', pairs: [pairs[0]], reason: 'two evenings' })
  await post('judgements', { verdict: 'same', pairs: [pairs[1]], reason: 'one raid' })
  await post('amendments/reject', { claim: 'strike-had died', reason: 'no event' })
})

afterAll(async () => {
  await browser?.close()
  await acta?.stop()
})

async function post(path: string, body: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${acta.url}/api/${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  expect(answer.status).toBe(200)
}

test('a second person codes by keyboard alone what another decided, and sees the agreement', async () => {
  const faults = await faultsOn(browser, `${acta.url}/review`, async (page) => {
    await page.getByRole('link', { name: 'Double coding' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Nothing is left for you to code').waitFor()
    await page.getByLabel('You code as').focus()
    await page.keyboard.type('Ben')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Is this a claim, as it was read?' }).waitFor()
    expect(await page.locator('main').textContent()).not.toContain('no event')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('n')
    await page.getByRole('heading', { name: 'Are these one happening?' }).waitFor()
    expect(await page.locator('.pair-words blockquote').count()).toBe(2)
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('n')
    await page.getByText('1 left').waitFor()
    await page.keyboard.press('n')
    await page.getByText('Nothing is left for you to code').waitFor()
    const row = page.getByRole('row', { name: 'Are these one happening?' })
    expect(await row.getByRole('cell').allTextContents()).toEqual(['2', '1', '0.00'])
    expect(await page.locator('.agreement').textContent()).toContain('Anna: Yes; Ben: No')
  })
  expect(faults).toEqual([])
})

test.each(LOOKS)('double coding fits at $width pixels, $theme', async (look) => {
  expect(await faultsOn(browser, `${acta.url}/review/coding`, codesAsCleo, look)).toEqual([])
})

async function codesAsCleo(page: Page): Promise<void> {
  await page.locator('.agreement').waitFor()
  await page.getByLabel('You code as').fill('Cleo')
  await page.keyboard.press('Enter')
  await page.locator('.pair-words').waitFor()
  expect(await overflow(page)).toBe(0)
  expect(await seriousFindings(page)).toEqual([])
}
