import type { Found } from './rule.ts'
import { CAPITAL, wordsOf, type TimeWords, type Value } from './words.ts'

/** A phrase found in a text. */
export interface Match extends Found {
  readonly start: number
  readonly end: number
}

/** A compiled phrase. */
export interface Phrase {
  /** The matches that start at one of `starts` (ascending), in order and apart. */
  matches(text: string, starts: readonly number[]): Match[]
  /** The start of a match that ends exactly at `end`; null when there is none. */
  endingAt(text: string, end: number): number | null
  /** True when the whole of `text` is a match. */
  fills(text: string): boolean
}

const GAP = String.raw`(?:[^\S\r\n]+)`
// What `free` checks more exactly.
const START = String.raw`\b(?<![$€£#@&]|\d[.,:/](?=\d))`
const END = String.raw`(?![\w%]|[.,:/]\d)`

const FIGURES: Readonly<Record<string, string>> = {
  day: String.raw`\d{1,2}(?:st|nd|rd|th)?`,
  year: String.raw`(?:1\d|20)\d\d`,
  hour: String.raw`\d{1,2}`,
  minute: String.raw`[0-5]\d`,
  bcYear: String.raw`\d{1,4} ?(?:BCE?\b|B\.C\.?(?:E\.?)?)`,
  figure: String.raw`\d{1,4}`,
  amount: String.raw`\d{1,3}(?:\.\d)?`,
  ordinal: String.raw`\d{1,2}(?:st|nd|rd|th)`,
}
const WORDS: Readonly<Record<string, string>> = { amount: 'number', ordinal: 'ordinal' }

type Kinds = ReadonlyMap<string, string>

/** Compiles a pattern of a rule or join (see `Rule.phrases`). */
export function toPhrase(words: TimeWords, pattern: string): Phrase {
  const kinds = new Map<string, string>()
  const source = pattern
    .replaceAll(/\[[^\]]*\]| /g, (part) => (part === ' ' ? GAP : part))
    .replaceAll(/(?<!\\p)\{(?:(\w+):)?([a-z]\w*)\}/gi, (_, name: string | undefined, kind: string) => {
      kinds.set(name ?? kind, kind)
      return `(?<${name ?? kind}>${alternatives(words, kind)})`
    })
  const here = new RegExp(`${START}(?:${source})${END}`, 'iuy')
  const atEnd = new RegExp(`${START}(?:${source})$`, 'iu')
  const whole = new RegExp(`^(?:${source})$`, 'iu')
  return {
    matches: (text, starts) =>
      all(here, text, starts)
        .filter((match) => free(text, match) && capitals(match, kinds))
        .map((match) => toMatch(words, kinds, match)),
    endingAt: (text, end) => {
      const from = Math.max(0, end - 60)
      const match = atEnd.exec(text.slice(from, end))
      return match ? from + match.index : null
    },
    fills: (text) => whole.test(text),
  }
}

function all(pattern: RegExp, text: string, starts: readonly number[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let floor = 0
  for (const start of starts) {
    if (start < floor) continue
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match) continue
    found.push(match)
    floor = start + match[0].length
  }
  return found
}

function alternatives(words: TimeWords, kind: string): string {
  const figures = FIGURES[kind]
  const list = figures === undefined || kind in WORDS ? wordsOf(words, WORDS[kind] ?? kind) : []
  const longestFirst = list
    .toSorted((a, b) => b.length - a.length)
    .map((word) => escape(word).replaceAll(' ', GAP))
  return [...(figures === undefined ? [] : [figures]), ...longestFirst].join('|')
}

function escape(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
}

/** "24-year-old", "pre-2003" and "2019-built" hold no time of their own; "July 30-August 2" does. Nor do parts of words. */
function free(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length
  const before = text.slice(Math.max(0, match.index - 20), match.index)
  const after = text.slice(end, end + 3)
  return !/\p{L}$|(?<!\p{L})\p{Ll}+-$/u.test(before) && !/^(?:-\p{Ll}|\p{L})/u.test(after)
}

/** "may 3" and "march 3" are no dates: words of some kinds need their capital. */
function capitals(match: RegExpExecArray, kinds: Kinds): boolean {
  return [...kinds].every(([name, kind]) => {
    const text = match.groups?.[name]
    return !CAPITAL.has(kind) || text === undefined || /^\p{Lu}/u.test(text)
  })
}

function toMatch(words: TimeWords, kinds: Kinds, match: RegExpExecArray): Match {
  const groups = match.groups ?? {}
  const value = (part: string): Value | null => {
    const text = groups[part]
    return text === undefined ? null : valueOf(words, kinds.get(part) ?? part, text)
  }
  return {
    start: match.index,
    end: match.index + match[0].length,
    has: (part) => groups[part] !== undefined,
    number: (part) => {
      const found = value(part)
      return found === null ? null : Number(found)
    },
    word: (part) => {
      const found = value(part)
      return found === null ? null : String(found)
    },
    amount: (part) => toAmount(value(part)),
  }
}

function toAmount(value: Value | null): { low: number; high: number } | null {
  if (value === null || typeof value === 'string')
    return value === null ? null : { low: Number(value), high: Number(value) }
  return typeof value === 'number' ? { low: value, high: value } : { low: value[0], high: value[1] }
}

function valueOf(words: TimeWords, kind: string, text: string): Value {
  if (/^\d+(?:\.\d)?(?:st|nd|rd|th)?$/i.test(text) || kind === 'bcYear') return Number.parseFloat(text)
  const word = text.toLowerCase().replaceAll(/\s+/g, ' ')
  return words.values.get(WORDS[kind] ?? kind)?.get(word) ?? word
}
