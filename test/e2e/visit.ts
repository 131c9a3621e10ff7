import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { findChromium } from '../../scripts/find-chromium.ts'

/** How a visitor looks at the page. */
export interface Look {
  readonly width: number
  readonly height: number
  readonly theme: 'light' | 'dark'
}

/** The looks in which every page must hold. */
export const LOOKS: readonly Look[] = [
  { width: 1440, height: 900, theme: 'light' },
  { width: 1440, height: 900, theme: 'dark' },
  { width: 390, height: 844, theme: 'light' },
  { width: 390, height: 844, theme: 'dark' },
]

/** Whether the run writes the pictures of docs/screenshots. */
export const isPictured = process.env['UPDATE_SCREENSHOTS'] === '1'

/** A page open in the browser, and what went wrong on it so far: errors, and requests to anywhere but the server. */
export interface Visit {
  readonly page: Page
  readonly faults: readonly string[]
}

/** Starts the browser; WebGL runs in software. */
export async function openBrowser(): Promise<Browser> {
  const root = process.getuid?.() === 0
  return chromium.launch({
    executablePath: await findChromium(),
    args: ['--disable-gpu', ...(root ? ['--no-sandbox'] : [])],
  })
}

/** Opens `path` of the server as a new visitor. Motion is off, so that nothing is measured half-way. */
export async function visit(browser: Browser, url: string, path: string, look: Look): Promise<Visit> {
  const { width, height, theme } = look
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  })
  // The record's clock is on every picture.
  if (isPictured) await page.clock.setFixedTime('2024-08-07T08:30:00')
  const faults: string[] = []
  page.on('request', (request) => {
    const to = request.url()
    if (!to.startsWith(url) && !/^(data|blob):/.test(to)) faults.push(`request to ${to}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  await page.goto(url + path)
  return { page, faults }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds against level A or AA on a page, and whatever else it calls serious, one line each. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  // Evaluated from outside: the page's policy would refuse a script tag, as it must.
  await page.evaluate(AXE)
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults
  return violations
    .filter(({ impact, tags }) => impact === 'serious' || impact === 'critical' || tags.some(isLevelAA))
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
    )
}

/** The tags of levels A and AA of WCAG 2.0 to 2.2: "wcag2a", "wcag22aa". */
function isLevelAA(tag: string): boolean {
  return /^wcag2[12]?aa?$/.test(tag)
}
