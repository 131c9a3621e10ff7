import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { IncidentDetail } from '../../src/api/wire-incidents.ts'
import type { ReviewCount, ReviewList } from '../../src/api/wire-review.ts'
import { expectFocusSeen, faultsOn as journeyFaults, overflow, tabTo, WIDE } from './journey.ts'
import type { Acta } from './start-acta.ts'
import { startOwnActa } from './start-acta.ts'
import type { Look } from './visit.ts'
import { LOOKS, openBrowser, seriousFindings } from './visit.ts'

let acta: Acta
let browser: Browser

beforeAll(async () => {
  acta = await startOwnActa()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await acta?.stop()
})

const ask = async <T>(path: string): Promise<T> => (await (await fetch(acta.url + path)).json()) as T
const count = () => ask<ReviewCount>('/api/review/count')
const journey = (steps: (page: Page) => Promise<void>, look: Look = WIDE) =>
  journeyFaults(browser, `${acta.url}/review`, steps, look)

/** What waits, and what is shown first, the most valuable first. */
const list = (kind = '') => ask<ReviewList>(`/api/review?limit=40${kind}`)

const PAIRS = 'Are these one happening?'

/** Decides what is shown by one key, and waits until the next is. */
async function decide(page: Page, yes: boolean): Promise<void> {
  const place = await page.locator('.review-pair').getAttribute('aria-label')
  const isPair = (await page.getByRole('heading', { level: 1 }).textContent()) === PAIRS
  await page.keyboard.press(isPair ? (yes ? 's' : 'd') : yes ? 'y' : 'n')
  await page.locator(`.review-pair:not([aria-label="${place}"])`).waitFor()
}

test('the queue has pairs and claims, those first of which an answer changes most, and says why', async () => {
  const { items } = await ask<ReviewList>('/api/review?limit=100')
  const { items: rest } = await ask<ReviewList>('/api/review?limit=100&offset=100')
  expect(new Set([...items, ...rest].map(({ kind }) => kind))).toEqual(new Set(['pair', 'claim']))
  expect(items.map(({ value }) => value)).toEqual(items.map(({ value }) => value).toSorted((a, b) => b - a))
  const faults = await journey(async (page) => {
    const begins: string[] = []
    const worth = page.locator('.review-worth')
    for (let i = 0; i < 12; i++) {
      begins.push(((await worth.textContent()) ?? '').replace(/^Why it comes now: /, '').replace(/:.*/, ''))
      await page.keyboard.press('j')
    }
    const kinds = {
      harm: 'at stake',
      differ: 'the best values of the two incidents differ',
      doubt: '',
      origins: '',
      alone: '',
    }
    const expected = items.slice(0, 12).map(({ parts }) => kinds[parts[0]!.kind])
    expect(begins.map((said, i) => (expected[i] === '' ? '' : said))).toEqual(expected)
    expect(new Set(expected).size).toBeGreaterThan(1)
  })
  expect(faults).toEqual([])
})

test('twenty items are decided by keyboard alone; each next one has the focus, and all is undone', async () => {
  const before = await count()
  const faults = await journey(async (page) => {
    await page.locator('.review-pair').waitFor()
    for (let i = 0; i < 20; i++) {
      await decide(page, i % 3 === 0)
      expect(await page.locator('.review-pair').evaluate((element) => element.matches(':focus'))).toBe(true)
      await expectFocusSeen(page)
    }
    expect(await page.locator('[data-decided]').count()).toBe(20)
    const most = before.pairs + before.claims - 20
    await expect
      .poll(async () => (await count()).pairs + (await count()).claims, { timeout: 20_000 })
      .toBeLessThanOrEqual(most)
    for (let left = 19; left >= 0; left--) {
      await page.keyboard.press('u')
      await expect.poll(() => page.locator('[data-decided]').count()).toBe(left)
    }
    await expect.poll(count, { timeout: 20_000 }).toEqual(before)
  })
  expect(faults).toEqual([])
  expect(await count()).toEqual(before)
})

test('a claim that is rejected is in its incident no more, and is back when that is undone', async () => {
  const { items } = await list('&kind=claim')
  const [claim = ''] = items.flatMap((item) => (item.kind === 'claim' ? item.told.claim.id : []))
  const claims = async (): Promise<readonly string[]> => {
    const answer = await fetch(`${acta.url}/api/incidents/${claim}`)
    if (answer.status === 404) return []
    const { told } = (await answer.json()) as { told: readonly { claim: { id: string } }[] }
    return told.map(({ claim }) => claim.id)
  }
  const faults = await journey(async (page) => {
    await tabTo(page, page.getByRole('combobox', { name: 'Show' }))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.getByRole('heading', { name: 'Was this claim read rightly?' }).waitFor()
    await page.locator('.review-pair').focus()
    await page.keyboard.press('n')
    await page.locator('[data-decided=no]').waitFor()
    await expect.poll(claims).not.toContain(claim)
    await page.keyboard.press('u')
    await page.locator('[data-decided]').waitFor({ state: 'detached' })
    await expect.poll(claims).toContain(claim)
  })
  expect(faults).toEqual([])
})

