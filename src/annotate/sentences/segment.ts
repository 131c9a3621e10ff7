import type { WinkMethods } from 'wink-nlp'
import type { Sentence, Token } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'
import type { Stage } from '../pipeline.ts'
import { paragraphs } from '../tokens/paragraphs.ts'
import { plainLetters } from '../tokens/plain-letters.ts'
import { datelineEnd } from './dateline.ts'
import { isHeadline } from './headline.ts'
import { joinBroken } from './join-broken.ts'

/** Sentences by wink-nlp's boundary detection within each paragraph; a headline and a dateline are sentences of their own. */
export function segment(wink: WinkMethods): Stage<'tokens', 'sentences'> {
  return {
    gives: 'sentences',
    needs: ['tokens'],
    annotate: ({ report: { text }, tokens }) => {
      const lines = paragraphs(text)
      const plain = plainLetters(text)
      const sentences: Sentence[] = []
      for (const [paragraph, line] of lines.entries()) {
        const headline = isHeadline(text, lines, paragraph)
        const dateline = headline ? null : datelineEnd(text, line)
        const ends = headline ? [line.end] : sentenceEnds(wink, plain, line)
        const cuts = dateline === null ? ends : [dateline, ...ends.filter((end) => end > dateline)]
        for (const end of cuts) {
          const kind = headline ? 'headline' : end === dateline ? 'dateline' : 'body'
          const sentence = sentenceTo(end, kind, paragraph, tokens, sentences.at(-1)?.last ?? 0)
          if (sentence) sentences.push(sentence)
        }
      }
      return sentences
    },
  }
}

function sentenceTo(
  end: number,
  kind: Sentence['kind'],
  paragraph: number,
  tokens: readonly Token[],
  first: number,
): Sentence | null {
  const last = tokenAt(tokens, first, end)
  const head = tokens[first]
  const tail = tokens[last - 1]
  if (last === first || !head || !tail) return null
  return { start: head.start, end: tail.end, first, last, paragraph, kind }
}

function sentenceEnds(wink: WinkMethods, text: string, line: Span): number[] {
  const pieces = wink.readDoc(text.slice(line.start, line.end)).sentences().out()
  const ends: number[] = []
  let cursor = line.start
  for (const piece of pieces) {
    const at = text.indexOf(piece, cursor)
    if (at < 0 || at + piece.length > line.end) continue
    cursor = at + piece.length
    ends.push(cursor)
  }
  if (ends.at(-1) !== line.end) ends.push(line.end)
  return joinBroken(text, ends)
}

/** Index of the first token that starts at or after `end`. */
function tokenAt(tokens: readonly Token[], from: number, end: number): number {
  let index = from
  while (index < tokens.length && (tokens[index] as Token).start < end) index++
  return index
}
