import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { IncidentDetail, IncidentList, IncidentShape } from '../../src/api/wire-incidents.ts'
import { faultsOn as journeyFaults, MAP_PATIENCE_MS, overflow, picture } from './journey.ts'
import type { Acta } from './start-acta.ts'
import { startActa } from './start-acta.ts'
import type { Look } from './visit.ts'
import { LOOKS, openBrowser, seriousFindings } from './visit.ts'

let acta: Acta
let browser: Browser
let all: IncidentShape
/** The weightiest incident: that which most is told of. */
let heaviest: IncidentDetail

const ask = async <T>(path: string): Promise<T> => (await (await fetch(acta.url + path)).json()) as T
const detailOf = (id: string) => ask<IncidentDetail>(`/api/incidents/${id}`)

beforeAll(async () => {
  acta = await startActa()
  browser = await openBrowser()
  all = await ask('/api/incidents/shape')
  const { incidents } = await ask<IncidentList>('/api/incidents?order=weight&limit=1')
  heaviest = await detailOf(incidents[0]!.id)
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

function heaviestPath(): string {
  return `/incidents/${heaviest.id}`
}

describe('the brief', () => {
  test('leads from its first line to the words of a report', async () => {
    const faults = await faultsOn('/', async (page) => {
      await page.locator('.brief-list a').first().click()
      await page.locator('.told-open').first().click()
      await page.getByRole('link', { name: 'Read it in the report' }).click()
      await page.locator('.note[data-open]').waitFor()
    })
    expect(faults).toEqual([])
  })

  test('keeps its window in the address', async () => {
    const faults = await faultsOn('/?from=2000-01-01&to=2000-01-02', async (page) => {
      await page.getByText('No incident was first reported in these days.').waitFor()
      await page.getByRole('button', { name: 'Last month' }).click()
      await page.locator('.brief-list a').first().waitFor()
      expect(new URL(page.url()).searchParams.get('to')).toBe(all.newest)
    })
    expect(faults).toEqual([])
  })
})

describe('explore', () => {
  test('shows every incident: on the map, on the timeline, in the tray or in the list', async () => {
    const faults = await faultsOn('/explore', async (page) => {
      await page.locator('.map-count').first().waitFor({ timeout: MAP_PATIENCE_MS })
      await page.locator('.list-head b').waitFor()
      expect(await page.locator('.list-head b').textContent()).toContain(String(all.total))
      expect(await page.locator('.tray').textContent()).toContain(`no place (${all.without_place})`)
      const counts = await page.locator('.map-count').allTextContents()
      expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(all.total - all.without_place)
    })
    expect(faults).toEqual([])
  })

  test('a filter is in the address, and the address opens it elsewhere', async () => {
    const country = all.countries[0]!
    const faults = await faultsOn('/explore', async (page) => {
      await page.locator('select[name=country]').selectOption(country.value)
      await page.locator('.filters summary b', { hasText: `${country.incidents} incident` }).waitFor()
      const address = page.url()
      expect(new URL(address).searchParams.get('country')).toBe(country.value)
      await page.goto(address)
      await page.locator('.filters summary b', { hasText: `${country.incidents} incident` }).waitFor()
      expect(await page.locator('select[name=country]').inputValue()).toBe(country.value)
      await page.getByRole('button', { name: 'Clear' }).click()
      await page.locator('.filters summary b', { hasText: `${all.total} incident` }).waitFor()
    })
    expect(faults).toEqual([])
  })

  test('dragging over the timeline filters by day, a count on the map by place', async () => {
    const faults = await faultsOn('/explore', async (page) => {
      const chart = (await page.locator('.time-chart').boundingBox())!
      await page.mouse.move(chart.x + chart.width * 0.6, chart.y + 40)
      await page.mouse.down()
      await page.mouse.move(chart.x + chart.width * 0.99, chart.y + 40, { steps: 4 })
      await page.mouse.up()
      await page.waitForURL(/from=\d{4}/)
      await page.locator('.map-count').first().waitFor({ timeout: MAP_PATIENCE_MS })
      await page.locator('.map-count').first().dispatchEvent('click')
      await page.waitForURL(/box=/)
      await page.getByRole('button', { name: 'All places' }).waitFor()
    })
    expect(faults).toEqual([])
  })

  test('what is not drawn is listed from the tray', async () => {
    const faults = await faultsOn('/explore', async (page) => {
      await page.getByRole('button', { name: /no date/ }).click()
      await page.locator('.list-head b', { hasText: String(all.without_day) }).waitFor()
      expect(await page.locator('.incident-table tbody a').first().isVisible()).toBe(true)
    })
    expect(faults).toEqual([])
  })

  test('the list is walked with j and opened with Enter', async () => {
    const faults = await faultsOn('/explore?order=weight', async (page) => {
      await page.locator('.incident-table tbody a').first().waitFor()
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.locator('.who-says-what').waitFor()
      expect(new URL(page.url()).pathname).toBe(heaviestPath())
    })
    expect(faults).toEqual([])
  })

  test('a filter that nothing fits says so', async () => {
    const faults = await faultsOn('/explore?q=zzzqqq', async (page) => {
      await page.getByText('No incident fits all of this.').waitFor()
    })
    expect(faults).toEqual([])
  })
})

describe('an incident', () => {
  test('shows every claim, each with its words', async () => {
    const faults = await faultsOn(heaviestPath(), async (page) => {
      await page.locator('.told-open').first().waitFor()
      expect(await page.locator('.told-open').count()).toBe(heaviest.told.length)
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      const number = Number(await page.locator('.told-open[aria-expanded="true"] b').textContent())
      const { claim } = heaviest.told[number - 1]!
      const words = page.locator('.open-claim .mark[data-role="trigger"]')
      expect((await words.allTextContents()).join('')).toBe(claim.event.trigger.text.replace(/\n/g, ' '))
    })
    expect(faults).toEqual([])
  })

  test('each value says who says so', async () => {
    const faults = await faultsOn(heaviestPath(), async (page) => {
      const value = page.locator('.standing .asked-value').first()
      await value.click()
      expect(await value.getAttribute('aria-pressed')).toBe('true')
      expect(await page.locator('.told-row[data-asked]').count()).toBeGreaterThan(0)
    })
    expect(faults).toEqual([])
  })

  test('a claim is split off with a reason, seen in the history and taken back', async () => {
    const before = heaviest.told.length
    const split = heaviest.told.at(-1)!.claim.id
    const faults = await faultsOn(heaviestPath(), async (page) => {
      await page.locator('.told-open', { has: page.locator(`b:text-is("${before}")`) }).click()
      await page.getByRole('button', { name: 'Split off …' }).click()
      const decide = page.getByRole('button', { name: 'Split off', exact: true })
      expect(await decide.isDisabled()).toBe(true)
      await page.getByLabel('Why?').fill('another place')
      await page.getByLabel('Your name').fill('Anna')
      await decide.click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.locator('.judgements', { hasText: 'another place' }).waitFor()
      // Another claim may join once this one is gone: what is told of the rest is grouped anew.
      expect((await detailOf(split)).id).not.toBe(heaviest.id)
      await page.getByRole('button', { name: 'Take back …' }).click()
      await page.getByLabel('Why?').fill('it was one')
      await page.getByRole('button', { name: 'Take back', exact: true }).click()
      await page.locator('.judgements', { hasText: 'Taken back by Anna' }).waitFor()
    })
    expect(faults).toEqual([])
    expect((await detailOf(split)).id).toBe(heaviest.id)
    expect((await detailOf(split)).told).toHaveLength(before)
  })

  test('one that does not exist says so', async () => {
    // The browser itself writes every 404 to its console.
    await faultsOn('/incidents/none', async (page) => {
      await page.locator('.notice').waitFor()
      expect(await page.getByRole('heading').textContent()).toBe('No such incident')
    })
  })
})

describe('search', () => {
  test('/ goes to the box, and a name by another spelling finds the actor, as of two dates', async () => {
    const faults = await faultsOn('/reports', async (page) => {
      await page.locator('tbody tr').first().waitFor()
      await page.keyboard.press('/')
      await page.keyboard.type("kata'ib hizballah")
      await page.keyboard.press('Enter')
      await page.getByRole('link', { name: 'Kataib Hezbollah', exact: true }).first().click()
      await page.locator('.day-slider').waitFor()
      const ever = await page.locator('[aria-label=Relations] tr').count()
      await page.getByRole('slider').focus()
      await page.keyboard.press('Home')
      await page.waitForURL(/on=\d{4}/)
      await page.getByText(/as of [A-Z][a-z]+ \d{4}/).waitFor()
      const then = page.locator('[aria-label=Relations] tr')
      await expect.poll(() => then.count()).toBeLessThan(ever)
      await page.getByRole('button', { name: 'At any time' }).click()
      await expect.poll(() => then.count()).toBe(ever)
    })
    expect(faults).toEqual([])
  })

  test('what nothing has is said', async () => {
    const faults = await faultsOn('/search?q=zzqqxx', async (page) => {
      await page.getByText('Nothing has these words.').waitFor()
    })
    expect(faults).toEqual([])
  })
})

test('g and a letter go to every view', async () => {
  const faults = await faultsOn('/reports', async (page) => {
    await page.locator('tbody tr').first().waitFor()
    for (const [key, selector] of [
      ['e', '.explore'],
      ['v', '.review'],
      ['b', '.brief'],
      ['r', '.report-table'],
    ] as const) {
      await page.keyboard.press('g')
      await page.keyboard.press(key)
      await page.locator(selector).waitFor()
    }
    // The second of an earlier g runs out between these.
    await page.keyboard.press('g')
    await page.waitForTimeout(700)
    await page.keyboard.press('g')
    await page.waitForTimeout(500)
    await page.keyboard.press('e')
    await page.locator('.explore').waitFor()
  })
  expect(faults).toEqual([])
})

describe.each(LOOKS)('at $width pixels, $theme', (look) => {
  test.each<readonly [string, () => string, string]>([
    ['brief', () => '/', '.brief-list a'],
    ['explore', () => '/explore?order=weight', '.map-count'],
    ['incident', heaviestPath, '.map-label-place'],
    ['review', () => '/review', '.review-pair'],
    ['import', () => '/import', '.drop-zone'],
    ['actor', () => '/actors/acta:kataib-hezbollah?on=2024-07', '.says-of'],
    ['search', () => '/search?q=Kataib+Hezbollah', '.search-list'],
  ])('%s is accessible and fits', async (name, address, ready) => {
    const faults = await faultsOn(
      address(),
      async (page) => {
        await page.locator(ready).first().waitFor({ state: 'attached', timeout: MAP_PATIENCE_MS })
        expect(await seriousFindings(page)).toEqual([])
        expect(await overflow(page)).toBe(0)
        await picture(page, `${name}-${look.width}-${look.theme}`)
      },
      look,
    )
    expect(faults).toEqual([])
  })
})

// Last: what it adds would stand in the pictures.
describe('import', () => {
  test('ten dropped articles arrive, and what cannot be read says what to do', async () => {
    const before = (await ask<{ readonly reports: readonly unknown[] }>('/api/reports?limit=1000')).reports
      .length
    const files = Array.from({ length: 10 }, (_, i) => ({
      name: `market-${i}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(marketReport(`Town ${i}`)),
    }))
    const faults = await faultsOn('/import', async (page) => {
      await page.getByLabel('Published on').fill('2024-03-05')
      await page
        .locator('.drop-zone input')
        .setInputFiles([...files, { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') }])
      await page.getByText('11 of 11 files read; 1 needs you').waitFor({ timeout: 60_000 })
      await page.locator('.refusal', { hasText: 'empty.txt' }).waitFor()
      await page.locator('.sendings a').first().click()
      await page.locator('article [data-trigger]').first().waitFor()
    })
    expect(faults).toEqual([])
    const { reports } = await ask<{ readonly reports: readonly unknown[] }>('/api/reports?limit=1000')
    expect(reports.length).toBe(before + files.length)
  })

  test('a pasted report is read', async () => {
    const faults = await faultsOn('/import', async (page) => {
      await page.getByLabel('Or paste one report').fill(marketReport('Harbour town'))
      await page.getByRole('button', { name: 'Read it' }).click()
      await page.getByText('1 of 1 file read').waitFor()
      expect(await page.locator('.sendings a').count()).toBe(1)
    })
    expect(faults).toEqual([])
  })
})

function marketReport(town: string): string {
  return `${town}: shells hit a market, two traders dead

Two traders were killed on Monday when shells hit the market of the town, the mayor told Harbour Radio. Rebels denied that they had fired.`
}