test('the words that differ are marked on both sides', async () => {
  const { items } = await list()
  const index = items.findIndex(
    (item) => item.kind === 'pair' && item.left.claim.event.type !== item.right.claim.event.type,
  )
  const at = index < 0 ? items.findIndex(({ kind }) => kind === 'pair') : index
  const faults = await journey(async (page) => {
    await page.locator('.review-pair').waitFor()
    for (let i = 0; i < at; i++) await page.keyboard.press('j')
    await page.locator('.pair-facts tr[data-differs]').first().waitFor()
    expect(await page.locator('.pair-facts .differs').count()).toBeGreaterThan(0)
    expect(await page.locator('.pair-words .mark[data-differs]').count()).toBeGreaterThan(0)
  })
  expect(faults).toEqual([])
})

test('its buttons are reached by Tab', async () => {
  const faults = await journey(async (page) => {
    await tabTo(page, page.getByRole('button', { name: 'Skip' }))
    await page.keyboard.press('Enter')
    await page.getByText('2 of 40 fetched').waitFor()
    await tabTo(page, page.getByRole('button', { name: 'Back' }))
    await page.keyboard.press('Enter')
    await page.getByText('1 of 40 fetched').waitFor()
  })
  expect(faults).toEqual([])
})

test('an item is noted on and assigned by keyboard, found by its assignee, and taken back', async () => {
  const [item] = (await list()).items
  const {
    claim: { id: claim },
    report,
  } = item!.kind === 'pair' ? item!.left : item!.told
  const words = 'Which of the towns? mas'
  const faults = await journey(async (page) => {
    const shown = page.locator('.review-pair')
    await shown.waitFor()
    await page.keyboard.press('m')
    await page.getByRole('dialog', { name: 'Write a note' }).waitFor()
    await page.keyboard.type('given up')
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('m')
    await page.keyboard.type(words)
    await page.keyboard.press('Tab')
    await page.keyboard.type('Anna')
    await page.keyboard.press('Enter')
    await page.getByText(words, { exact: true }).waitFor()
    await expect.poll(() => shown.evaluate((element) => element.matches(':focus'))).toBe(true)

    await page.keyboard.press('a')
    await expect.poll(() => page.getByRole('combobox', { name: 'To whom' }).inputValue()).toBe('Anna')
    await page.keyboard.type('Ben')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'a Assigned to Ben' }).waitFor()

    const filter = page.getByRole('combobox', { name: 'Assigned to' })
    await tabTo(page, filter)
    await page.keyboard.press('ArrowDown')
    await page.getByText('Nothing that waits is assigned so').waitFor()
    await page.keyboard.press('ArrowDown')
    await shown.waitFor()
    expect(await page.getByText(words, { exact: true }).count()).toBe(0)
    await page.keyboard.press('ArrowDown')
    await page.getByText('1 of 1 fetched').waitFor()
    await page.getByText(words, { exact: true }).waitFor()

    await tabTo(page, page.getByRole('button', { name: 'Take back' }).last())
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'a Assign', exact: true }).waitFor()
    await page.getByText(/Taken back by Anna/).waitFor()
  })
  expect(faults).toEqual([])
  expect((await ask<ReviewList>('/api/review?assignee=Ben')).items).toEqual([])
  const { notes } = await ask<IncidentDetail>(`/api/incidents/${claim}`)
  expect(notes.map(({ text, assignee, person }) => [text ?? assignee, person])).toEqual([
    [words, 'Anna'],
    ['Ben', 'Anna'],
  ])
  for (const address of [`/incidents/${claim}`, `/reports/${report.id}?claim=${claim}`]) {
    const faults = await journeyFaults(browser, acta.url + address, (page) =>
      page.getByText(words, { exact: true }).waitFor(),
    )
    expect(faults).toEqual([])
  }
})

test.each(LOOKS)('notes are accessible and fit at $width pixels, $theme', async (look) => {
  const name = `Somebody of a very long name, at ${look.width} pixels and ${look.theme}`
  const faults = await journey(async (page) => {
    await page.locator('.review-pair').waitFor()
    for (const [key, title, said] of [
      ['m', 'Write a note', `https://example.org/${'long-'.repeat(40)}`],
      ['a', 'Assign this', name],
    ] as const) {
      await page.keyboard.press(key)
      await page.getByRole('dialog', { name: title }).waitFor()
      expect(await seriousFindings(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      await page.keyboard.type(said)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.locator('dialog').waitFor({ state: 'detached' })
    }
    await page.getByRole('button', { name: `a Assigned to ${name}` }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    if (process.env['LOOK_AT'])
      await page.screenshot({ path: `${process.env['LOOK_AT']}/notes-${look.width}-${look.theme}.png` })
  }, look)
  expect(faults).toEqual([])
})

test.each(LOOKS)('pairs and claims are accessible and fit at $width pixels, $theme', async (look) => {
  const faults = await journey(async (page) => {
    for (const kind of ['pair', 'claim']) {
      await page.getByRole('combobox', { name: 'Show' }).selectOption(kind)
      await page.locator(kind === 'claim' ? '.claim-words' : '.pair-words:not(.claim-words)').waitFor()
      expect(await seriousFindings(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      if (process.env['LOOK_AT']) {
        const path = `${process.env['LOOK_AT']}/review-${kind}-${look.width}-${look.theme}.png`
        await page.screenshot({ path, fullPage: true })
      }
    }
  }, look)
  expect(faults).toEqual([])
})
