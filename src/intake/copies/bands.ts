import { shingles } from './shingles.ts'

const BANDS = 42
const ROWS = 3
const SIZE = BANDS * ROWS

/**
 * The MinHash signature of a text (Broder 1997): of its shingles, the least under each of 126 orders. The share of places in which two
 * signatures agree estimates the share of shingles that the texts have in common.
 */
export function signature(text: string): Uint32Array {
  const least = new Uint32Array(SIZE).fill(0xffffffff)
  for (const shingle of shingles(text)) {
    for (let order = 0; order < SIZE; order++) {
      const value = mix(shingle, order)
      if (value < least[order]!) least[order] = value
    }
  }
  return least
}

/**
 * The bands of a text's signature, for finding texts that are worth comparing (Leskovec, Rajaraman and Ullman 2014, chapter 3): two
 * texts with half of their shingles in common share at least one of the 42 with a chance of 99.6 %, with a fifth 29 %, with a
 * twentieth 0.5 %. Empty for a text without words.
 */
export function bands(text: string): readonly string[] {
  const rows = signature(text)
  // Texts without words have nothing in common.
  if (rows.every((value) => value === 0xffffffff)) return []
  return Array.from({ length: BANDS }, (_, band) => {
    const values = rows.subarray(band * ROWS, (band + 1) * ROWS)
    return `${band}:${Array.from(values, (value) => value.toString(36)).join('.')}`
  })
}

/** One order of all numbers of 32 bits: the finaliser of MurmurHash3, which loses nothing, started apart for each order. */
function mix(shingle: number, order: number): number {
  let value = shingle ^ Math.imul(order + 1, 0x9e3779b1)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
