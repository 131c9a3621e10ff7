import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { overflow, tabTo, WIDE } from './journey.ts'
import type { Acta } from './start-acta.ts'
import { startOwnActa } from './start-acta.ts'
import { LOOKS, openBrowser, seriousFindings, visit } from './visit.ts'

const folder = mkdtempSync(join(tmpdir(), 'acta-states-'))
const data = join(folder, 'record')
let acta: Acta
let browser: Browser

beforeAll(async () => {
  acta = await startOwnActa({ program: 'loopback', data, args: ['--no-samples'] })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await acta?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function lookAt(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK_AT']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` })
}

/** What every state must be: accessible, no wider than the window. */
async function holds(page: Page, name: string): Promise<void> {
  expect(await seriousFindings(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await lookAt(page, name)
}

describe('an empty record', () => {
  test.each([
    ['brief', '/'],
    ['explore', '/explore'],
    ['reports', '/reports'],
    ['review', '/review'],
    ['coding', '/review/coding'],
    ['search', '/search?q=zzqqxx'],
    ['search-nothing', '/search'],
    ['explore-filtered', '/explore?type=ASSAULT'],
  ])('is told in %s, with the next step, by keyboard', async (name, path) => {
    const { page, faults } = await visit(browser, acta.url, path, WIDE)
    await page.getByRole('heading', { name: 'The record is empty' }).waitFor()
    await holds(page, `empty-${name}`)
    await tabTo(page, page.locator('main').getByRole('link', { name: 'Import reports' }))
    await page.keyboard.press('Enter')
    await page.locator('.drop-zone').waitFor()
    await page.close()
    expect(faults).toEqual([])
  })

  test('of a moment is told as that, with the way to now and to Import', async () => {
    const { page, faults } = await visit(browser, acta.url, '/reports?as_of=2020-01-01T00:00:00Z', WIDE)
    await page.getByRole('heading', { name: 'The record held nothing then' }).waitFor()
    await holds(page, 'empty-then')
    expect(await page.locator('main').getByRole('link', { name: 'import reports' }).count()).toBe(1)
    await tabTo(page, page.locator('main').getByRole('link', { name: 'Show the record as it now is' }))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'The record is empty' }).waitFor()
    await page.close()
    expect(faults).toEqual([])
  })

  test('leaves an actor its page, with the way to Import', async () => {
    const { page, faults } = await visit(browser, acta.url, '/actors/acta:hezbollah', WIDE)
    await page.locator('main').getByRole('link', { name: 'Import reports' }).waitFor()
    await holds(page, 'empty-actor')
    await page.close()
    expect(faults).toEqual([])
  })

  test('is no obstacle in import', async () => {
    const { page, faults } = await visit(browser, acta.url, '/import', WIDE)
    await page.getByText('No feed is followed.').waitFor()
    await holds(page, 'empty-import')
    await page.close()
    expect(faults).toEqual([])
  })
})

describe.each(LOOKS)('what does not exist is told at $width pixels, $theme', (look) => {
  test.each([
    ['page', '/no/such/page', 'There is no such page'],
    ['incident', '/incidents/none', 'No such incident'],
    ['report', '/reports/none', 'No such report'],
    ['actor', '/actors/none', 'No such actor'],
  ])('%s', async (name, path, title) => {
    // The browser itself writes every 404 to its console.
    const { page } = await visit(browser, acta.url, path, look)
    await page.getByRole('heading', { name: title }).waitFor()
    await holds(page, `missing-${name}-${look.width}-${look.theme}`)
    await tabTo(page, page.locator('main').getByRole('link').first())
    expect(new URL(page.url()).pathname).toBe(path)
    await page.close()
  })
})

test('a slow answer leaves the frame, and shows a skeleton only after 300 ms', async () => {
  const { page } = await visit(browser, acta.url, '/import', WIDE)
  let answer: (() => void) | undefined
  const waits = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/api/reports?*', async (route) => {
    await waits
    await route.continue()
  })
  await page.route('**/api/reports', async (route) => {
    await waits
    await route.continue()
  })
  await page.getByRole('link', { name: 'Reports', exact: true }).click()
  const skeleton = page.getByRole('status', { name: 'Loading' })
  await skeleton.waitFor({ state: 'attached' })
  const opacity = () => skeleton.evaluate('getComputedStyle(document.querySelector(".skeleton")).opacity')
  const rule = await page.evaluate('getComputedStyle(document.querySelector(".skeleton")).animationDelay')
  expect(rule).toBe('0.3s')
  await expect.poll(opacity).toBe('1')
  expect(await page.locator('header.frame').isVisible()).toBe(true)
  expect(await page.getByRole('link', { name: 'Brief' }).isVisible()).toBe(true)
  await holds(page, 'slow')
  answer?.()
  await page.getByRole('heading', { name: 'The record is empty' }).waitFor()
  await page.close()
})

const again = (): Promise<Acta> =>
  startOwnActa({
    program: 'loopback',
    data,
    port: Number(new URL(acta.url).port),
    args: ['--no-samples'],
  })

test('a server that is lost is told in a quiet line; what is shown stays, and goes on by itself', async () => {
  const { page } = await visit(browser, acta.url, '/import', WIDE)
  await page.getByText('No feed is followed.').waitFor()
  await acta.stop()
  const line = page.getByText('The server does not answer. What is shown here was read before')
  await line.waitFor({ timeout: 30_000 })
  expect(await page.locator('.drop-zone').isVisible()).toBe(true)
  await page.getByRole('link', { name: 'Reports', exact: true }).click()
  await page.getByRole('heading', { name: 'The list of reports could not be loaded' }).waitFor()
  await page.getByText('The record is safe').waitFor()
  await holds(page, 'lost')
  acta = await again()
  await line.waitFor({ state: 'detached', timeout: 20_000 })
  await page.getByRole('heading', { name: 'The record is empty' }).waitFor()
  await page.close()
}, 120_000)

test('a view that cannot be loaded says so, and is loaded as soon as the server answers', async () => {
  const { page } = await visit(browser, acta.url, '/reports', WIDE)
  await page.getByRole('heading', { name: 'The record is empty' }).waitFor()
  await acta.stop()
  await page.getByRole('link', { name: 'Explore' }).click()
  await page.getByRole('heading', { name: 'The view could not be loaded' }).waitFor()
  await holds(page, 'lost-view')
  acta = await again()
  await page.getByRole('heading', { name: 'The record is empty' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/explore')
  await page.close()
}, 120_000)
