import type { Doc, Token } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'
import type { ActorIndex, Form } from '../names/actor-index.ts'
import { foldWord } from '../names/fold.ts'
import type { Dictionary } from '../words/load-wink.ts'

/** By what the case of a word is told: names of actors, shapes of names, and the words of English that are none. */
export interface CaseWords {
  readonly actors: ActorIndex
  readonly dictionary: Dictionary
}

type Read = Doc<'tokens' | 'sentences'>
type Case = 'capital' | 'upper'

/** The text with capitals where names and sentences begin, within `parts`, which are in small letters. Every character keeps its place. */
export function recased(doc: Read, parts: readonly Span[], given: CaseWords): string {
  const cases = new Map([...writtenElsewhere(doc, parts), ...casesOf(doc, given)])
  let text = ''
  let end = 0
  for (const [at, token] of doc.tokens.entries()) {
    const to = cases.get(at)
    if (to === undefined || !parts.some((part) => part.start <= token.start && token.end <= part.end))
      continue
    text += doc.report.text.slice(end, token.start) + written(token.text, to)
    end = token.end
  }
  return text + doc.report.text.slice(end)
}

// A letter whose capital is longer ("ß") stays as it is: places must not move.
function written(word: string, to: Case): string {
  const capital = to === 'upper' ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)
  return capital.length === word.length ? capital : word
}

// "GUNMEN RAID SARH" above "Gunmen raided Sarh": what the rest of the text only writes with a capital is a name.
function writtenElsewhere({ tokens, sentences }: Read, parts: readonly Span[]): Map<number, Case> {
  const openers = new Set(sentences.map(({ first }) => first))
  const inParts = ({ start }: Token): boolean => parts.some((part) => part.start <= start && start < part.end)
  const rest = tokens.filter((token, at) => !inParts(token) && !openers.has(at)).map(({ text }) => text)
  const known = new Set(rest)
  return new Map(
    tokens.flatMap(({ text }, at) => {
      if (known.has(text) || !/^\p{Ll}/u.test(text)) return []
      const to = (['upper', 'capital'] as const).find((one) => known.has(written(text, one)))
      return to ? [[at, to] as const] : []
    }),
  )
}

function casesOf(doc: Read, given: CaseWords): ReadonlyMap<number, Case> {
  const cases = new Map<number, Case>()
  for (const { first, last } of doc.sentences) {
    const start = doc.tokens.slice(first, last).findIndex(({ text }) => /^[\p{L}\p{N}]/u.test(text))
    if (start >= 0) cases.set(first + start, 'capital')
  }
  for (const [at, token] of doc.tokens.entries())
    if (token.pos === 'PROPN' || token.text === 'i') cases.set(at, 'capital')
  joinParts(doc, cases, given)
  for (const [at, to] of knownCases(doc.tokens, given)) cases.set(at, to)
  for (const at of acronyms(doc.tokens, cases)) cases.set(at, 'upper')
  return cases
}

// "red/PROPN delta liberation front/PROPN": what stands inside a name is of it, and so is what a body's last word ends.
function joinParts({ tokens }: Read, cases: Map<number, Case>, { actors: { shapes } }: CaseWords): void {
  const named = (at: number): boolean => tokens[at]?.pos === 'PROPN'
  for (const [at, { text, pos }] of tokens.entries()) {
    const title = shapes.titles.has(written(text, 'capital'))
    const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
    if (title && named(next)) cases.set(at, 'capital')
    if (pos !== 'PROPN' && !shapes.heads.has(written(text, 'capital'))) continue
    let from = at - 1
    while (from > at - 4 && /^(?:ADJ|NOUN)$/.test(tokens[from]?.pos ?? '')) from--
    if (named(from)) for (let inner = from + 1; inner <= at; inner++) cases.set(inner, 'capital')
  }
}

/** The words of names that data/actors has. */
function knownCases(tokens: readonly Token[], given: CaseWords): readonly (readonly [number, Case])[] {
  const { actors } = given
  const keys = tokens.map(({ text }) => foldWord(text, actors.spellings))
  return tokens.flatMap((_, at) => {
    const most = actors.longest.get(keys[at] ?? '') ?? 0
    for (let length = most; length > 0; length--) {
      const forms = actors.forms.get(keys.slice(at, at + length).join(' ')) ?? []
      const form = forms.find((one) => isName(one, tokens, at, length, given))
      if (form) return capitalsOf(form).map((to, word) => [at + word, to] as const)
    }
    return []
  })
}

function capitalsOf(form: Form): Case[] {
  if (form.exact !== null) return [/^\p{Lu}[\p{Lu}\d-]*$/u.test(form.exact) ? 'upper' : 'capital']
  return [...form.capitals].map(() => 'capital' as const)
}

// A single word must be no other word of English: "is" is no Islamic State, but "salvadoran" is of a people.
function isName(
  { cued, exact, actors: meant }: Form,
  tokens: readonly Token[],
  at: number,
  length: number,
  { actors, dictionary }: CaseWords,
): boolean {
  if (cued) return false
  if (length > 1) return true
  const { text, pos } = tokens[at] as Token
  const nation = meant.some((one) => /^(?:people|state)$/.test(actors.actors[one]?.kind ?? ''))
  if (nation && exact === null) return /^(?:ADJ|NOUN|PROPN)$/.test(pos)
  return (
    pos === 'PROPN' ||
    (!(['NOUN', 'VERB', 'ADJ', 'ADV'] as const).some((as) => dictionary.isBase(text, as)) &&
      /^(?:NOUN|ADJ|X)$/.test(pos))
  )
}

// "the red delta front (rdf)", "rdf (red delta front)": in brackets beside a name, of its initials; or no word that can be said.
function acronyms(tokens: readonly Token[], cases: ReadonlyMap<number, Case>): readonly number[] {
  const named = (at: number): boolean => cases.has(at) && tokens[at]?.pos === 'PROPN'
  return tokens.flatMap(({ text, pos }, at) => {
    if (!/^[a-z]{2,6}$/.test(text)) return []
    const bracketed = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')' && named(at - 2)
    const dumb = pos === 'PROPN' && text.length > 2 && !/[aeiouy]/.test(text)
    return dumb || (bracketed && hasInitials(tokens, at)) ? [at] : []
  })
}

function hasInitials(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token
  const from = Math.max(0, at - 2 - text.length * 2)
  const initials = new Set(tokens.slice(from, at - 1).map((token) => token.text.charAt(0)))
  return [...text].filter((letter) => initials.has(letter)).length * 3 > text.length * 2
}
