import { expect, test } from 'vitest'
import { parseMiddles } from '../../scripts/gazetteer/divisions.ts'
import { middleOf, pieceOf } from '../../scripts/gazetteer/outlines.ts'

const square = (lon: number, lat: number, size: number) => [
  [lon, lat],
  [lon + size, lat],
  [lon + size, lat + size],
  [lon, lat + size],
  [lon, lat],
]

test('a square on the equator has its middle and about its area', () => {
  const { lat, lon, area } = pieceOf(square(10, -1, 2))
  expect([lat, lon].map(Math.round)).toEqual([0, 11])
  expect(area / 111.2 ** 2).toBeCloseTo(4, 1)
})

test('land on both sides of the 180th meridian keeps together', () => {
  const { lon } = middleOf([pieceOf(square(178, -18, 1)), pieceOf(square(-179, -18, 1))])
  expect(Math.abs(lon)).toBeCloseTo(180, 1)
})

test.each(['IQ.06\t32.64\t44.54', 'IQ.06\t132\t44\t100', 'Babil\t32\t44\t100'])(
  'a middle that is not as it must be is refused with file and line: %s',
  (line) => {
    expect(() => parseMiddles('middles.tsv', `# head\n${line}\n`)).toThrow(/middles\.tsv line 2.*Babil|32/)
  },
)
