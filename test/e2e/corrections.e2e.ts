import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { IncidentDetail } from '../../src/api/wire-incidents.ts'
import type { ReportDetail } from '../../src/api/wire.ts'
import { startHandMade } from './hand-made/start.ts'
import { faultsOn as journeyFaults, overflow } from './journey.ts'
import type { Acta } from './start-acta.ts'
import { LOOKS, openBrowser, seriousFindings } from './visit.ts'

// The reports made by hand, so that each journey knows what the claims say before it corrects them.
let acta: Pick<Acta, 'url' | 'stop'>
let url: string
let browser: Browser

beforeAll(async () => {
  acta = await startHandMade()
  url = acta.url
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await acta?.stop()
})

const ask = async <T>(path: string): Promise<T> => (await (await fetch(url + path)).json()) as T
const claimsOf = async (report: string) => (await ask<ReportDetail>(`/api/reports/${report}`)).claims
const claimOf = async (report: string, id: string) => (await claimsOf(report)).find((one) => one.id === id)

function faultsOn(path: string, journey: (page: Page) => Promise<void>): Promise<readonly string[]> {
  return journeyFaults(browser, url + path, journey)
}

/** Goes on by Tab until the element has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const focused = await page.evaluate(
      `(() => { const e = document.activeElement; return (e.labels?.[0]?.innerText ?? e.ariaLabel ?? e.innerText ?? '').trim() })()`,
    )
    if (String(focused).startsWith(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to "${name}"`)
}

async function writeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

describe('a person’s hand in the record', () => {
  test('corrects a toll by keyboard alone, sees consensus and history, and takes it back', async () => {
    const faults = await faultsOn('/reports/strike', async (page) => {
      await page.locator('.note').first().waitFor()
      await page.keyboard.press('j')
      await page.keyboard.press('e')
      await page.locator('.claim-form').waitFor()
      expect(await seriousFindings(page)).toEqual([])
      await tabTo(page, 'killed: figure')
      await writeOver(page, '30')
      await tabTo(page, 'Why?')
      await page.keyboard.type('misread')
      await tabTo(page, 'Your name')
      await writeOver(page, 'Ben')
      await page.keyboard.press('Enter')
      await page.locator('.claim-history', { hasText: '30 killed' }).waitFor()
      expect(await page.locator('.note[data-open]').textContent()).toContain('by Ben')
      expect(await page.locator('.claim-history').textContent()).toContain('misread')
      expect(await seriousFindings(page)).toEqual([])
    })
    expect(faults).toEqual([])
    const incident = await ask<IncidentDetail>('/api/incidents/strike-struck')
    expect(incident.consensus.tolls.killed.values.high).toBe(30)

    const onIncident = await faultsOn(`/incidents/${incident.id}`, async (page) => {
      await page.locator('.amended-claims', { hasText: 'Ben' }).waitFor()
      expect(await page.locator('.standing').textContent()).toContain('30')
      expect(await seriousFindings(page)).toEqual([])
      await page.locator('.amended-claims a').focus()
      await page.keyboard.press('Enter')
      await page.locator('.note[data-open]').waitFor()
      await page.keyboard.press('u')
      await page.getByRole('dialog').waitFor()
      await tabTo(page, 'Why?')
      await page.keyboard.type('it was right')
      await tabTo(page, 'Take back')
      await page.keyboard.press('Enter')
      await page.locator('.claim-history [data-withdrawn]', { hasText: 'it was right' }).waitFor()
    })
    expect(onIncident).toEqual([])
    expect(await ask<IncidentDetail>('/api/incidents/strike-struck')).toMatchObject({
      consensus: { tolls: { killed: { values: { high: 6 } } } },
    })
  })

  test('a value needs words of the article, and Escape gives the form up', async () => {
    const faults = await faultsOn('/reports/strike?claim=strike-struck', async (page) => {
      await page.locator('.note[data-open]').waitFor()
      await page.keyboard.press('e')
      await page.getByLabel('killed: words of the article').fill('nine hundred')
      await page.getByLabel('Why?').fill('so')
      await page.getByText('not in the article').waitFor()
      expect(await page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true)
      await page.keyboard.press('Escape')
      await page.locator('.claim-form').waitFor({ state: 'detached' })
      expect(await page.evaluate(`document.activeElement.closest('.note').dataset.open`)).toBe('true')
    })
    expect(faults).toEqual([])
  })

  test('who says so is said otherwise: another speaker, on words of the article', async () => {
    const faults = await faultsOn('/reports/strike?claim=strike-struck', async (page) => {
      await page.locator('.note[data-open]').waitFor()
      await page.keyboard.press('e')
      await page.getByRole('button', { name: 'Remove speaker 1' }).click()
      await page.getByRole('button', { name: 'Add a speaker' }).click()
      expect(await seriousFindings(page)).toEqual([])
      await page.getByLabel('speaker 1: name').fill('A doctor at Musayyib hospital')
      await page.getByLabel('speaker 1: what kind').selectOption('medical')
      await page.getByText('not in the article').waitFor()
      await page.getByLabel('speaker 1: cue: words of the article').fill('told Sample Wire')
      await page.getByLabel('Why?').fill('the doctor tells it')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.locator('.claim-history', { hasText: 'a doctor at Musayyib hospital (medical)' }).waitFor()
      expect(await page.locator('.note[data-open] .note-says').textContent()).toContain('a doctor')
    })
    expect(faults).toEqual([])
    expect((await claimOf('strike', 'strike-struck'))!.attribution).toMatchObject([
      { text: 'A doctor at Musayyib hospital', kind: 'medical', cue: { text: 'told Sample Wire' } },
    ])
  })

  test('a place is looked up in the gazetteer, and says which it is', async () => {
    const faults = await faultsOn('/reports/strike?claim=strike-threatened', async (page) => {
      await page.locator('.note[data-open]').waitFor()
      await page.keyboard.press('e')
      await page.getByLabel('Place', { exact: true }).fill('Zzyx')
      await page.getByText('No gazetteer has this name').waitFor()
      await page.getByLabel('Place', { exact: true }).fill('Kirkuk')
      await page.getByText(/Taken as Kirkuk, .*IRQ/).waitFor()
      await page.getByLabel('Why?').fill('a test')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.locator('.claim-history', { hasText: 'Kirkuk' }).waitFor()
    })
    expect(faults).toEqual([])
    const place = (await claimOf('strike', 'strike-threatened'))?.event.place
    expect(place).toMatchObject({ name: 'Kirkuk', country: 'IRQ', text: 'Iraq' })
    expect(place?.gazetteer).toMatch(/^geonames:/)
  })

  test('rejects a claim, which stays in the history, and takes that back', async () => {
    const faults = await faultsOn('/reports/strike?claim=strike-had%20died', async (page) => {
      await page.locator('.note[data-open]').waitFor()
      const before = await page.locator('.note').count()
      await page.keyboard.press('x')
      await page.getByLabel('Why?').fill('not an event')
      await page.getByRole('button', { name: 'Reject', exact: true }).click()
      await page.locator('.gone-claims', { hasText: 'not an event' }).waitFor()
      expect(await page.locator('.note').count()).toBe(before - 1)
      expect(await seriousFindings(page)).toEqual([])
      await page.getByRole('button', { name: 'Take back …' }).click()
      await page.getByLabel('Why?').fill('it is one')
      await page.getByRole('button', { name: 'Take back', exact: true }).click()
      await page.locator('.gone-claims').waitFor({ state: 'detached' })
      expect(await page.locator('.note').count()).toBe(before)
    })
    expect(faults).toEqual([])
  })

  test('adds a claim by selecting words, and evidences a place by selecting others', async () => {
    const faults = await faultsOn('/reports/strike', async (page) => {
      await page.locator('.note').first().waitFor()
      await select(page, 'fire was still burning')
      await page.getByRole('button', { name: 'Add a claim' }).click()
      const form = page.locator('.add-claim form')
      await form.waitFor()
      expect(await page.getByLabel('Words of the event: words of the article').inputValue()).toBe(
        'fire was still burning',
      )
      expect(await seriousFindings(page)).toEqual([])
      await page.getByLabel('Place', { exact: true }).fill('Al Musayyib')
      await page.getByLabel('Place: words of the article').focus()
      await select(page, 'Musayyib hospital')
      const evidence = page.getByLabel('Place: words of the article')
      await expect.poll(() => evidence.inputValue()).toBe('Musayyib hospital')
      await page.getByLabel('Told as').selectOption('possible')
      await page.getByLabel('Why?').fill('not read')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.locator('.note[data-open]', { hasText: 'Added' }).waitFor()
    })
    expect(faults).toEqual([])
    const added = (await claimsOf('strike')).find(
      ({ event }) => event.trigger.text === 'fire was still burning',
    )!
    expect(added).toMatchObject({
      factuality: 'possible',
      event: { place: { name: 'Al Musayyib', gazetteer: 'geonames:99347', text: 'Musayyib hospital' } },
    })
    expect((await ask<IncidentDetail>(`/api/incidents/${added.id}`)).told.length).toBeGreaterThan(0)
  })

  test('adds a claim by keyboard alone, its words typed', async () => {
    const faults = await faultsOn('/reports/talks', async (page) => {
      await page.locator('.note').first().waitFor()
      const word = (await claimsOf('talks'))[0]!.event.trigger.text
      await page.keyboard.press('a')
      await page.locator('.add-claim form').waitFor()
      await page.keyboard.type(word)
      await tabTo(page, 'Why?')
      await page.keyboard.type('a second one')
      await tabTo(page, 'Save')
      await page.keyboard.press('Enter')
      await page.locator('.note[data-open]', { hasText: 'Added' }).waitFor()
    })
    expect(faults).toEqual([])
  })

  test.each(LOOKS)('the form fits at $width pixels, $theme', async (look) => {
    const path = `${url}/reports/strike?claim=strike-struck`
    expect(await journeyFaults(browser, path, seesForm, look)).toEqual([])
  })
})

async function seesForm(page: Page): Promise<void> {
  await page.locator('.note[data-open]').waitFor()
  await page.keyboard.press('e')
  await page.locator('.claim-form').waitFor()
  expect(await overflow(page)).toBe(0)
  expect(await seriousFindings(page)).toEqual([])
}

/** Selects these words of the article, as dragging over them does. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate(`(() => {
    const words = ${JSON.stringify(words)}
    const line = [...document.querySelectorAll('.article [data-start]')].find((one) => one.textContent.includes(words))
    const at = line.textContent.indexOf(words)
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    let passed = 0
    while (walker.nextNode()) {
      const { length } = walker.currentNode
      if (at >= passed && at < passed + length) range.setStart(walker.currentNode, at - passed)
      const end = at + words.length
      if (end > passed && end <= passed + length) range.setEnd(walker.currentNode, end - passed)
      passed += length
    }
    getSelection().removeAllRanges()
    getSelection().addRange(range)
  })()`)
}

test('what is corrected is corrected for all', async () => {
  expect((await claimOf('strike', 'strike-struck'))?.event.harm).toMatchObject([{ kind: 'killed', low: 3 }])
})
