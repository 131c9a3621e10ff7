import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDay, readDay, toDay } from './day.ts'

describe('a day', () => {
  it.each(['2024-02-29', '1999-12-31', '1000-01-01'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each([
    '',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '24-04-30',
    '2024-4-3',
    '0099-01-01',
    '31.12.2024',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false)
  })

  it('is every day that the calendar has', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(fc.property(days, (date) => void expect(isDay(date.toISOString().slice(0, 10))).toBe(true)))
  })

  it.each([
    ['2024-07-30', '2024-07-30'],
    [' 2024-07-30 ', '2024-07-30'],
    ['2024-07-30T23:15:00Z', '2024-07-30'],
    ['2024-07-30 01:15', '2024-07-30'],
    ['2024-07-30T01:15:00+03:00', '2024-07-30'],
    ['2024-07-30T01:15:59.123+0300', '2024-07-30'],
    ['2024-07-30 23:59:60Z', '2024-07-30'],
    ['2024-07-30 99:junk', null],
    ['2024-07-30 24:15', null],
    ['2024-07-30T01:75', null],
    ['2024-07-30T01:15 or so', null],
    ['2024-07-30T01:15+99', null],
    ['2024-07-30 01:15T01:15', null],
    ['2024-02-30T01:15:00Z', null],
    ['30 July 2024', null],
    ['2024-07', null],
  ])('in %j is %j', (text, day) => {
    expect(toDay(text)).toBe(day)
  })
})

describe('a day as others write it', () => {
  it.each([
    ['2024-03-05T23:30:00.123456+03:00', '2024-03-05'],
    ['2024-03-05 23:30', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['20240305T2330Z', '2024-03-05'],
    ['20240305233000', '2024-03-05'],
    ['Tue, 05 Mar 2024 23:30:00 +0300', '2024-03-05'],
    ['5 March 2024', '2024-03-05'],
    ['Tuesday, March 5th, 2024 at 9 pm', '2024-03-05'],
    ['Sept. 5, 2024', '2024-09-05'],
    ['03/05/2024', null],
    ['31 February 2024', null],
    ['March 2024', null],
    ['2024-03', null],
    ['yesterday', null],
    ['', null],
  ])('%j is %j', (text, day) => {
    expect(readDay(text)).toBe(day)
  })
})
