import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReportList } from '../../src/api/wire.ts'
import { expectFocusSeen, faultsOn as journeyFaults, overflow, tabTo, WIDE } from './journey.ts'
import type { Acta } from './start-acta.ts'
import { startOwnActa } from './start-acta.ts'
import type { Look } from './visit.ts'
import { LOOKS, openBrowser, seriousFindings } from './visit.ts'

let acta: Acta
let browser: Browser
let outlets: Server
let outlet: string

/** Reports of an outlet that is served on this machine. */
const PAGES: Readonly<Record<string, string>> = {
  '/port': page('Shells hit the port', 'Rebels shelled the port of Tel Amara on Sunday, the mayor said.'),
  '/bridge': page('Bridge shelled', 'Soldiers shelled a bridge near Tel Amara on Monday, the mayor said.'),
  '/feed': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Harbour Post',
    items: ['/port', '/bridge', '/gone'].map((url) => ({
      id: url,
      url,
      title: url,
      date_published: '2024-03-05',
    })),
  }),
  '/robots.txt': 'User-agent: *\nDisallow: /closed',
}

function page(title: string, words: string): string {
  const rest =
    'Boats burned at their moorings until the morning, and nobody could say who would pay. '.repeat(6)
  return `<!doctype html><title>${title}</title><article><h1>${title}</h1><p>${words} ${rest}</p></article>`
}

beforeAll(async () => {
  outlets = createServer(({ url = '' }, response) => {
    response.statusCode = url in PAGES ? 200 : 404
    response.setHeader('content-type', url === '/feed' ? 'application/feed+json' : 'text/html')
    response.end(PAGES[url])
  })
  await new Promise<void>((resolve) => outlets.listen(0, '127.0.0.1', resolve))
  outlet = `http://127.0.0.1:${(outlets.address() as AddressInfo).port}`
  acta = await startOwnActa({ program: 'loopback', args: ['--no-samples'] })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await acta?.stop()
  outlets?.close().closeAllConnections()
})

const journey = (steps: (page: Page) => Promise<void>, look: Look = WIDE) =>
  journeyFaults(browser, `${acta.url}/import`, steps, look)
const reports = async () =>
  ((await (await fetch(`${acta.url}/api/reports?limit=1000`)).json()) as ReportList).reports

describe('addresses', () => {
  test('are fetched by the server, by keyboard alone; of each that is refused it is said what to do', async () => {
    const faults = await journey(async (page) => {
      await tabTo(page, page.getByLabel('Published on'))
      await page.keyboard.type('05032024')
      await tabTo(page, page.getByLabel('Or give addresses of reports'))
      const addresses = [
        `${outlet}/port`,
        `${outlet}/nowhere`,
        `${outlet}/closed`,
        'http://10.0.0.7/',
        'port',
      ]
      await page.keyboard.insertText(addresses.join('\n'))
      await tabTo(page, page.getByRole('button', { name: 'Fetch them' }))
      await page.keyboard.press('Enter')
      await page.getByText('5 of 5 files read; 4 need you').waitFor()
      const refusals = await page.locator('.sendings .refusal').allTextContents()
      expect(refusals.map((text) => text.replace(outlet, ''))).toEqual([
        '/nowhere: is not given (status 404); check the address',
        '/closed: is closed to programs by its robots.txt; save the page and give its file',
        'http://10.0.0.7/: leads to 10.0.0.7, which is no public address; save the page and give its file',
        'port: is no web address; give an address that begins with https:// or http://',
      ])
      await tabTo(page, page.getByRole('link', { name: 'Shells hit the port' }))
      await page.keyboard.press('Enter')
      await page.locator('article [data-trigger]').first().waitFor()
    })
    expect(faults).toEqual([])
    expect((await reports()).map(({ title }) => title)).toEqual(['Shells hit the port'])
  })
})

