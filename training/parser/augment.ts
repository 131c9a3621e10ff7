import type { Token } from '../../src/model/doc.ts'
import type { AlignedSentence } from './align.ts'

/** A token of a variant: one of the sentence's own by its number, or a new mark that hangs on one of them. */
type Piece = number | { readonly mark: string; readonly tag: string; readonly on: number }

/**
 * Variants of treebank sentences in forms that news has and the treebanks have little of: no full stop (headlines), and
 * the speaker after what is said. Every fourth full stop is dropped; every speech that can be turned is turned.
 */
export function variantsOf(sentences: readonly AlignedSentence[]): AlignedSentence[] {
  const headlines = sentences
    .filter((sentence, index) => index % 8 === 0 && hasStop(sentence))
    .map((sentence) => rearranged(sentence, upTo(0, sentence.tokens.length - 1)))
  return [...headlines, ...sentences.flatMap(speakerLast)]
}

function hasStop({ tokens, heads }: AlignedSentence): boolean {
  const last = tokens.length - 1
  return last > 1 && tokens[last]?.text === '.' && (heads[last] as number) >= 0 && !heads.includes(last)
}

const SPEECH = new Set(
  'say tell add report claim announce state argue warn note suggest explain insist believe think write admit'.split(
    ' ',
  ),
)

/** "Officials said the fire is out." also as "“The fire is out,” officials said." and "The fire is out, officials said." */
function speakerLast(sentence: AlignedSentence): AlignedSentence[] {
  const verb = sentence.relations.indexOf('root')
  const said = sentence.heads.findIndex(
    (head, index) => head === verb && index > verb && sentence.relations[index] === 'ccomp',
  )
  if (said < 0 || !hasStop(sentence) || !SPEECH.has(sentence.tokens[verb]?.lemma ?? '')) return []
  const end = sentence.tokens.length - 1
  const first = firstUnder(sentence, said)
  const content = upTo(first, end).filter((index) => !isLeadIn(sentence, index, said))
  const frame = upTo(0, first)
  if (!content.every((index) => isUnder(sentence, index, said)) || content.length < 2) return []
  if (frame.length > 10 || frame.length < 2 || !frame.includes(verb)) return []
  if (sentence.relations[frame.at(-1) as number] === 'punct') return []
  const comma: Piece = { mark: ',', tag: ',.PUNCT', on: verb }
  const open: Piece = { mark: '"', tag: '``.PUNCT', on: said }
  const close: Piece = { mark: '"', tag: "''.PUNCT", on: said }
  return [
    rearranged(sentence, [open, ...content, { ...comma, on: said }, close, ...frame, end]),
    rearranged(sentence, [...content, comma, ...frame, end]),
  ]
}

/** The "that" and the marks that lead into what is said. */
function isLeadIn({ heads, relations, tokens }: AlignedSentence, index: number, said: number): boolean {
  if (heads[index] !== said || index > said) return false
  return relations[index] === 'punct' || (relations[index] === 'mark' && tokens[index]?.lemma === 'that')
}

function isUnder({ heads }: AlignedSentence, index: number, top: number): boolean {
  let at = index
  while (at >= 0 && at !== top) at = heads[at] as number
  return at === top
}

function firstUnder(sentence: AlignedSentence, top: number): number {
  return sentence.heads.findIndex((_, index) => isUnder(sentence, index, top))
}

function upTo(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

function rearranged(sentence: AlignedSentence, pieces: readonly Piece[]): AlignedSentence {
  const place = new Map(pieces.map((piece, index) => [piece, index]))
  const opening = pieces.find((piece) => typeof piece === 'number')
  const pick = <T>(column: readonly T[], otherwise: (piece: Exclude<Piece, number>) => T): T[] =>
    pieces.map((piece) => (typeof piece === 'number' ? (column[piece] as T) : otherwise(piece)))
  return {
    document: sentence.document,
    tokens: pick(sentence.tokens, ({ mark }) => markToken(mark)).map((token, index) =>
      withCase(token, pieces[index] === opening, pieces[index] === 0),
    ),
    tags: pick(sentence.tags, ({ tag }) => tag),
    upos: pick(sentence.upos, () => 'PUNCT'),
    heads: pick(sentence.heads, ({ on }) => on).map((head) => (head < 0 ? -1 : (place.get(head) ?? -1))),
    relations: pick(sentence.relations, () => 'punct'),
    exact: pick(sentence.exact, () => false),
  }
}

function markToken(text: string): Token {
  return { text, lemma: text, pos: 'PUNCT', start: 0, end: 0 }
}

/** A capital where the sentence now begins, a small letter where it began, unless the word is a name or "I". */
function withCase(token: Token, begins: boolean, began: boolean): Token {
  const [letter = '', rest] = [token.text.charAt(0), token.text.slice(1)]
  if (begins) return { ...token, text: letter.toUpperCase() + rest }
  if (!began || token.pos === 'PROPN' || /^I\b|[A-Z]/.test(rest) || token.text === 'I') return token
  return { ...token, text: letter.toLowerCase() + rest }
}
