import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mention } from '../../model/span.ts'
import { TIMEX_TYPES, type Timex } from '../../model/timex.ts'

const PIECES = [
  'on in since until between and from to the early mid late end of last next this past same day week month year',
  'Monday Friday May March July 3 12 30 31 2016 2024 1990s 24 first 10:30 p.m. night overnight will said',
  ', . - – / ’s ago later two few hours days weeks killed rebels \n \u{1F4A5}',
].flatMap((pieces) => pieces.split(' '))

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '))
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

const VALUE =
  /^(?:(?:BC)?[\dX]{2,4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:\d|WE))?|SP|SU|FA|WI|H\d|Q[\dX]))?(?:T\S+)?|FY[\dX]{4}|PT?[\dX.]+(?:[MHDWY]|DE|CE)|(?:PRESENT|PAST|FUTURE)_REF)$/

/** What every maker of the timexes layer must hold to. `timexesIn` reads one text with its day of publication. */
export function timexesContract(
  timexesIn: (text: string, published: string | null) => Promise<readonly Mention<Timex>[]>,
): void {
  test('time expressions are their slices, in order and apart, of known types and forms', async () => {
    const property = fc.asyncProperty(texts, fc.option(days), async (text, published) => {
      let cursor = 0
      for (const mention of await timexesIn(text, published)) {
        expect(mention.start).toBeGreaterThanOrEqual(cursor)
        expect(mention.end).toBeGreaterThan(mention.start)
        expect(text.slice(mention.start, mention.end)).toBe(mention.text)
        expect(TIMEX_TYPES).toContain(mention.type)
        expect(mention.value).toMatch(VALUE)
        cursor = mention.end
      }
    })
    await fc.assert(property, { numRuns: 200 })
  })
}
