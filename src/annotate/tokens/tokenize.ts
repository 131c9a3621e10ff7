import type { EncodedSentence, Token, Upos, Word } from '../../model/doc.ts'
import type { Stage } from '../pipeline.ts'
import type { Dictionary } from '../words/load-wink.ts'
import { isBareParticiple } from './bare-participle.ts'
import { lemmaAs } from './lemma.ts'

/**
 * Tokens: every word with the part of speech that the encoder gives it, by the model's list of tags, and the lemma that goes
 * with it. A word that no encoder saw keeps the guess of wink-nlp.
 */
export function tokenize(
  tags: readonly Upos[],
  dictionary: Dictionary,
): Stage<'words' | 'sentences' | 'encoded', 'tokens'> {
  return {
    gives: 'tokens',
    needs: ['words', 'sentences', 'encoded'],
    annotate: ({ words, sentences, encoded }) => {
      const tagged = words.map(({ pos }) => pos)
      for (const [index, { first }] of sentences.entries())
        for (const [word, pos] of tagsOf(encoded[index] ?? null, tags).entries()) tagged[first + word] = pos
      return words.map((word, index) =>
        toToken(
          word,
          isBareParticiple(words, tagged, index) ? 'VERB' : (tagged[index] ?? word.pos),
          dictionary,
        ),
      )
    },
  }
}

function tagsOf(encoded: EncodedSentence | null, tags: readonly Upos[]): Upos[] {
  return Array.from(encoded?.tags ?? [], (tag) => tags[tag] ?? 'X')
}

function toToken(word: Word, pos: Upos, dictionary: Dictionary): Token {
  const { start, end, text } = word
  return { start, end, text, lemma: lemmaAs(pos, word, dictionary), pos }
}
