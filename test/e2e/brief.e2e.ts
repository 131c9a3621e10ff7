import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillBriefRecord, LAST_DAY } from './brief-record.ts'
import { faultsOn as journeyFaults, overflow } from './journey.ts'
import type { Acta } from './start-acta.ts'
import { startOwnActa } from './start-acta.ts'
import type { Look } from './visit.ts'
import { LOOKS, openBrowser, seriousFindings } from './visit.ts'

const data = mkdtempSync(join(tmpdir(), 'acta-brief-'))
let acta: Acta
let browser: Browser

beforeAll(async () => {
  await fillBriefRecord(join(data, 'record'))
  acta = await startOwnActa({ data: join(data, 'record') })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await acta?.stop()
  rmSync(data, { recursive: true, force: true })
})

function faultsOn(
  path: string,
  journey: (page: Page) => Promise<void>,
  look?: Look,
): Promise<readonly string[]> {
  return journeyFaults(browser, acta.url + path, journey, look)
}

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

describe('the morning brief', () => {
  test('a risen area leads to just those incidents that were counted', async () => {
    const faults = await faultsOn('/', async (page) => {
      const babil = section(page, 'Changed').getByRole('row', { name: /^Babil, Iraq/ })
      await babil.waitFor()
      expect(await babil.getByRole('cell').allTextContents()).toEqual(['', '6', '0.5', '0–2', 'above'])
      await babil.getByRole('link').click()
      await page.locator('.list-head b', { hasText: '6' }).waitFor()
      expect(new URL(page.url()).searchParams.get('area')).toBe('Babil')
      await page.locator('.incident-table tbody a').first().click()
      await page.locator('.told-open').first().click()
      await page.getByRole('link', { name: 'Read it in the report' }).click()
      await page.locator('.note[data-open]').waitFor()
    })
    expect(faults).toEqual([])
  })

  test('a dyad is that of the sides, and opens by keys on its incidents', async () => {
    const faults = await faultsOn('/?count=all', async (page) => {
      const dyad = section(page, 'Changed').locator('summary', { hasText: 'Iran → Israel' })
      await dyad.focus()
      await page.keyboard.press('Enter')
      const first = dyad.locator('xpath=..').getByRole('link').first()
      await first.waitFor()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.locator('.who-says-what').waitFor()
      await page.goBack()
      await dyad.click()
      await page.getByRole('link', { name: 'All of Iran in Explore' }).click()
      await page.locator('.list-head b', { hasText: '8' }).waitFor()
    })
    expect(faults).toEqual([])
  })

  test('the courses have their numbers in a table, spans without reports told apart', async () => {
    const faults = await faultsOn('/', async (page) => {
      await page.getByRole('button', { name: 'Show as table' }).click()
      const cells = section(page, 'Tempo by area')
        .getByRole('row', { name: /^Babil/ })
        .getByRole('cell')
      const texts = await cells.allTextContents()
      expect(texts.slice(0, 4)).toEqual(['6', '0', '1', '0'])
      expect(texts.at(-1)).toBe('no report')
      expect(await seriousFindings(page)).toEqual([])
    })
    expect(faults).toEqual([])
  })

  test('who is silent and who was heard is told, and leads to their incidents', async () => {
    const faults = await faultsOn('/', async (page) => {
      const silent = section(page, 'Silent and heard')
      await silent.getByText('outlet, usually 4 reports').waitFor()
      expect(await silent.getByRole('row', { name: /Harbour Wire/ }).textContent()).toBe('Harbour Wire81')
      await silent.getByRole('link', { name: 'Plain Courier' }).click()
      await page.waitForURL(/outlet=Plain/)
      await page.locator('.incident-table tbody a').first().waitFor()
    })
    expect(faults).toEqual([])
  })

  test('a threat stands in its words, open or with the act that followed', async () => {
    const faults = await faultsOn('/', async (page) => {
      const threats = section(page, 'Threats, and what followed')
      const open = threats.getByRole('listitem').filter({ hasText: 'Threat by Iran against Jordan' })
      await open.getByText('open for 4 days').waitFor()
      const followed = threats.getByRole('listitem').filter({ hasText: 'Threat by Iran against Israel' })
      await followed.getByText('followed after 1 day by').waitFor()
      await followed.getByRole('link', { name: /^Shelling by Revolutionary Guards/ }).click()
      await page.locator('.who-says-what').waitFor()
      await page.goBack()
      await open.getByRole('link', { name: /Iran will strike Jordan/ }).click()
      await page.locator('.note[data-open]').waitFor()
      expect(await page.locator('article [data-trigger]').first().textContent()).toBe('strike')
    })
    expect(faults).toEqual([])
  })

  test('where too little went before, nothing is asserted', async () => {
    const faults = await faultsOn('/?from=2024-06-01&to=2024-06-07', async (page) => {
      await page.getByText(/^Nothing is asserted/).waitFor()
      await page.getByText('Nobody can be called silent: too little went before.').waitFor()
      expect(await page.locator('[data-standing=above], [data-standing=below]').count()).toBe(0)
    })
    expect(faults).toEqual([])
  })

  test('another type is counted, and stays in the address', async () => {
    const faults = await faultsOn('/', async (page) => {
      await page.getByLabel('Counted').selectOption('THREATEN')
      await page.waitForURL(/count=THREATEN/)
      await section(page, 'Changed').getByText('Iran → Jordan').waitFor()
      expect(await section(page, 'Changed').getByText('Babil, Iraq').count()).toBe(0)
    })
    expect(faults).toEqual([])
  })
})

