import type { Browser, Page } from 'playwright-core'
import { quantile } from './statistics.ts'
import { WatchedPage } from './watched-page.ts'

/** Changes the filter as a person does. */
type Step = (page: Page) => Promise<void>

interface Filtering {
  /** `address`: counted from the change of the address, since typing waits for a pause; else from what the person did. */
  readonly from: 'input' | 'address'
  readonly steps: readonly Step[]
}

const choose =
  (name: string, value: string): Step =>
  async (page) =>
    void (await page.locator(`select[name=${name}]`).selectOption(value))
const type =
  (name: string, value: string): Step =>
  async (page) =>
    page.locator(`input[name=${name}]`).fill(value)

/** Drags over a part of the timeline, 0 to 1. */
const brush =
  (from: number, to: number): Step =>
  async (page) => {
    const box = (await page.locator('.time-chart').boundingBox())!
    await page.mouse.move(box.x + box.width * from, box.y + 40)
    await page.mouse.down()
    for (let i = 1; i <= 12; i++)
      await page.mouse.move(box.x + box.width * (from + ((to - from) * i) / 12), box.y + 40)
    await page.mouse.up()
  }
const count =
  (index: number): Step =>
  (page) =>
    page.locator('.map-count').nth(index).dispatchEvent('click')

const FILTERS: Readonly<Record<string, Filtering>> = {
  country: {
    from: 'input',
    steps: ['IRQ', 'YEM', 'SYR', 'MLI', 'UKR', 'COL'].map((value) => choose('country', value)),
  },
  type: {
    from: 'input',
    steps: ['ASSAULT', 'THREATEN', 'ACCUSE', 'PROTEST', 'AGREE'].map((value) => choose('type', value)),
  },
  harm: { from: 'input', steps: ['killed', 'injured'].map((value) => choose('harm', value)) },
  factuality: { from: 'input', steps: ['denied', 'possible'].map((value) => choose('factuality', value)) },
  origins: { from: 'input', steps: [choose('origins', '2')] },
  words: {
    from: 'address',
    steps: ['rockets base', 'drone', 'strike', 'killed soldiers', 'ministry'].map((value) =>
      type('q', value),
    ),
  },
  actor: {
    from: 'address',
    steps: ['acta:kataib-hezbollah-7', 'houthis', 'militia', 'police'].map((value) => type('actor', value)),
  },
  province: { from: 'address', steps: ['IRQ 3', 'YEM 7'].map((value) => type('area', value)) },
  timeline: {
    from: 'input',
    steps: [
      [0.1, 0.2],
      [0.3, 0.6],
      [0.5, 0.9],
      [0.2, 0.95],
      [0.7, 0.75],
      [0.05, 0.5],
    ].map(([from, to]) => brush(from!, to!)),
  },
  map: { from: 'input', steps: [0, 1, 2, 3, 5].map(count) },
}

const LEAST_BUSY = `document.querySelector('.explore')?.ariaBusy === 'false'`

/** Prints how long it takes from setting a filter in Explore until what fits is painted, and the longest task meanwhile. */
export async function measureFilters(browser: Browser, url: string): Promise<void> {
  const watched = await WatchedPage.open(browser)
  await watched.page.goto(`${url}/explore`)
  await watched.painted(`document.querySelector('.map-count') !== null`)
  const all: number[] = []
  const work: number[] = []
  let longest = 0
  for (const [name, { from, steps }] of Object.entries(FILTERS)) {
    const [times, works]: [number[], number[]] = [[], []]
    let task = 0
    for (const step of steps) {
      await clear(watched)
      const started = await watched.page.evaluate(() => performance.now())
      const before = await watched.worked()
      await step(watched.page)
      await watched.page.waitForFunction(`actaNotes.done.address > ${started}`)
      const painted = await watched.painted(LEAST_BUSY)
      const { done } = await watched.notes()
      times.push(painted - done[from])
      works.push((await watched.worked()) - before)
      task = Math.max(task, await watched.longestSince(started))
    }
    console.log(`filter by ${name}`, {
      times: times.map(Math.round),
      'main thread': works.map(Math.round),
      longestTask: task,
    })
    all.push(...times)
    work.push(...works)
    longest = Math.max(longest, task)
  }
  console.log('filter to painted', {
    filters: all.length,
    p50: quantile(all, 0.5),
    p95: quantile(all, 0.95),
    most: quantile(all, 1),
    'main thread p50': quantile(work, 0.5),
    'main thread p95': quantile(work, 0.95),
    longestTask: longest,
  })
  await printAnswers(watched)
  await watched.close()
}

async function clear({ page }: WatchedPage): Promise<void> {
  const button = page.locator('.filter-tools').getByRole('button', { name: 'Clear' })
  if (await button.isVisible()) await button.click()
  await page.waitForFunction(`location.search === '' && ${LEAST_BUSY}`)
  await page.waitForTimeout(300)
}

async function printAnswers(watched: WatchedPage): Promise<void> {
  const answers = (await watched.received()).filter(({ path }) => path.startsWith('/api/'))
  for (const path of new Set(answers.map((one) => one.path))) {
    const own = answers.filter((one) => one.path === path)
    console.log(`answers of ${path}`, {
      answers: own.length,
      'p50 ms': quantile(
        own.map(({ waitMs }) => waitMs),
        0.5,
      ),
      'p95 ms': quantile(
        own.map(({ waitMs }) => waitMs),
        0.95,
      ),
      'most kB': Math.round(Math.max(...own.map(({ bytes }) => bytes)) / 1000),
      'most kB gz': Math.round(Math.max(...own.map(({ gzipped }) => gzipped)) / 1000),
    })
  }
}
