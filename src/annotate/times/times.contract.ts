import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mention } from '../../model/span.ts'
import type { When } from '../../model/when.ts'

const PIECES = [
  'on in since until between and from to the early mid late end of last next this past same day week month year',
  'Monday Friday May March July 3 12 30 31 2016 2024 1990s 24 first 10:30 p.m. night overnight will said',
  ', . - – / ’s ago later two few hours days weeks killed rebels \n \u{1F4A5}',
].flatMap((pieces) => pieces.split(' '))

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '))
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

/** What every maker of the times layer must hold to. `timesIn` reads one text with its day of publication. */
export function timesContract(
  timesIn: (text: string, published: string | null) => Promise<readonly Mention<When>[]>,
): void {
  test('times are their slices, in order and apart', async () => {
    const property = fc.asyncProperty(texts, fc.option(days), async (text, published) => {
      let cursor = 0
      for (const mention of await timesIn(text, published)) {
        expect(mention.start).toBeGreaterThanOrEqual(cursor)
        expect(mention.end).toBeGreaterThan(mention.start)
        expect(text.slice(mention.start, mention.end)).toBe(mention.text)
        cursor = mention.end
      }
    })
    await fc.assert(property, { numRuns: 200 })
  })

  test('times are intervals of real days, and the same text gives the same', async () => {
    const property = fc.asyncProperty(texts, fc.option(days), async (text, published) => {
      const found = await timesIn(text, published)
      for (const { from, to } of found) {
        expect(from <= to).toBe(true)
        for (const day of [from, to]) expect(new Date(day).toISOString().slice(0, 10)).toBe(day)
      }
      expect(await timesIn(text, published)).toEqual(found)
    })
    await fc.assert(property, { numRuns: 200 })
  })
}