test('since the last visit, only what came in afterwards is new', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(acta.url)
  await page.locator('.brief-list a').first().waitFor()
  expect(await page.getByRole('button', { name: 'Since last visit' }).count()).toBe(0)
  const text =
    'News of the harbour\n\nTwo soldiers were killed on Thursday when shells hit the harbour, the mayor told Harbour Radio.'
  const sent = await fetch(`${acta.url}/api/reports?name=late.txt&published=${LAST_DAY}&outlet=Late%20Post`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: text,
  })
  expect(sent.status).toBe(200)
  await page.clock.install({ time: Date.now() + 3 * 3_600_000 })
  await page.reload()
  await page.getByRole('button', { name: 'Since last visit' }).click()
  await page.waitForURL(/since=/)
  await page.getByRole('heading', { name: /^Since \d/ }).waitFor()
  await expect.poll(() => page.locator('.brief-main .brief-list li').allTextContents()).toHaveLength(1)
  expect(await page.locator('.brief-main .brief-list').textContent()).toContain('Late Post')
  await context.close()
})

test('a view is kept by keys alone, opens in another browser, is found by its name and deleted', async () => {
  const faults = await faultsOn('/explore?country=IRQ&order=weight', async (page) => {
    await page.locator('.incident-table tbody a').first().waitFor()
    await page.getByRole('button', { name: 'Saved views' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Saved views' })
    await dialog.getByText('No view is kept yet.').waitFor()
    await page.getByLabel('Keep the present view as').focus()
    await page.keyboard.type('Iraq by weight')
    await page.keyboard.press('Enter')
    await dialog.getByRole('link', { name: 'Iraq by weight' }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })
  expect(faults).toEqual([])
  const elsewhere = await faultsOn('/reports', async (page) => {
    await page.getByRole('button', { name: 'Saved views' }).click()
    await page.getByRole('link', { name: 'Iraq by weight' }).click()
    await page.locator('.incident-table tbody a').first().waitFor()
    const { pathname, searchParams } = new URL(page.url())
    expect([pathname, searchParams.get('country'), searchParams.get('order')]).toEqual([
      '/explore',
      'IRQ',
      'weight',
    ])
    await page.keyboard.press('/')
    await page.keyboard.type('weight')
    await page.keyboard.press('Enter')
    const found = section(page, 'Saved views')
    await found.getByRole('link', { name: 'Iraq by weight' }).waitFor()
    await found.getByRole('button', { name: 'Delete Iraq by weight' }).click()
    await found.waitFor({ state: 'detached' })
  })
  expect(elsewhere).toEqual([])
})

test('a name that is taken is refused with what to do', async () => {
  const name = { name: 'Taken', address: '/' }
  const headers = { 'content-type': 'application/json' }
  await fetch(`${acta.url}/api/views`, { method: 'POST', headers, body: JSON.stringify(name) })
  // The browser itself writes every 409 to its console.
  await faultsOn('/', async (page) => {
    await page.getByRole('button', { name: 'Saved views' }).click()
    await page.getByLabel('Keep the present view as').fill('taken')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('choose another name')
  })
})

test('the relations of an actor are a graph that follows the date, by keys alone', async () => {
  const faults = await faultsOn('/actors/acta:kataib-hezbollah?on=2024-07', async (page) => {
    const graph = page.locator('.relation-graph')
    const umbrella = graph.getByRole('link', { name: 'Islamic Resistance in Iraq' })
    await umbrella.waitFor()
    expect(await graph.locator('.relation-line').count()).toBeGreaterThan(4)
    const shown = async () => (await graph.getByRole('link').allTextContents()).toSorted()
    expect(await shown()).toEqual([
      'Iran',
      'Islamic Resistance in Iraq',
      'Kataib Sayyid al-Shuhada',
      'Popular Mobilization Forces',
    ])
    await page.getByRole('slider').focus()
    for (let month = 0; month < 12; month++) await page.keyboard.press('ArrowLeft')
    await page.waitForURL(/on=2023-07/)
    await umbrella.waitFor({ state: 'detached' })
    expect(await shown()).toEqual(['Iran', 'Kataib Sayyid al-Shuhada', 'Popular Mobilization Forces'])
    // The table tells the same: each who is drawn has a row.
    for (const name of await shown())
      expect(
        await page.getByRole('table', { name: 'Relations' }).getByRole('link', { name }).count(),
      ).toBeGreaterThan(0)
    await graph.getByRole('link', { name: 'Iran' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Iran' }).waitFor()
    expect(new URL(page.url()).searchParams.get('on')).toContain('2023-07')
  })
  expect(faults).toEqual([])
})

describe.each(LOOKS)('at $width pixels, $theme', (look) => {
  test('the brief with all its parts is accessible and fits', async () => {
    const faults = await faultsOn(
      '/?count=all',
      async (page) => {
        await page.locator('.tempo-table').first().waitFor()
        await page.locator('.heard').waitFor()
        expect(await seriousFindings(page)).toEqual([])
        expect(await overflow(page)).toBe(0)
        await page.getByRole('button', { name: 'Saved views' }).click()
        await page.locator('.saved-views .view-list, .saved-views .quiet').first().waitFor()
        expect(await seriousFindings(page)).toEqual([])
        expect(await overflow(page)).toBe(0)
      },
      look,
    )
    expect(faults).toEqual([])
  })
})

describe.each(LOOKS)('at $width pixels, $theme', (look) => {
  test.each(['en', 'ar'])(
    'the graph of an actor with many relations is accessible and fits, in %s',
    async (language) => {
      const faults = await faultsOn(
        '/actors/acta:iran?on=2024-07',
        async (page) => {
          await page.evaluate(`localStorage.setItem('acta-language', '${language}')`)
          await page.reload()
          await page.locator('.relation-line').first().waitFor({ state: 'attached' })
          expect(await seriousFindings(page)).toEqual([])
          expect(await overflow(page)).toBe(0)
        },
        look,
      )
      expect(faults).toEqual([])
    },
  )
})

test('in Arabic the brief runs from right to left, its courses from left to right', async () => {
  const faults = await faultsOn('/', async (page) => {
    await page.locator('.language-menu select').selectOption({ label: 'العربية' })
    await page.locator('html[dir=rtl] .tempo-table').first().waitFor()
    expect(await page.evaluate('getComputedStyle(document.querySelector(".sparkline")).direction')).toBe(
      'ltr',
    )
    expect(await seriousFindings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  })
  expect(faults).toEqual([])
})
