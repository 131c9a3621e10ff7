import type { WinkMethods } from 'wink-nlp'
import type { Token, Upos } from '../../model/doc.ts'
import type { Stage } from '../pipeline.ts'
import { lemmaOf } from './lemma.ts'
import { paragraphs } from './paragraphs.ts'
import { plainLetters } from './plain-letters.ts'
import { retag } from './retag.ts'

/** Tokens with lemma and part of speech by wink-nlp (wink-eng-lite-web-model, MIT), at their exact offsets in the report. */
export function tokenize(wink: WinkMethods): Stage<never, 'tokens'> {
  return {
    gives: 'tokens',
    needs: [],
    annotate: ({ report }) => {
      const plain = plainLetters(report.text)
      return paragraphs(report.text).flatMap(({ start, end }) =>
        tokensOf(wink, report.text, plain, start, end),
      )
    },
  }
}

function tokensOf(wink: WinkMethods, text: string, plain: string, start: number, end: number): Token[] {
  const words = wink.readDoc(plain.slice(start, end)).tokens()
  const texts = words.out()
  const tags = words.out(wink.its.pos) as string[]
  const lemmas = words.out(wink.its.lemma as never) as string[]
  const tokens: Token[] = []
  let cursor = start
  for (const [index, word] of texts.entries()) {
    const at = plain.indexOf(word, cursor)
    if (word.trim() === '' || at < 0 || at + word.length > end) continue
    cursor = at + word.length
    const lemma = lemmas[index] ?? word
    const pos = retag(word, lemma, tags[index] as Upos, tokens.at(-1))
    tokens.push({
      start: at,
      end: cursor,
      text: text.slice(at, cursor),
      lemma: lemmaOf(word, pos, lemma),
      pos,
    })
  }
  return tokens
}
