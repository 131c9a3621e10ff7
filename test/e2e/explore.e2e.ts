import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillWithIncidents } from '../../bench/speed/application/fill.ts'
import type { IncidentList, IncidentShape } from '../../src/api/wire-incidents.ts'
import type { ReportList } from '../../src/api/wire.ts'
import { faultsOn as journeyFaults, MAP_PATIENCE_MS, overflow, tabTo } from './journey.ts'
import { type Acta, startActa, startOwnActa } from './start-acta.ts'
import { type Look, LOOKS, openBrowser, seriousFindings } from './visit.ts'

let acta: Acta
let browser: Browser
let all: IncidentShape

const ask = async <T>(path: string): Promise<T> => (await (await fetch(acta.url + path)).json()) as T
const totalOf = async (query: string) => (await ask<IncidentList>(`/api/incidents?limit=1&${query}`)).total

beforeAll(async () => {
  acta = await startActa()
  browser = await openBrowser()
  all = await ask('/api/incidents/shape')
})

afterAll(async () => {
  await browser?.close()
  await acta?.stop()
})

function faultsOn(
  path: string,
  journey: (page: Page) => Promise<void>,
  look?: Look,
): Promise<readonly string[]> {
  return journeyFaults(browser, acta.url + path, journey, look)
}

/** Waits until the page shows so many incidents. */
async function shows(page: Page, total: number): Promise<void> {
  const count = new RegExp(`(^|\\D)${total} incidents?`)
  await page.locator('.filters summary b', { hasText: count }).waitFor()
  await page.locator('.explore[aria-busy=false]').waitFor()
}

const query = (page: Page) => new URL(page.url()).searchParams

async function mapBox(page: Page) {
  await page.locator('.map-count').first().waitFor({ timeout: MAP_PATIENCE_MS })
  return (await page.locator('.place-map').boundingBox())!
}

test('what was brushed on map and timeline is in the address, which shows the same elsewhere', async () => {
  let address = ''
  let total = ''
  const faults = await faultsOn('/explore', async (page) => {
    const map = await mapBox(page)
    await page.getByRole('button', { name: 'Draw an area' }).click()
    await page.mouse.move(map.x + map.width * 0.3, map.y + map.height * 0.2)
    await page.mouse.down()
    await page.mouse.move(map.x + map.width * 0.8, map.y + map.height * 0.9, { steps: 5 })
    await page.mouse.up()
    await page.waitForURL(/box=/)
    const chart = (await page.locator('.time-chart').boundingBox())!
    await page.mouse.move(chart.x + chart.width * 0.3, chart.y + 40)
    await page.mouse.down()
    await page.mouse.move(chart.x + chart.width * 0.99, chart.y + 40, { steps: 4 })
    await page.mouse.up()
    await page.waitForURL(/from=\d{4}/)
    await page.locator('.explore[aria-busy=false]').waitFor()
    address = page.url()
    total = (await page.locator('.filters summary b').textContent())!
  })
  const again = await faultsOn(address.slice(acta.url.length), async (page) => {
    await page.locator('.filters summary b', { hasText: total }).waitFor()
    expect(await page.locator('input[name=from]').inputValue()).toBe(query(page).get('from'))
    expect(await page.locator('.bounds input[name=west]').inputValue()).toBe(
      query(page).get('box')!.split(',')[0],
    )
  })
  expect([...faults, ...again]).toEqual([])
  expect(Number.parseInt(total)).toBeLessThan(all.total)
})

