import type { Browser, Page } from 'playwright-core'
import type { Look } from './visit.ts'
import { isPictured, visit } from './visit.ts'

export const WIDE = { width: 1440, height: 900, theme: 'light' } as const

/** How long a map may take that is drawn in software. */
export const MAP_PATIENCE_MS = 30_000

/** Makes a journey over a page; what went wrong on the way: errors, and requests to elsewhere. */
export async function faultsOn(
  browser: Browser,
  address: string,
  journey: (page: Page) => Promise<void>,
  look: Look = WIDE,
): Promise<readonly string[]> {
  const { origin, pathname, search } = new URL(address)
  const { page, faults } = await visit(browser, origin, pathname + search, look)
  await journey(page)
  await page.close()
  return faults
}

/** Pixels by which the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

/** Writes the picture of a page for the documents, when asked to. */
export async function picture(page: Page, name: string): Promise<void> {
  if (isPictured) await page.screenshot({ path: `docs/screenshots/${name}.png` })
}
