import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Found } from '../../src/api/wire-actors.ts'
import type { IncidentList } from '../../src/api/wire-incidents.ts'
import type { ReportList } from '../../src/api/wire.ts'
import { faultsOn, MAP_PATIENCE_MS, overflow, picture } from './journey.ts'
import type { Acta } from './start-acta.ts'
import { startActa } from './start-acta.ts'
import { LOOKS, openBrowser, seriousFindings } from './visit.ts'

let acta: Acta
let browser: Browser
/** Addresses of every view, by name. */
let views: Readonly<Record<string, string>>

const ask = async <T>(path: string): Promise<T> => (await (await fetch(acta.url + path)).json()) as T

beforeAll(async () => {
  acta = await startActa()
  browser = await openBrowser()
  const { incidents } = await ask<IncidentList>('/api/incidents?order=weight&limit=1')
  const { reports } = await ask<ReportList>('/api/reports')
  const { actors } = await ask<Found>('/api/search?q=Iraq')
  views = {
    brief: '/',
    explore: '/explore',
    incident: `/incidents/${incidents[0]!.id}`,
    reading: `/reports/${reports[0]!.id}`,
    reports: '/reports',
    review: '/review',
    import: '/import',
    actor: `/actors/${actors[0]!.id}`,
    search: '/search?q=strike',
  }
})

afterAll(async () => {
  await browser?.close()
  await acta?.stop()
})

/** Chooses a language by its own name in the frame. */
async function choose(page: Page, name: string): Promise<void> {
  await page.locator('.language-menu select').selectOption({ label: name })
}

/** Waits until a view shows what it was asked for. */
async function drawn(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor({ state: 'attached' })
}

/** The picture of the README. */
async function pictured(page: Page): Promise<void> {
  await page.locator('.place-map canvas').waitFor({ timeout: MAP_PATIENCE_MS })
  await picture(page, 'incident-arabic-1440-light')
}

test('a language is chosen in the frame, and stays chosen', async () => {
  const faults = await faultsOn(browser, acta.url, async (page) => {
    await page.getByRole('link', { name: 'Brief' }).waitFor()
    await choose(page, 'Français')
    await page.getByRole('link', { name: 'Synthèse' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: /^Nouveaux incidents/ }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await choose(page, 'English')
    await page.getByRole('heading', { name: /^New incidents/ }).waitFor()
  })
  expect(faults).toEqual([])
})

describe.each(LOOKS.filter(({ theme }) => theme === 'light'))('Arabic at $width pixels', (look) => {
  test('every view runs from right to left, is accessible and fits', async () => {
    const faults = await faultsOn(
      browser,
      acta.url,
      async (page) => {
        await drawn(page)
        await choose(page, 'العربية')
        await page.locator('html[dir=rtl][lang=ar]').waitFor()
        for (const [name, path] of Object.entries(views)) {
          await page.goto(acta.url + path)
          await drawn(page)
          expect(await page.evaluate('getComputedStyle(document.querySelector("main")).direction')).toBe(
            'rtl',
          )
          expect([name, await overflow(page)]).toEqual([name, 0])
          expect([name, await seriousFindings(page)]).toEqual([name, []])
          if (name === 'incident' && look.width === 1440) await pictured(page)
        }
      },
      look,
    )
    expect(faults).toEqual([])
  })
})
