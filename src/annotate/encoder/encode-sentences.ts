import type { Sentence, Word } from '../../model/doc.ts'
import type { Stage } from '../pipeline.ts'
import type { Encoder } from './encoder.ts'
import type { Gate } from './gate.ts'
import { type PiecedSentence, pieceSentence } from './pieced-sentence.ts'
import type { WordPieces } from './word-pieces.ts'

/** What the encoder says of every sentence that the gate lets through. */
export function encodeSentences(
  encoder: Encoder,
  pieces: WordPieces,
  gate: Gate,
): Stage<'words' | 'sentences', 'encoded'> {
  return {
    gives: 'encoded',
    needs: ['words', 'sentences'],
    annotate: async ({ words, sentences }) => {
      const pieced = sentences.map((sentence) =>
        gate(words, sentence) ? pieceSentence(textsOf(words, sentence), pieces) : null,
      )
      const encoded = (await encoder.encode(pieced.filter(isThere))).values()
      return pieced.map((sentence) => (sentence === null ? null : (encoded.next().value ?? null)))
    },
  }
}

function textsOf(words: readonly Word[], { first, last }: Sentence): string[] {
  return words.slice(first, last).map(({ text }) => text)
}

function isThere(sentence: PiecedSentence | null): sentence is PiecedSentence {
  return sentence !== null
}
