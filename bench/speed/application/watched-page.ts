import type { Browser, CDPSession, Page, Response } from 'playwright-core'
import { gzipSync } from 'node:zlib'

/** What a page notes of itself while it runs. Milliseconds since its navigation. */
interface Notes {
  /** Tasks of the main thread of more than 50 ms. */
  readonly tasks: { readonly start: number; readonly ms: number }[]
  /** When the person last did something, and when the address last changed. */
  readonly done: { input: number; address: number }
}

/** Runs in the page before any script of its own. */
const TAKE_NOTES = `
  const notes = { tasks: [], done: { input: 0, address: 0 } }
  window.actaNotes = notes
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) notes.tasks.push({ start: startTime, ms: duration })
  }).observe({ type: 'longtask', buffered: true })
  for (const name of ['pointerup', 'click', 'change', 'keydown'])
    document.addEventListener(name, ({ timeStamp }) => (notes.done.input = timeStamp), { capture: true })
  for (const name of ['pushState', 'replaceState']) {
    const change = history[name].bind(history)
    history[name] = (...all) => {
      notes.done.address = performance.now()
      change(...all)
    }
  }`

/** An answer that the page received. */
export interface Received {
  readonly path: string
  readonly bytes: number
  readonly gzipped: number
  /** From the request to the first byte of the answer. */
  readonly waitMs: number
}

/** A page of a visitor who comes for the first time, with its notes. */
export class WatchedPage {
  readonly page: Page
  readonly #received: Promise<Received | null>[] = []

  readonly #session: CDPSession

  private constructor(page: Page, session: CDPSession) {
    this.page = page
    this.#session = session
    page.on('response', (response) => this.#received.push(toReceived(response)))
  }

  static async open(browser: Browser): Promise<WatchedPage> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      // Conditions are evaluated in the page.
      bypassCSP: true,
    })
    await context.addInitScript(TAKE_NOTES)
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    return new WatchedPage(page, session)
  }

  /** Milliseconds of processor time that the main thread has worked: however busy the machine is, it is the same. */
  async worked(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }

  /** What came so far. */
  async received(): Promise<readonly Received[]> {
    return (await Promise.all(this.#received)).filter((one) => one !== null)
  }

  /** Milliseconds from the navigation until what fits `condition` (an expression in the page) is painted and the thread is free. */
  async painted(condition: string): Promise<number> {
    const handle = await this.page.waitForFunction(
      `(${condition}) && new Promise((paint) => requestAnimationFrame(() => setTimeout(() => paint(performance.now()))))`,
      undefined,
      { polling: 'raf', timeout: 60_000 },
    )
    return (await handle.jsonValue()) as number
  }

  notes(): Promise<Notes> {
    return this.page.evaluate('actaNotes')
  }

  /** The longest task of the main thread since that moment. */
  async longestSince(start: number): Promise<number> {
    const { tasks } = await this.notes()
    return Math.round(Math.max(0, ...tasks.filter((task) => task.start >= start).map(({ ms }) => ms)))
  }

  async close(): Promise<void> {
    await this.page.context().close()
  }
}

async function toReceived(response: Response): Promise<Received | null> {
  const body = await response.body().catch(() => null)
  if (body === null) return null
  const { requestStart, responseStart } = response.request().timing()
  const { pathname } = new URL(response.url())
  return {
    path: pathname,
    bytes: body.length,
    gzipped: gzipSync(body).length,
    waitMs: responseStart - requestStart,
  }
}
