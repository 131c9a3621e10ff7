const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['dozen', 12],
])

/** Parts that are told by name: "half a million". */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half a dozen', 6],
  ['half a million', 500_000],
  ['half a billion', 500_000_000],
  ['a quarter of a million', 250_000],
  ['a quarter million', 250_000],
])

/** Pattern of what `numberValue` reads, in lower case: digits or number words, a scale after them: "2.5 million", "two dozen". */
export const NUMBER =
  String.raw`(?:\d[\d,]*(?:\.\d+)?|${UNITS.join('|')}|(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?|${[...PARTS.keys()].join('|')}|a(?= (?:hundred|thousand|million|billion|dozen)\b))` +
  String.raw`(?:\s+(?:${[...SCALES.keys()].join('|')}))*`

/** The value of a number written with digits or words ("1,200", "2.5 million", "twenty-three", "half a dozen"), or null. */
export function numberValue(text: string): number | null {
  const part = PARTS.get(text.toLowerCase())
  if (part !== undefined) return part
  const words = text
    .toLowerCase()
    .replace(/[-–]/g, ' ')
    .split(/\s+/)
    .filter((word) => word && !/^(?:and|an?)$/.test(word))
  if (words.length === 0) return null
  let total = 0
  let current: number | null = null
  for (const word of words) {
    const scale = SCALES.get(word)
    if (scale !== undefined) {
      // In floating point 2.3 million is a little less.
      current = Math.round((current ?? 1) * scale)
      if (scale >= 1000) {
        total += current
        current = null
      }
      continue
    }
    const value = simpleValue(word)
    if (value === null) return null
    current = (current ?? 0) + value
  }
  return total + (current ?? 0)
}

function simpleValue(word: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+$/.test(word)) return Number(word.replaceAll(',', ''))
  if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word)
  const unit = UNITS.indexOf(word)
  if (unit >= 0) return unit
  const ten = TENS.indexOf(word)
  return ten >= 0 ? (ten + 2) * 10 : null
}
