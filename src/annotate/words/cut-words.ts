import type { WinkMethods } from 'wink-nlp'
import type { Upos, Word } from '../../model/doc.ts'
import type { Stage } from '../pipeline.ts'
import { paragraphs } from './paragraphs.ts'
import { plainLetters } from './plain-letters.ts'
import { retag } from './retag.ts'

/** Words with a guess at lemma and part of speech by wink-nlp (wink-eng-lite-web-model, MIT), at their exact offsets in the report. */
export function cutWords(wink: WinkMethods): Stage<never, 'words'> {
  return {
    gives: 'words',
    needs: [],
    annotate: ({ report }) => {
      const plain = plainLetters(report.text)
      return paragraphs(report.text).flatMap(({ start, end }) =>
        wordsOf(wink, report.text, plain, start, end),
      )
    },
  }
}

function wordsOf(wink: WinkMethods, text: string, plain: string, start: number, end: number): Word[] {
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
