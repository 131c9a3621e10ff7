import { expect, test } from 'vitest'
import { epochDay, isoDay } from './epoch-day.ts'
import { lanes } from './lanes.ts'
import { timeTicks } from './time-ticks.ts'
import { nearWindow, wholeWindow } from './time-window.ts'

const published = epochDay('2024-07-31')
const claim = (from: string, to: string, number = 1) => ({
  number,
  from: epochDay(from),
  to: epochDay(to) + 1,
  exact: from === to,
})

test('days survive the way to numbers and back', () => {
  expect(isoDay(epochDay('2024-02-29'))).toBe('2024-02-29')
})

test('the near window leaves out what is far and cuts what reaches far', () => {
  const window = nearWindow(
    [claim('2020-01-03', '2020-01-03'), claim('2024-07-25', '2024-07-25'), claim('2024-01-01', '2024-12-31')],
    published,
  )
  expect(window.from).toBeGreaterThan(epochDay('2024-06-01'))
  expect(window.to).toBeLessThan(epochDay('2024-10-01'))
})

test('the whole window holds every date', () => {
  const window = wholeWindow([claim('2020-01-03', '2020-01-03')], published)
  expect(window.from).toBeLessThan(epochDay('2020-01-03'))
  expect(window.to).toBeGreaterThan(published)
})

test.each([
  ['days for a week', '2024-07-25', '2024-08-01', '26 Jul'],
  ['months for a year', '2023-08-15', '2024-08-01', 'Sept 2023'],
  ['years for a decade', '2014-06-01', '2024-08-01', '2015'],
])('the axis counts %s', (_, from, to, first) => {
  const ticks = timeTicks({ from: epochDay(from), to: epochDay(to) }, 900)
  expect(ticks[0]?.label).toBe(first)
  expect(ticks.length).toBeLessThanOrEqual(13)
})

test('stretches that touch go to lanes of their own', () => {
  expect(
    lanes(
      [
        { left: 0, right: 20 },
        { left: 10, right: 30 },
        { left: 40, right: 60 },
      ],
      4,
    ),
  ).toEqual([0, 1, 0])
})
