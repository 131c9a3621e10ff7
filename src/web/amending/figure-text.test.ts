import { expect, it } from 'vitest'
import { figureText, readFigure } from './figure-text.ts'

it.each([
  ['7', { low: 7, high: 7 }],
  ['7+', { low: 7, high: null }],
  ['5-9', { low: 5, high: 9 }],
])('writes and reads %s', (text, bounds) => {
  expect(figureText(bounds)).toBe(text)
  expect(readFigure(text)).toEqual(bounds)
})

it.each<[string, ReturnType<typeof readFigure>]>([
  [' 5 – 9 ', { low: 5, high: 9 }],
  ['١٢+', { low: 12, high: null }],
  ['۱۲', { low: 12, high: 12 }],
  ['9-5', null],
  ['-5', null],
  ['7.5', null],
  ['many', null],
  ['', null],
  ['999999999', null],
])('reads "%s"', (text, bounds) => {
  expect(readFigure(text)).toEqual(bounds)
})
