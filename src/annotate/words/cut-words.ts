import type { WinkMethods } from 'wink-nlp'
import type { Upos, Word } from '../../model/doc.ts'
import { bySpan, firstFrom, type Span } from '../../model/span.ts'
import type { Stage } from '../pipeline.ts'
import { guess } from './guess.ts'
import { paragraphs } from './paragraphs.ts'
import { plainLetters } from './plain-letters.ts'
import { retag } from './retag.ts'
import { splitWord } from './split-word.ts'
import { wholeWords } from './whole-words.ts'

/**
 * Words as UD English cuts them, at their exact offsets in the report: those of wink-nlp (wink-eng-lite-web-model, MIT)
 * with its guess at lemma and part of speech, mended where UD has more or fewer cuts.
 */
export function cutWords(wink: WinkMethods): Stage<never, 'words'> {
  return {
    gives: 'words',
    needs: [],
    annotate: ({ report: { text } }) => {
      const plain = plainLetters(text)
      const cut = paragraphs(text).flatMap((line) => winkWords(wink, text, plain, line))
      const known = new Map(cut.map((word) => [word.start, word]))
      return mended(text, cut, wholeWords(text)).map((span) => toWord(text, span, known.get(span.start)))
    },
  }
}

function winkWords(wink: WinkMethods, text: string, plain: string, { start, end }: Span): Word[] {
  const tokens = wink.readDoc(plain.slice(start, end)).tokens()
  const texts = tokens.out()
  const tags = tokens.out(wink.its.pos) as string[]
  const lemmas = tokens.out(wink.its.lemma as never) as string[]
  const words: Word[] = []
  let cursor = start
  for (const [index, word] of texts.entries()) {
    const at = plain.indexOf(word, cursor)
    if (word.trim() === '' || at < 0 || at + word.length > end) continue
    cursor = at + word.length
    const lemma = lemmas[index] ?? word
    const pos = retag(word, lemma, tags[index] as Upos, words.at(-1))
    words.push({ start: at, end: cursor, text: text.slice(at, cursor), lemma, pos })
  }
  return words
}

/** The spans of the words with those that are one word joined and the others split as UD does, in order. */
function mended(text: string, words: readonly Word[], wholes: readonly Span[]): readonly Span[] {
  const others = words.flatMap((word) =>
    partsOf(word, text.slice(word.end, word.end + 4)).flatMap((part) => outside(part, wholes)),
  )
  return [...wholes, ...others].sort(bySpan)
}

function partsOf({ start, text }: Word, after: string): Span[] {
  let end = start
  return splitWord(text, after).map((part) => ({ start: end, end: (end += part.length) }))
}

/** What is left of the span beside the wholes, which are in order and apart. */
function outside({ start, end }: Span, wholes: readonly Span[]): Span[] {
  const left: Span[] = []
  let from = start
  for (let index = Math.max(0, firstFrom(wholes, start) - 1); ; index++) {
    const whole = wholes[index]
    if (whole === undefined || whole.start >= end) break
    if (whole.start > from) left.push({ start: from, end: whole.start })
    from = Math.max(from, whole.end)
  }
  if (from < end) left.push({ start: from, end })
  return left
}

function toWord(text: string, { start, end }: Span, known: Word | undefined): Word {
  if (known?.end === end) return known
  const word = text.slice(start, end)
  return { start, end, text: word, ...guess(word) }
}
