import type { Timex } from '../../model/timex.ts'
import type { When } from '../../model/when.ts'

/** What a phrase matched: its named parts, with the values of their words. */
export interface Found {
  has(part: string): boolean
  /** The value of a part as a number; null when the part did not match. */
  number(part: string): number | null
  /** The value of a part as a word. */
  word(part: string): string | null
  /** An amount with its bounds: "three" is 3 to 3, "a few" 2 to 6. */
  amount(part: string): { readonly low: number; readonly high: number } | null
}

/** What a time expression is read against. */
export interface Setting {
  /** Day of publication; null when unknown. */
  readonly published: string | null
  /** The clause looks ahead: "will meet on Friday". */
  readonly ahead: boolean
  /** The report tells of years long past: months and days belong to the year last told (see isHistory). */
  readonly history: boolean
  /** Times that stand earlier in the text, nearest last. */
  readonly earlier: readonly When[]
}

/** Nothing to read against: only what stands by itself is read. */
export const ALONE: Setting = { published: null, ahead: false, history: false, earlier: [] }

/** Reads a time against its setting; null when the words are no time after all: then they are taken, but no mention is made. */
export type Reader = (setting: Setting) => Timex | null

/**
 * One kind of time expression. `phrases` are patterns: regular expressions in which a blank is any white space within
 * a line, `{kind}` or `{name:kind}` a word of data/lexicon/times.yaml, and `{day}`, `{year}`, `{amount}`, `{ordinal}` figures as well.
 */
export interface Rule {
  readonly name: string
  /** Words, or kinds of words, of which every match holds one; a line without them is not searched (see line-words.ts). */
  readonly needs: readonly string[]
  readonly phrases: readonly string[]
  read(found: Found, setting: Setting): Timex | null
}

/** A time expression found in the text, not yet read. */
export interface Candidate {
  readonly start: number
  readonly end: number
  /** Name of the rule that found it. */
  readonly rule: string
  readonly read: Reader
}

/**
 * Makes one time expression of one or two neighbours and the words around them: "the night of" July 30, 3 p.m. "on" Tuesday.
 * `before` must end where the first starts, `between` fill the gap to the second.
 */
export interface Compound {
  readonly name: string
  readonly before?: string
  readonly between?: string
  /** False when the compound is not meant for expressions of these rules. */
  fits(first: string, second: string): boolean
  read(first: Reader, second: Reader, setting: Setting): Timex | null
}
