import type { Dependency, Sentence, Token } from '../../model/doc.ts'
import type { Stage } from '../pipeline.ts'
import { parseWords } from './parse-words.ts'
import type { ParserModel } from './parser-model.ts'
import { tagWords } from './tag-words.ts'
import { FIRST, ROOT, wordsOf } from './words.ts'

/**
 * Dependency trees by a greedy arc-hybrid parser with averaged perceptrons: one tree with one root a sentence, whatever
 * the words. Deterministic. Tokens outside every sentence become roots of their own.
 */
export function parse(model: ParserModel): Stage<'tokens' | 'sentences', 'syntax'> {
  return {
    gives: 'syntax',
    needs: ['tokens', 'sentences'],
    annotate: ({ tokens, sentences }) => {
      const syntax: Dependency[] = tokens.map(() => ({ head: -1, relation: 'root' }))
      for (const sentence of sentences) parseSentence(model, tokens, sentence, syntax)
      return syntax
    },
  }
}

function parseSentence(
  model: ParserModel,
  tokens: readonly Token[],
  { first, last }: Sentence,
  syntax: Dependency[],
): void {
  const words = wordsOf(tokens, first, last, model.vocabulary)
  tagWords(words, model.tagger)
  const { head, relation } = parseWords(words, model)
  for (let node = FIRST; node < FIRST + words.count; node++) {
    const parent = head[node] as number
    syntax[first + node - FIRST] = {
      head: parent === ROOT ? -1 : first + parent - FIRST,
      relation: model.relations[(relation[node] as number) - 1] ?? 'dep',
    }
  }
}
