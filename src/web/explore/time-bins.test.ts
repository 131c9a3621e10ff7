import { expect, test } from 'vitest'
import { epochDay } from '../times/epoch-day.ts'
import { binDays, mainWindow, timeBins, timeSpans } from './time-bins.ts'

const time = (from: string, to = from, incidents = 1) => ({ from, to, incidents })
const window = { from: epochDay('2024-07-01'), to: epochDay('2024-08-01') }

test('exact days are counted in bins, intervals are kept apart at their true length', () => {
  const times = [time('2024-07-01', '2024-07-01', 2), time('2024-07-06'), time('2024-07-01', '2024-07-31')]
  expect(timeBins(times, window, 7)).toEqual([{ from: window.from, to: window.from + 7, incidents: 3 }])
  expect(timeSpans(times, window)).toEqual([{ from: window.from, to: window.to, incidents: 1 }])
})

test.each([
  [31, 400, 1],
  [365, 400, 7],
  [3650, 400, 28],
])('%i days on %i pixels: a column stands for %i', (days, pixels, width) => {
  expect(binDays({ from: 0, to: days }, pixels)).toBe(width)
})

test('a date of long ago does not squeeze the window', () => {
  const recent = Array.from({ length: 30 }, (_, i) => time(`2024-07-${String(i + 1).padStart(2, '0')}`))
  const found = mainWindow([time('1979-11-04'), ...recent])
  expect(found?.earlier).toBeGreaterThan(0)
  expect(found?.window.from).toBeGreaterThan(epochDay('2024-06-01'))
  expect(mainWindow([])).toBeNull()
})
