import type { Vocabulary } from '../../src/annotate/syntax/vocabulary.ts'
import { FIRST, ROOT, wordsOf, type Words } from '../../src/annotate/syntax/words.ts'
import type { AlignedSentence } from './align.ts'
import type { Gold } from './oracle.ts'

/** A sentence ready for training: its columns, and the right answers by node number (0 where there is none). */
export interface Example {
  readonly words: Words
  readonly gold: Gold
  readonly tag: Int32Array
}

/** Tags and relations by number, most frequent first; `root` last, since only the last arc may have it. */
export interface Labels {
  readonly tags: readonly string[]
  readonly relations: readonly string[]
}

/** All tags seen at least 20 times and all relations seen at least 5 times. */
export function labelsOf(sentences: readonly AlignedSentence[]): Labels {
  const relations = frequent(
    sentences.flatMap(({ relations }) => relations),
    5,
  )
  return {
    tags: frequent(
      sentences.flatMap(({ tags }) => tags),
      20,
    ),
    relations: [...relations.filter((relation) => relation !== 'root'), 'root'],
  }
}

function frequent(items: readonly string[], least: number): string[] {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([item]) => item)
}

/** Numbers a sentence. Rare tags and relations fall back to the first, or to the relation without its subtype. */
export function toExample(sentence: AlignedSentence, labels: Labels, vocabulary: Vocabulary): Example {
  const words = wordsOf(sentence.tokens, 0, sentence.tokens.length, vocabulary)
  const column = () => new Int32Array(FIRST + words.count)
  const example = { words, gold: { head: column(), relation: column() }, tag: column() }
  for (let index = 0; index < words.count; index++) {
    const head = sentence.heads[index] as number
    example.gold.head[FIRST + index] = head < 0 ? ROOT : FIRST + head
    example.gold.relation[FIRST + index] = relationNumber(labels, sentence.relations[index] as string)
    example.tag[FIRST + index] = Math.max(0, labels.tags.indexOf(sentence.tags[index] as string)) + 1
  }
  return example
}

function relationNumber({ relations }: Labels, relation: string): number {
  const whole = relations.indexOf(relation)
  return Math.max(0, whole >= 0 ? whole : relations.indexOf(relation.split(':')[0] as string)) + 1
}
