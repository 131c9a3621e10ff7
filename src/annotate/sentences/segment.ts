import type { WinkMethods } from 'wink-nlp'
import type { Sentence, Word } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'
import type { Stage } from '../pipeline.ts'
import { paragraphs } from '../words/paragraphs.ts'
import { plainLetters } from '../words/plain-letters.ts'
import { datelineEnd } from './dateline.ts'
import { isHeadline } from './headline.ts'
import { sentenceEnds } from './sentence-ends.ts'

/** No sentence has more words: what runs on for longer is a list or a log, and is cut. */
const MOST_WORDS = 800

/** Sentences by wink-nlp's boundary detection within each paragraph; a headline and a dateline stand on their own. */
export function segment(wink: WinkMethods): Stage<'words', 'sentences'> {
  return {
    gives: 'sentences',
    needs: ['words'],
    annotate: ({ report: { text }, words }) => {
      const lines = paragraphs(text)
      const plain = plainLetters(text)
      const sentences: Sentence[] = []
      for (const [paragraph, line] of lines.entries()) {
        const headline = isHeadline(text, lines, paragraph)
        const dateline = headline ? null : datelineEnd(text, line)
        const ends = endsIn(wink, plain, line)
        const cuts = dateline === null ? ends : [dateline, ...ends.filter((end) => end > dateline)]
        for (const end of cuts) {
          const kind = headline ? 'headline' : end === dateline ? 'dateline' : 'body'
          sentences.push(...sentencesTo(end, kind, paragraph, words, sentences.at(-1)?.last ?? 0))
        }
      }
      return sentences
    },
  }
}

function sentencesTo(
  end: number,
  kind: Sentence['kind'],
  paragraph: number,
  words: readonly Word[],
  from: number,
): Sentence[] {
  const to = wordAt(words, from, end)
  const sentences: Sentence[] = []
  for (let first = from; first < to; first += MOST_WORDS) {
    const last = Math.min(to, first + MOST_WORDS)
    const [start, end] = [words[first]?.start ?? 0, words[last - 1]?.end ?? 0]
    sentences.push({ start, end, first, last, paragraph, kind })
  }
  return sentences
}

function endsIn(wink: WinkMethods, text: string, { start, end }: Span): number[] {
  const line = text.slice(start, end)
  const seen: number[] = []
  let cursor = 0
  for (const piece of wink.readDoc(line).sentences().out()) {
    const at = line.indexOf(piece, cursor)
    if (at < 0) continue
    cursor = at + piece.length
    seen.push(cursor)
  }
  return sentenceEnds(line, seen).map((place) => start + place)
}

/** Index of the first word that starts at or after `end`. */
function wordAt(words: readonly Word[], from: number, end: number): number {
  let index = from
  while (index < words.length && (words[index] as Word).start < end) index++
  return index
}
