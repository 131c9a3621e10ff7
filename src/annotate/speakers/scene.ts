import type { Doc, Name, Sentence, Token } from '../../model/doc.ts'
import type { Mention, Span, Words } from '../../model/span.ts'
import { wordsAt } from '../../model/span.ts'
import type { SpeakerKind } from '../../model/speaker.ts'
import { treeOf, type Tree } from '../syntax/tree.ts'
import { type Quotation, quotations } from './quotations.ts'
import type { SpeechLexicon } from './speech-lexicon.ts'

/** A run of tokens `[first, last)`. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** All that the rules see of one doc. */
export interface Scene {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The words of the tokens in lower case. */
  readonly words: readonly string[]
  readonly sentences: readonly Sentence[]
  readonly names: readonly Mention<Name>[]
  readonly tree: Tree
  readonly lexicon: SpeechLexicon
  readonly quotes: readonly Quotation[]
  /** For each token the index of the quotation that holds it (marks included), or -1. */
  readonly quoteOf: readonly number[]
  /** For each token the index of the name that holds it, or -1. */
  readonly nameOf: readonly number[]
}

/** The layers that speakers are read from. */
export type SpeechLayers = 'tokens' | 'sentences' | 'syntax' | 'names'

/** Prepares a doc for the rules. */
export function sceneOf(doc: Doc<SpeechLayers>, lexicon: SpeechLexicon): Scene {
  const { tokens, sentences, names, report } = doc
  const quotes = quotations(report.text)
  return {
    text: report.text,
    tokens,
    words: tokens.map((token) => token.text.toLowerCase()),
    sentences,
    names,
    tree: treeOf(doc),
    lexicon,
    quotes,
    quoteOf: holders(tokens, quotes),
    nameOf: holders(tokens, names),
  }
}

/** Both lists sorted and not overlapping: for each token the index of the span that holds it, or -1. */
function holders(tokens: readonly Token[], spans: readonly Span[]): number[] {
  let at = 0
  return tokens.map((token) => {
    while (at < spans.length && (spans[at] as Span).end <= token.start) at++
    const span = spans[at]
    return span && span.start <= token.start && token.end <= span.end ? at : -1
  })
}

/** The exact words of a run of tokens. */
export function wordsOf(scene: Scene, run: Run): Words {
  const first = scene.tokens[run.first]
  const last = scene.tokens[run.last - 1]
  if (!first || !last) throw new RangeError(`no tokens ${run.first} to ${run.last}`)
  return wordsAt(scene.text, first.start, last.end)
}

/** The word at a token in lower case; empty outside the doc. */
export function lower(scene: Scene, token: number): string {
  return scene.words[token] ?? ''
}

/** The name that holds the token. */
export function nameAt(scene: Scene, token: number): Mention<Name> | undefined {
  return scene.names[scene.nameOf[token] ?? -1]
}

/** The quotation that holds the token. */
export function quoteAt(scene: Scene, token: number): Quotation | undefined {
  return scene.quotes[scene.quoteOf[token] ?? -1]
}

/** True when no white space stands between the token and the one before it. */
export function isJoined(scene: Scene, token: number): boolean {
  return token > 0 && scene.tokens[token]?.start === scene.tokens[token - 1]?.end
}

/** True for a comma, a full stop, a dash between words …: any mark that is no hyphen within a word. */
export function isMark(scene: Scene, token: number): boolean {
  return scene.tokens[token]?.pos === 'PUNCT' && !isHyphen(scene, token)
}

/** True for the hyphen or slash within a word: "al-Noor". */
export function isHyphen(scene: Scene, token: number): boolean {
  return /^[-‐‑/–]$/.test(lower(scene, token)) && isJoined(scene, token) && isJoined(scene, token + 1)
}

/** True when the token is the possessive mark of the noun before it. */
export function isPossessive(scene: Scene, token: number): boolean {
  const text = lower(scene, token)
  return (
    /^['’]s?$/.test(text) &&
    isJoined(scene, token) &&
    (scene.tokens[token]?.pos === 'PART' || text.length === 1) &&
    isNoun(scene, token - 1)
  )
}

/** True for nouns and names, by tag or because the lexicon knows the word as a source: the tagger takes "reports" for a verb. */
export function isNoun(scene: Scene, token: number): boolean {
  const at = scene.tokens[token]
  if (!at) return false
  return (
    at.pos === 'NOUN' ||
    at.pos === 'PROPN' ||
    scene.nameOf[token] !== -1 ||
    at.pos === 'SYM' ||
    (at.pos === 'X' && /\p{L}/u.test(at.text))
  )
}

/** True for a word of time: "Monday", "earlier", "2019". */
export function isTime(scene: Scene, token: number): boolean {
  if (!scene.lexicon.times.has(lower(scene, token))) return false
  // "early results", "a later report": an adjective of time belongs to its noun.
  return scene.tokens[token]?.pos !== 'ADJ' || !isNoun(scene, token + 1) || isTime(scene, token + 1)
}

/** Index of the sentence that holds the token; -1 outside. Sentences are in order: found by halving. */
export function sentenceIndexAt(scene: Scene, token: number): number {
  let low = 0
  let high = scene.sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = scene.sentences[middle] as Sentence
    if (token < sentence.first) high = middle - 1
    else if (token >= sentence.last) low = middle + 1
    else return middle
  }
  return -1
}

/** The kind of source that the word at a token stands for, whatever its number: "residents", "agencies"; null when it is none. */
export function sourceKind(scene: Scene, token: number): SpeakerKind | null {
  const at = scene.tokens[token]
  if (!at) return null
  const { sources } = scene.lexicon
  const text = lower(scene, token)
  const kind = sources.get(text) ?? sources.get(at.lemma)
  if (kind || !text.endsWith('s')) return kind ?? null
  return sources.get(text.slice(0, -1)) ?? sources.get(text.replace(/ies$/, 'y')) ?? null
}

/** True when the list holds the word at a token in either number. */
export function isListed(scene: Scene, token: number, list: ReadonlySet<string>): boolean {
  const at = scene.tokens[token]
  return (
    at !== undefined &&
    (list.has(at.lemma) ||
      list.has(at.text.toLowerCase()) ||
      list.has(at.text.toLowerCase().replace(/s$/, '')))
  )
}
