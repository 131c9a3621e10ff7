import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import type { ReportDetail, ReportList } from '../../src/api/wire.ts'
import { faultsOn as journeyFaults, MAP_PATIENCE_MS, overflow, picture, WIDE } from './journey.ts'
import type { Acta } from './start-acta.ts'
import { startActa } from './start-acta.ts'
import type { Look } from './visit.ts'
import { LOOKS, openBrowser, seriousFindings, visit } from './visit.ts'

const NO_GROUND = 'rgba(0, 0, 0, 0)'

let acta: Acta
let browser: Browser
let reports: ReportList['reports']
/** The report with the most claims. */
let fullest: ReportDetail

beforeAll(async () => {
  acta = await startActa()
  browser = await openBrowser()
  reports = ((await (await fetch(`${acta.url}/api/reports`)).json()) as ReportList).reports
  const [most] = reports.toSorted((a, b) => b.claims - a.claims)
  fullest = (await (await fetch(`${acta.url}/api/reports/${most?.id}`)).json()) as ReportDetail
})

afterAll(async () => {
  await browser?.close()
  await acta?.stop()
})

/** Makes a journey over a page of this server. */
function faultsOn(
  path: string,
  journey: (page: Page) => Promise<void>,
  look?: Look,
): Promise<readonly string[]> {
  return journeyFaults(browser, acta.url + path, journey, look)
}

const reading = () => `/reports/${fullest.report.id}`
/** The id of the claim that says the most. */
const richest = () => fullest.claims.toSorted((a, b) => said(b) - said(a))[0]?.id
const said = ({ event, attribution }: Claim) =>
  [event.actors, event.recipients, event.harm, attribution].filter((list) => list.length > 0).length +
  [event.place, event.when].filter(Boolean).length
const note = (page: Page, claim: number) => page.locator(`[data-note="${claim}"] .note`)
const trigger = (page: Page, claim: number) => page.locator(`article [data-trigger~="${claim}"]`).first()
/** The grounds on which words of the article stand. */
const grounds = (page: Page, words: string): Promise<readonly string[]> =>
  page.evaluate(
    `[...document.querySelectorAll('article ${words}')].map((word) => getComputedStyle(word).backgroundColor)`,
  )

test('the list shows every sample, marked as one', async () => {
  expect(reports.length).toBeGreaterThan(0)
  const faults = await faultsOn('/reports', async (page) => {
    await page.locator('tbody tr').first().waitFor()
    expect(await page.locator('tbody tr').count()).toBe(reports.length)
    expect(await page.locator('tbody .sample-mark').count()).toBe(
      reports.filter(({ sample }) => sample).length,
    )
  })
  expect(faults).toEqual([])
})

test('a row opens with j and Enter, and the browser goes back to the list', async () => {
  const faults = await faultsOn('/reports', async (page) => {
    await page.locator('tbody tr').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.locator('article').waitFor()
    expect(new URL(page.url()).pathname).toBe(`/reports/${reports[1]?.id}`)
    await page.goBack()
    await page.locator('tbody tr').first().waitFor()
  })
  expect(faults).toEqual([])
})

test('the article holds the words of the report, all of them', async () => {
  const faults = await faultsOn(reading(), async (page) => {
    await page.locator('article').waitFor()
    const lines = await page.locator('article').locator('h1, p').allTextContents()
    const wanted = fullest.report.text.split(/[\n\r]+/).map((line) => line.trim())
    const own = wanted.filter((line) => line !== '')
    expect(lines.slice(-own.length)).toEqual(own)
  })
  expect(faults).toEqual([])
})

test('every claim has its words marked', async () => {
  const faults = await faultsOn(reading(), async (page) => {
    await page.locator('article').waitFor()
    for (const [i, { event }] of fullest.claims.entries()) {
      const words = await page.locator(`article [data-trigger~="${i + 1}"]`).allTextContents()
      expect(words.join('')).toBe(event.trigger.text.replace(/[\n\r]+\s*/g, ''))
    }
  })
  expect(faults).toEqual([])
})

test('a click on a claim lights its words, and only its', async () => {
  const faults = await faultsOn(reading(), async (page) => {
    await note(page, 1).click()
    await page.mouse.move(0, 0)
    await page.locator('[data-note="1"] .note[data-open]').waitFor()
    const own = await grounds(page, '[data-claims~="1"]')
    expect(own.length).toBeGreaterThan(0)
    expect(own.every((colour) => colour !== NO_GROUND)).toBe(true)
    const others = await grounds(page, '.words:not([data-claims~="1"])')
    expect(others.every((colour) => colour === NO_GROUND)).toBe(true)
    expect(await trigger(page, 1).getAttribute('aria-pressed')).toBe('true')
    expect(new URL(page.url()).searchParams.get('claim')).toContain(fullest.claims[0]?.id)
    expect(await page.locator('.connector path').count()).toBe(1)
  })
  expect(faults).toEqual([])
})

