import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
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

/** Whether the focused element shows that it is: by an outline of its own. */
export async function expectFocusSeen(page: Page): Promise<void> {
  expect(await page.evaluate(FOCUS)).toBe('seen')
}

// As text: tests are compiled without the types of the browser.
const FOCUS = `(() => {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return 'nothing is focused'
  const { outlineStyle, outlineWidth } = getComputedStyle(focused)
  const isSeen = outlineStyle !== 'none' && outlineWidth !== '0px'
  return isSeen ? 'seen' : 'no outline: ' + focused.outerHTML.slice(0, 80)
})()`

/** Presses Tab until this is focused, as a person without a mouse does, and sees that the focus shows. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor()
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element.matches(':focus'))) return expectFocusSeen(page)
  }
  throw new Error(`${MOST_TABS} tabs do not lead to ${wanted}`)
}

const MOST_TABS = 240