describe('feeds', () => {
  test('one is followed by keyboard alone: its reports arrive, and what it lacks is said', async () => {
    const faults = await journey(async (page) => {
      await page.getByText('No feed is followed.').waitFor()
      await tabTo(page, page.getByLabel('Address of a feed'))
      await page.keyboard.insertText(`${outlet}/feed`)
      await page.keyboard.press('Enter')
      const row = page.locator('.feed-table tbody tr')
      await row.getByText('Harbour Post').waitFor()
      await page.locator('.feed-table tr[data-state=idle]').waitFor()
      expect(await row.locator('.figure').allTextContents()).toEqual(['2', '2'])
      expect(await row.locator('.refusal').textContent()).toContain('/gone: is not given (status 404)')
    })
    expect(faults).toEqual([])
    expect((await reports()).map(({ title }) => title)).toContain('Bridge shelled')
  })

  test('a list is followed, one feed looked at again, another no longer followed, and that undone', async () => {
    const opml = `<opml version="2.0"><body><outline text="Old" xmlUrl="${outlet}/old"/><outline xmlUrl="ftp://outlet.example/"/></body></opml>`
    const faults = await journey(async (page) => {
      await page
        .getByLabel('Or a list of feeds (OPML)')
        .setInputFiles({ name: 'feeds.opml', mimeType: 'text/x-opml', buffer: Buffer.from(opml) })
      await page.getByText('ftp://outlet.example/: leads to ftp:; give an address').waitFor()
      const old = page.locator('.feed-table tr', { hasText: 'Old' })
      await old.getByText('(status 404); check the address').waitFor()
      const again = page.getByRole('button', { name: 'Look now at Harbour Post' })
      await tabTo(page, again)
      await page.keyboard.press('Enter')
      await page
        .locator('.feed-table tr', { hasText: 'Harbour Post' })
        .getByText('0', { exact: true })
        .waitFor()
      await tabTo(page, page.getByRole('button', { name: 'Stop following Old' }))
      await page.keyboard.press('Enter')
      await page.getByText('No longer followed:').waitFor()
      expect(await page.locator('.feed-table tbody tr').count()).toBe(1)
      await page.getByRole('button', { name: 'Follow it again' }).focus()
      await expectFocusSeen(page)
      await page.keyboard.press('Enter')
      await page.locator('.feed-table tr', { hasText: '/old' }).waitFor()
    })
    expect(faults).toEqual([])
  })
})

describe('files', () => {
  const golden = fileURLToPath(new URL('../golden', import.meta.url))
  const articles = readdirSync(golden, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .slice(0, 10)
    .map(({ name }) => ({ name: `${name}.txt`, text: readFileSync(`${golden}/${name}/report.txt`, 'utf8') }))

  test('ten articles are dropped, and are seen arriving one after another', async () => {
    const before = (await reports()).length
    const faults = await journey(async (page) => {
      const transfer = await page.evaluateHandle(`(() => {
        const transfer = new DataTransfer()
        for (const { name, text } of ${JSON.stringify([...articles, { name: 'empty.txt', text: '' }])})
          transfer.items.add(new File([text], name, { type: 'text/plain' }))
        return transfer
      })()`)
      await page.locator('.drop-zone').dispatchEvent('dragover', { dataTransfer: transfer })
      await page.locator('.drop-zone[data-over]').waitFor()
      await page.locator('.drop-zone').dispatchEvent('drop', { dataTransfer: transfer })
      await page.locator('.sendings li[data-state=waiting]').first().waitFor()
      const seen = new Set<number>()
      const done = page.locator('.sendings > li[data-state=done]')
      while (seen.add(await done.count()) && !seen.has(11)) await page.waitForTimeout(20)
      expect(seen.size).toBeGreaterThan(2)
      await page.getByText('11 of 11 files read; 1 needs you').waitFor()
      await page.locator('.refusal', { hasText: 'empty.txt' }).waitFor()
      expect(await page.locator('.sendings a').count()).toBe(10)
    })
    expect(faults).toEqual([])
    expect((await reports()).length).toBe(before + 10)
  })

  test('each report of one file is seen as it is taken', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `"${articles[0]!.text.replaceAll('"', '""')} ${i}"`)
    const csv = Buffer.from(['text', ...rows].join('\n'))
    const faults = await journey(async (page) => {
      await page
        .locator('.drop-zone input')
        .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: csv })
      await page.getByText(/is being read … \d+ reports? so far/).waitFor()
      await page.getByText('12 reports, ').waitFor()
    })
    expect(faults).toEqual([])
  })
})

test.each(LOOKS)('it is accessible and fits at $width pixels, $theme', async (look) => {
  const faults = await journey(async (page) => {
    await page.locator('.feed-table tr[data-state=idle]').first().waitFor()
    await page.locator('.paste-form textarea').first().fill('http://10.0.0.7/')
    await page.getByRole('button', { name: 'Fetch them' }).click()
    await page.locator('.sendings .refusal').waitFor()
    expect(await seriousFindings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    if (process.env['LOOK_AT']) {
      const path = `${process.env['LOOK_AT']}/import-${look.width}-${look.theme}.png`
      await page.screenshot({ path, fullPage: true })
    }
  }, look)
  expect(faults).toEqual([])
})