test('a click on words opens their claim, level with them', async () => {
  const last = fullest.claims.length
  const faults = await faultsOn(reading(), async (page) => {
    await trigger(page, last).scrollIntoViewIfNeeded()
    await trigger(page, last).click()
    await page.locator(`[data-note="${last}"] .note[data-open]`).waitFor()
    const button = note(page, last).getByRole('button', { name: `Claim ${last} ` })
    expect(await button.getAttribute('aria-pressed')).toBe('true')
    const [words, beside] = [await trigger(page, last).boundingBox(), await note(page, last).boundingBox()]
    // Those above may leave it no room to stand quite level, never to stand above its words.
    expect((beside?.y ?? 0) - (words?.y ?? 0)).toBeGreaterThan(-12)
  })
  expect(faults).toEqual([])
})

test('an address with a claim opens that claim', async () => {
  const faults = await faultsOn(`${reading()}?claim=${fullest.claims[1]?.id}`, async (page) => {
    await page.locator('[data-note="2"] .note[data-open]').waitFor()
  })
  expect(faults).toEqual([])
})

test('j, k and Escape walk the claims; ? lists the keys', async () => {
  const faults = await faultsOn(reading(), async (page) => {
    await page.locator('article').waitFor()
    for (const key of ['j', 'j', 'k']) await page.keyboard.press(key)
    await page.locator('[data-note="1"] .note[data-open]').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.note[data-open]').waitFor({ state: 'detached' })
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
  expect(faults).toEqual([])
})

test('the notes stand in order and do not overlap', async () => {
  const faults = await faultsOn(reading(), async (page) => {
    await page.locator('.note').first().waitFor()
    await page.waitForTimeout(500)
    const boxes = await page
      .locator('[data-note]')
      .evaluateAll((notes) =>
        notes.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      )
    for (const [i, { top }] of boxes.entries()) expect(top).toBeGreaterThanOrEqual(boxes[i - 1]?.bottom ?? 0)
  })
  expect(faults).toEqual([])
})

test('the places are drawn on a map and told in a table', async () => {
  const faults = await faultsOn(reading(), async (page) => {
    await page.locator('.map-label-place').first().waitFor({ timeout: MAP_PATIENCE_MS })
    await page.getByRole('region', { name: 'Places' }).getByRole('button', { name: 'Show as table' }).click()
    expect(await page.getByRole('region', { name: 'Places' }).locator('tbody tr').count()).toBeGreaterThan(0)
  })
  expect(faults).toEqual([])
})

test('the dates are drawn on a strip and told in a table', async () => {
  const faults = await faultsOn(reading(), async (page) => {
    await page.locator('.strip-published').waitFor()
    await page.getByRole('region', { name: 'Dates' }).getByRole('button', { name: 'Show as table' }).click()
    expect(await page.getByRole('region', { name: 'Dates' }).locator('tbody tr').count()).toBe(
      fullest.claims.length,
    )
  })
  expect(faults).toEqual([])
})

test.each([['/nowhere', 'There is no such page']])('%s says what is wrong', async (path, said) => {
  const faults = await faultsOn(path, async (page) => {
    await page.getByRole('heading', { name: said }).waitFor()
    await page.getByRole('link', { name: 'Go to the reports' }).click()
    await page.locator('tbody tr').first().waitFor()
  })
  expect(faults).toEqual([])
})

test('a report that does not exist says so', async () => {
  // The browser itself writes every 404 to its console.
  const { page } = await visit(browser, acta.url, '/reports/none', WIDE)
  await page.locator('.notice').waitFor()
  expect(await page.getByRole('heading').textContent()).toBe('No such report')
  await page.close()
})

describe.each(LOOKS)('at $width pixels, $theme', (look) => {
  test('the list is accessible and fits', async () => {
    const faults = await faultsOn(
      '/reports',
      async (page) => {
        await page.locator('tbody tr').first().waitFor()
        expect(await seriousFindings(page)).toEqual([])
        expect(await overflow(page)).toBe(0)
        await picture(page, `reports-${look.width}-${look.theme}`)
      },
      look,
    )
    expect(faults).toEqual([])
  })

  test('the reading view is accessible and fits', async () => {
    const faults = await faultsOn(
      `${reading()}?claim=${richest()}`,
      async (page) => {
        await page.locator('.note[data-open]').waitFor()
        await page
          .locator('.map-label-place')
          .first()
          .waitFor({ state: 'attached', timeout: MAP_PATIENCE_MS })
        expect(await seriousFindings(page)).toEqual([])
        expect(await overflow(page)).toBe(0)
        await page.locator('.place-map canvas').waitFor({ timeout: MAP_PATIENCE_MS })
        await picture(page, `reading-${look.width}-${look.theme}`)
      },
      look,
    )
    expect(faults).toEqual([])
  })
})
