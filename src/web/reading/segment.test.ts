import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mark } from './mark.ts'
import { segments } from './segment.ts'

const mark = (start: number, end: number, role: Mark['role'], claim = 1): Mark => ({
  start,
  end,
  role,
  claim,
})

test('keeps a text without marks whole', () => {
  expect(segments({ start: 0, end: 9 }, [])).toEqual([{ start: 0, end: 9, marks: [] }])
})

test('splits where marks overlap, and keeps both on the shared words', () => {
  const harm = mark(0, 8, 'harm')
  const recipient = mark(4, 12, 'recipient')
  expect(segments({ start: 0, end: 14 }, [harm, recipient])).toEqual([
    { start: 0, end: 4, marks: [harm] },
    { start: 4, end: 8, marks: [harm, recipient] },
    { start: 8, end: 12, marks: [recipient] },
    { start: 12, end: 14, marks: [] },
  ])
})

test('cuts a mark at the border of the paragraph', () => {
  const [first] = segments({ start: 5, end: 9 }, [mark(0, 7, 'speaker')])
  expect(first).toMatchObject({ start: 5, end: 7, marks: [{ role: 'speaker' }] })
})

const anyMark = fc
  .tuple(
    fc.nat(60),
    fc.integer({ min: 1, max: 30 }),
    fc.constantFrom<Mark['role']>('actor', 'place', 'trigger'),
  )
  .map(([start, length, role]) => mark(start, start + length, role))

test('segments cover the text exactly and lose no word of any mark', () => {
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 12 }), (marks) => {
      const within = { start: 10, end: 80 }
      const cut = segments(within, marks)
      expect(cut[0]?.start).toBe(within.start)
      expect(cut.at(-1)?.end).toBe(within.end)
      for (const [i, segment] of cut.entries()) expect(segment.start).toBe(cut[i - 1]?.end ?? within.start)
      for (const one of marks) {
        const length = cut.filter((s) => s.marks.includes(one)).reduce((sum, s) => sum + s.end - s.start, 0)
        expect(length).toBe(Math.max(0, Math.min(one.end, within.end) - Math.max(one.start, within.start)))
      }
    }),
  )
})
