import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Note } from './note-layout.ts'
import { foldNotes, placeNotes } from './note-layout.ts'

const GAP = 8
const note = (wanted: number, height: number): Note => ({ wanted, height })

test('notes with room stand level with their words', () => {
  expect(placeNotes([note(0, 50), note(100, 50)], GAP)).toEqual([0, 100])
})

test('a crowded note gives way downwards', () => {
  expect(placeNotes([note(0, 50), note(10, 50), note(200, 50)], GAP)).toEqual([0, 58, 200])
})

test('the open note stands level and those before it give way upwards', () => {
  expect(placeNotes([note(100, 50), note(110, 50), note(120, 50)], GAP, 2)).toEqual([4, 62, 120])
})

test('nothing is pushed above the head of the column', () => {
  expect(placeNotes([note(0, 50), note(10, 50)], GAP, 1)).toEqual([0, 58])
})

const notes = fc.array(fc.record({ wanted: fc.nat(2000), height: fc.integer({ min: 20, max: 300 }) }), {
  minLength: 1,
  maxLength: 20,
})

test('notes never overlap, keep their order and stay in the column', () => {
  fc.assert(
    fc.property(notes, fc.option(fc.nat(19)), (unsorted, pinned) => {
      const sorted = unsorted.toSorted((a, b) => a.wanted - b.wanted)
      const tops = placeNotes(sorted, GAP, pinned !== null && pinned < sorted.length ? pinned : null)
      expect(tops[0]).toBeGreaterThanOrEqual(0)
      const foots = tops.map((top, i) => top + (sorted[i]?.height ?? 0) + GAP)
      expect(tops.slice(1).every((top, i) => top >= (foots[i] ?? 0))).toBe(true)
    }),
  )
})

const folding = (wanted: number) => ({ wanted, full: 100, folded: 30 })

test('notes with room are all shown in full', () => {
  expect(foldNotes([folding(0), folding(150)], GAP, null, 50).folded).toEqual([false, false])
})

test('crowded notes fold, the open one does not', () => {
  const { folded, tops } = foldNotes([0, 10, 20, 30, 40].map(folding), GAP, 3, 90)
  expect(folded).toEqual([true, true, true, false, true])
  expect(tops[3]).toBe(114)
})

test('of crowded notes those with room after them stay in full', () => {
  expect(foldNotes([folding(0), folding(10), folding(20), folding(400)], GAP, null, 60).folded).toEqual([
    true,
    true,
    false,
    false,
  ])
})
