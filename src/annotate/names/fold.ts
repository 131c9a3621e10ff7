import type { Token } from '../../model/doc.ts'

/** A token as names see it. */
export interface Word {
  readonly token: Token
  /** Folded word; empty when the word may be skipped inside a name (hyphen, "'s", Arabic article). */
  readonly key: string
  /** Starts with a capital or a digit. */
  readonly capital: boolean
  /** Two letters or more, all capitals: "US", "SDF". */
  readonly upper: boolean
  /** Stands first in its sentence or quotation, where a capital proves nothing. */
  readonly opens: boolean
  /** Stands in quotation marks of its own: the Lord's "Resistance" Army. */
  readonly quoted: boolean
  /** The rest of a word that the tokens cut at an unusual letter ("Erdo", "ğan"): belongs to the word before. */
  readonly glued: boolean
  /** An article written before a name with or without a hyphen: al-, el-, ash-. */
  readonly article: boolean
}

const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}
const ARTICLES = new Set([
  'al',
  'el',
  'ul',
  'ur',
  'as',
  'ash',
  'an',
  'ar',
  'az',
  'ad',
  'at',
  'e',
  'i',
  'o',
  'ol',
])
const JOINERS = new Set(['-', '–', '‐', '‑', '/', "'s", '’s', "'", '’', '‘', '`', 'ʼ', '"', '“', '”'])
const OPENING = /^["“‘']$/
const CLOSING = /^["”’']$/

/** Folds a word so that its spellings meet: case, marks, apostrophes and points go; "Kata’ib" and "KATAIB" are one. */
export function foldWord(text: string, spellings: ReadonlyMap<string, string>): string {
  let word = text.toLowerCase()
  if (/[^a-z0-9]/.test(word)) {
    word = word
      .replace(/['’]s$/, '')
      .normalize('NFD')
      .replace(/[ıøłđßæœ]/g, (letter) => LETTERS[letter] ?? letter)
      .replace(/[^a-z0-9&]/g, '')
  }
  return spellings.get(word) ?? word
}

/** The words of a report, in token order. */
export function toWords(
  tokens: readonly Token[],
  spellings: ReadonlyMap<string, string>,
  openers: ReadonlySet<number>,
): readonly Word[] {
  const memo = new Map<string, string>()
  const fold = (text: string) => {
    const known = memo.get(text)
    if (known !== undefined) return known
    const key = foldWord(text, spellings)
    memo.set(text, key)
    return key
  }
  return tokens.map((token, at) => {
    const article = isArticle(tokens, at)
    const glued = isGlued(tokens, at)
    const key = article || glued || JOINERS.has(token.text) ? '' : fold(wholeWord(tokens, at))
    return {
      token,
      key,
      capital: /^[\p{Lu}0-9]/u.test(token.text),
      upper: /^\p{Lu}[\p{Lu}0-9.&]*\p{Lu}\.?$/u.test(token.text) || /^\p{Lu}+\d+$/u.test(token.text),
      glued,
      opens: openers.has(at),
      quoted: OPENING.test(tokens[at - 1]?.text ?? '') && CLOSING.test(tokens[at + 1]?.text ?? ''),
      article,
    }
  })
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    before.end === tokens[at]?.start &&
    /\p{L}$/u.test(before.text) &&
    /^\p{L}/u.test(tokens[at]?.text ?? '') &&
    /[^\x20-\x7e]/.test(before.text + (tokens[at]?.text ?? ''))
  )
}

function wholeWord(tokens: readonly Token[], at: number): string {
  let text = tokens[at]?.text ?? ''
  for (let next = at + 1; isGlued(tokens, next); next++) text += tokens[next]?.text ?? ''
  return text
}

/** The end of a name that ends before `last`, with the pieces of its last word that the tokens cut off. */
export function wordEnd(words: readonly Word[], last: number): number {
  let end = last
  while (words[end]?.glued) end++
  return end
}

/** True for a mark or clitic that may stand inside a name. */
export function isJoiner(text: string): boolean {
  return JOINERS.has(text)
}

/** The key of a written form, the same as of its words in a text: "al-Qaeda in the Arabian Peninsula". */
export function formKeys(
  form: string,
  spellings: ReadonlyMap<string, string>,
): { keys: string[]; capitals: string; article: boolean } {
  const tokens = (form.match(/[\p{L}\p{N}.&]+(?:['’][\p{L}]+)*|[-–/]|['’]/gu) ?? []).map(
    (text) => ({ text }) as Token,
  )
  const words = tokens.map((token, at) => ({ text: token.text, article: isArticle(tokens, at) }))
  const kept = words.filter((word) => !word.article && !JOINERS.has(word.text))
  return {
    keys: kept.map((word) => foldWord(word.text, spellings)),
    capitals: kept.map((word) => (/^[\p{Lu}0-9]/u.test(word.text) ? 'C' : 'c')).join(''),
    article: words[0]?.article ?? false,
  }
}

/** "al-Nusra", "Tehrik-i-Taliban", "Al Jazeera"; not "at" or "as" of plain prose. */
function isArticle(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  if (text.length > 3 || !ARTICLES.has(text.toLowerCase())) return false
  if (tokens[at + 1]?.text === '-' || tokens[at + 1]?.text === '‑') return tokens[at + 2] !== undefined
  return /^(al|el|Al|El)$/.test(text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
}
