import { NUMBER, numberValue } from './number-words.ts'

/** Bounds of a figure as the text gives them; `high` null when it is open above. */
export interface Quantity {
  readonly low: number
  readonly high: number | null
}

// Vague words: lower bounds as the record's rules of coding set them (docs/record.md).
const VAGUE: readonly (readonly [RegExp, number])[] = [
  [/\bhundreds of thousands\b/, 200_000],
  [/\btens of thousands\b/, 20_000],
  [/\bmillions\b/, 2_000_000],
  [/\bthousands\b/, 2000],
  [/\bhundreds\b/, 200],
  [/\bscores\b/, 40],
  [/\bdozens\b/, 24],
  [/\bnumerous\b/, 4],
  [/\b(?:several|many|multiple|a few)\b|\ba (?:\w+ )?number of\b/, 3],
  [/\b(?:few|some)\b/, 2],
]

const number = (words: string): number => numberValue(words) ?? 0
type Bound = (value: number) => Quantity
const exactly: Bound = (value) => ({ low: value, high: value })
const atLeast: Bound = (value) => ({ low: value, high: null })

const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/\b(?:at least|no fewer than|not less than|a minimum of)\s*$/, atLeast],
  [/\b(?:more than|over|upwards? of|in excess of)\s*$/, (value) => atLeast(value + 1)],
  [/\b(?:up to|as many as|at most|no more than|a maximum of)\s*$/, (value) => ({ low: 1, high: value })],
  [/\b(?:fewer than|less than|under|below)\s*$/, (value) => ({ low: 1, high: Math.max(1, value - 1) })],
]

// "A 19-year-old herder" is one; "two three-year-old boys" are two.
const AGE = new RegExp(
  String.raw`\b${NUMBER}[\s-]+(?:year|month|week|day)s?[\s-]+old\b|\baged ${NUMBER}\b|(?<=\b(?:man|woman|boy|girl|child)) of ${NUMBER}\b`,
  'g',
)

/**
 * Reads the bounds of a figure from the words of a noun phrase: "at least 17 herders" is 17 or more. Null without a figure, or with
 * one that counts nobody: a rate ("19.3 deaths a year"), a date ("25.09.2020").
 */
export function readQuantity(words: string): Quantity | null {
  const quantity = quantityIn(words)
  return quantity !== null && [quantity.low, quantity.high ?? 0].every(Number.isInteger) ? quantity : null
}

function quantityIn(words: string): Quantity | null {
  const text = words.toLowerCase().replaceAll(AGE, ' ')
  const range = new RegExp(String.raw`\b(?:between\s+)?(${NUMBER})\s*(?:and|to|-|–)\s*(${NUMBER})\b`).exec(
    text,
  )
  if (range && number(range[1] as string) < number(range[2] as string)) {
    return { low: number(range[1] as string), high: number(range[2] as string) }
  }
  const found = new RegExp(String.raw`\b${NUMBER}\b`).exec(text)
  if (found) {
    const before = text.slice(0, found.index)
    const bound = BOUNDS.find(([pattern]) => pattern.test(before))?.[1] ?? exactly
    const later = /\b(?:or more|and more|at least)\b/.test(text.slice(found.index + found[0].length))
    return later ? atLeast(number(found[0])) : bound(number(found[0]))
  }
  const vague = VAGUE.find(([pattern]) => pattern.test(text))
  return vague ? atLeast(vague[1]) : null
}