describe('an area', () => {
  test('is drawn corner by corner, closed with Enter, and taken out', async () => {
    const faults = await faultsOn('/explore', async (page) => {
      const map = await mapBox(page)
      await page.getByRole('button', { name: 'Draw an area' }).click()
      for (const [x, y] of [
        [0.1, 0.1],
        [0.9, 0.15],
        [0.5, 0.95],
      ] as const)
        await page.mouse.click(map.x + map.width * x, map.y + map.height * y)
      await page.keyboard.press('Enter')
      await page.waitForURL(/within=/)
      const within = query(page).get('within')!
      expect(within.split('~')).toHaveLength(3)
      await shows(page, await totalOf(`within=${within}`))
      await page.getByText('an area of 3 corners').waitFor()
      await page.getByRole('button', { name: 'All places' }).click()
      await shows(page, all.total)
      expect(query(page).has('within')).toBe(false)
    })
    expect(faults).toEqual([])
  })

  test('Esc ends a drawing and changes nothing', async () => {
    const faults = await faultsOn('/explore', async (page) => {
      await mapBox(page)
      const button = page.getByRole('button', { name: 'Draw an area' })
      await button.click()
      await page.locator('.map-hint').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.map-hint').waitFor({ state: 'detached' })
      expect(await button.getAttribute('aria-pressed')).toBe('false')
      expect(new URL(page.url()).search).toBe('')
    })
    expect(faults).toEqual([])
  })

  test('is typed as bounds, by keyboard alone; bounds that are none are refused', async () => {
    const faults = await faultsOn('/explore', async (page) => {
      await page.locator('.bounds input[name=west]').focus()
      for (const bound of ['40', '36', '48', '30']) {
        await page.keyboard.type(bound)
        await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Enter')
      await page.getByText('South must lie below north').waitFor()
      await page.locator('.bounds input[name=south]').fill('29')
      await page.locator('.bounds input[name=north]').fill('37')
      await page.locator('.bounds input[name=north]').press('Enter')
      await shows(page, await totalOf('box=40,29,48,37'))
      expect(query(page).get('box')).toBe('40,29,48,37')
    })
    expect(faults).toEqual([])
  })

  test('is a place by its name, by keyboard alone', async () => {
    const faults = await faultsOn('/explore', async (page) => {
      await page.locator('input[name=placeName]').focus()
      await page.keyboard.type('بغداد')
      await page.keyboard.press('Enter')
      await page.locator('.found-places button').first().waitFor()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForURL(/place=geonames/)
      await shows(page, await totalOf(`place=${query(page).get('place')}`))
      await page.locator('.asked-place', { hasText: 'Baghdad' }).waitFor()
      await page.getByRole('button', { name: 'Take out Baghdad' }).press('Enter')
      await shows(page, all.total)
    })
    expect(faults).toEqual([])
  })
})

test('a group is asked for with its members at the time', async () => {
  const alone = await totalOf('actor=acta:popular-mobilization-forces')
  const whole = await totalOf('actor=acta:popular-mobilization-forces&members=true')
  expect(whole).toBeGreaterThan(alone)
  const faults = await faultsOn('/explore?actor=Popular+Mobilization+Forces', async (page) => {
    await page.getByLabel('and its members at the time').check()
    await shows(page, whole)
    expect(query(page).has('members')).toBe(true)
  })
  expect(faults).toEqual([])
})

test('a group that nobody knows is said to be unknown', async () => {
  const faults = await faultsOn('/explore?actor=nobody+at+all&members=true', async (page) => {
    await page.getByText('The directory has no actor "nobody at all".').first().waitFor()
  })
  expect(faults.filter((fault) => !fault.includes('400'))).toEqual([])
})

test('confidence is asked for', async () => {
  const faults = await faultsOn('/explore', async (page) => {
    await page.locator('select[name=confidence]').selectOption('0.9')
    await shows(page, await totalOf('confidence=0.9'))
  })
  expect(faults).toEqual([])
})

test('an Arabic place name leads to what happened there', async () => {
  const faults = await faultsOn('/', async (page) => {
    await page.locator('.brief-list a').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('المسيب')
    await page.keyboard.press('Enter')
    const found = page.locator('.search-list a', { hasText: 'Musayyib' }).first()
    await found.waitFor()
    await found.press('Enter')
    await page.waitForURL(/explore\?place=geonames/)
    const total = await totalOf(`place=${query(page).get('place')}`)
    expect(total).toBeGreaterThan(0)
    await shows(page, total)
  })
  expect(faults).toEqual([])
})

describe('the moment of the record', () => {
  test('is set in the frame, by keyboard alone, stays in every view, and is taken back', async () => {
    const faults = await faultsOn('/reports', async (page) => {
      await page.locator('.reports tbody a').first().waitFor()
      await page.locator('button.as-of').press('Enter')
      await page.locator('input[name=as_of]').fill('2020-01-01')
      await page.locator('input[name=as_of]').press('Enter')
      await page.waitForURL(/as_of=2020-01-01T23/)
      await page.locator('.past-note', { hasText: 'The record as it stood on' }).waitFor()
      expect(await page.locator('.reports tbody a').count()).toBe(0)
      await page.getByRole('link', { name: 'Explore' }).click()
      await page.waitForURL(/explore\?as_of=2020/)
      await page.getByRole('link', { name: 'Brief' }).click()
      await page.locator('.past-note', { hasText: 'this view shows it as it now is' }).waitFor()
      await page.locator('.past-note button').click()
      await page.locator('.past-note').waitFor({ state: 'detached' })
      expect(query(page).has('as_of')).toBe(false)
    })
    expect(faults).toEqual([])
  })

  test('shows a report as it was', async () => {
    const { reports } = await ask<ReportList>('/api/reports?limit=1')
    const id = encodeURIComponent(reports[0]!.id)
    expect((await fetch(`${acta.url}/api/reports/${id}?as_of=2020-01-01T00:00:00Z`)).status).toBe(404)
    const faults = await faultsOn(`/reports/${id}?as_of=${new Date().toISOString()}`, async (page) => {
      await page.locator('.past-note').waitFor()
      await page.locator('article h1').first().waitFor()
      expect(await seriousFindings(page)).toEqual([])
    })
    expect(faults).toEqual([])
  })
})

describe('more incidents than anybody reads', () => {
  let many: Acta
  const folder = mkdtempSync(join(tmpdir(), 'acta-e2e-many-'))

  beforeAll(async () => {
    await fillWithIncidents(join(folder, 'record'), 1200)
    many = await startOwnActa({ data: join(folder, 'record') })
  })

  afterAll(async () => {
    await many?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('are saved whole, as they now are and as they were', async () => {
    const asOf = `as_of=${encodeURIComponent(new Date().toISOString())}`
    const { total } = (await (await fetch(`${many.url}/api/incidents?limit=1`)).json()) as IncidentList
    for (const query of ['', asOf]) {
      const file = await fetch(`${many.url}/api/incidents/export?${query}`)
      const rows = parse(Buffer.from(await file.arrayBuffer()), {
        columns: ['id'],
        from: 2,
        relax_column_count: true,
      })
      expect(new Set((rows as { id: string }[]).map(({ id }) => id)).size).toBe(total)
      expect(rows).toHaveLength(total)
    }
  })

  test.each(LOOKS)('say what can be done with them, at $width px, $theme', async (look) => {
    const faults = await journeyFaults(
      browser,
      `${many.url}/explore`,
      async (page) => {
        const state = page.locator('.selection')
        await state.getByRole('button', { name: 'Copy address' }).waitFor()
        await page.locator('.map-count').first().waitFor({ timeout: MAP_PATIENCE_MS })
        expect(await seriousFindings(page)).toEqual([])
        expect(await overflow(page)).toBe(0)
      },
      look,
    )
    expect(faults).toEqual([])
  })
})

describe('an actor is reached', () => {
  test.each(['acta:hezbollah', 'Hizballah'])('from the filter of Explore: %s', async (actor) => {
    const faults = await faultsOn(`/explore?actor=${actor}`, async (page) => {
      await page.getByRole('link', { name: 'Who is this?' }).click()
      const found = page.locator('.search-results').getByRole('link', { name: 'Hezbollah', exact: true })
      if (actor === 'Hizballah') await found.first().click()
      await page.getByRole('heading', { name: 'Hezbollah', exact: true }).waitFor()
    })
    expect(faults).toEqual([])
  })

  test('from a dyad of the brief', async () => {
    const faults = await faultsOn('/?from=2024-07-26&to=2024-08-08', async (page) => {
      await page.locator('.dyad-evidence summary').first().click()
      await page
        .locator('.dyad-evidence[open]')
        .getByRole('link', { name: /^Who is/ })
        .first()
        .click()
      await page.locator('.actor h1').waitFor()
      expect(new URL(page.url()).pathname).toMatch(/^\/actors\//)
    })
    expect(faults).toEqual([])
  })
})

describe('a selection', () => {
  test('is saved whole as a file, by keyboard', async () => {
    const wanted = await totalOf('type=ASSAULT')
    const faults = await faultsOn('/explore?type=ASSAULT', async (page) => {
      await tabTo(page, page.getByRole('link', { name: 'Save all as CSV' }))
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
      expect(download.suggestedFilename()).toMatch(/^acta-incidents-\d{4}-\d\d-\d\dT\d{6}Z\.csv$/)
      const rows = parse(readFileSync(await download.path()), { columns: true, bom: true })
      expect(rows).toHaveLength(wanted)
      expect(rows).toContainEqual(expect.objectContaining({ type: 'ASSAULT', country: 'IRQ' }))
    })
    expect(faults).toEqual([])
  })
})

describe.each(LOOKS)('at $width px, $theme', (look) => {
  const path = '/explore?within=38,28~50,28~44,38&actor=Iraq&members=true&place=geonames:98182'

  test('explore with an area is accessible and fits', async () => {
    const faults = await faultsOn(
      path,
      async (page) => {
        await page.locator('.explore[aria-busy=false]').waitFor()
        if (look.width < 1000) await page.locator('.filters summary').click()
        await page.locator('.asked-place').waitFor()
        expect(await seriousFindings(page)).toEqual([])
        expect(await overflow(page)).toBe(0)
      },
      look,
    )
    expect(faults).toEqual([])
  })

  test('rows stand apart and hold their words; the frame tells the day of the record', async () => {
    const faults = await faultsOn(
      '/explore?order=weight',
      async (page) => {
        await page.locator('.incident-table tbody a').first().waitFor()
        const crowded = look.width < 560 ? await page.evaluate(CROWDED) : []
        expect(crowded).toEqual([])
        expect(await page.locator('.as-of time').textContent()).toMatch(/\d\d:\d\d/)
        expect(await page.locator('.as-of').innerText()).toMatch(/\b20\d\d\b/)
      },
      look,
    )
    expect(faults).toEqual([])
  })
})

// As text: tests are compiled without the types of the browser. The rows that are lower than what they hold, or than a finger is wide.
const CROWDED = `[...document.querySelectorAll('.incident-table tbody tr:not([aria-hidden])')]
  .filter((row) => row.clientHeight < 44 || row.scrollHeight > row.clientHeight + 1
    || [...row.children].some((cell) => cell.scrollWidth > cell.clientWidth + 1))
  .map((row) => row.textContent)`
