import type { Dependency, EncodedSentence, Sentence } from '../../model/doc.ts'
import type { Stage } from '../pipeline.ts'
import { spanningTree } from './spanning-tree.ts'

const LOOSE = 'dep'

/**
 * Dependency trees: of all trees with one root the one that the encoder scores highest, its arcs named by the model's list of
 * relations. In a sentence that no encoder saw all tokens hang on the first. A token outside every sentence is a root.
 */
export function parse(relations: readonly string[]): Stage<'tokens' | 'sentences' | 'encoded', 'syntax'> {
  return {
    gives: 'syntax',
    needs: ['tokens', 'sentences', 'encoded'],
    annotate: ({ tokens, sentences, encoded }) => {
      const syntax: Dependency[] = tokens.map(() => ({ head: -1, relation: 'root' }))
      for (const [index, sentence] of sentences.entries()) {
        const answer = encoded[index]
        const tree = answer ? treeOf(answer, sentence, relations) : flatTree(sentence)
        for (const [word, dependency] of tree.entries()) syntax[sentence.first + word] = dependency
      }
      return syntax
    },
  }
}

// The scores of a row are log-probabilities but for one number a row, and a tree takes one arc of each row: the best is the same.
function treeOf(encoded: EncodedSentence, { first }: Sentence, relations: readonly string[]): Dependency[] {
  const heads = spanningTree(encoded.arcs, encoded.words)
  return Array.from(heads, (head, word) => {
    if (head === 0) return { head: -1, relation: 'root' }
    const relation = relations[encoded.relations[word * (encoded.words + 1) + head] ?? -1] ?? LOOSE
    return { head: first + head - 1, relation: relation === 'root' ? LOOSE : relation }
  })
}

function flatTree({ first, last }: Sentence): Dependency[] {
  return Array.from({ length: last - first }, (_, word) =>
    word === 0 ? { head: -1, relation: 'root' } : { head: first, relation: LOOSE },
  )
}
