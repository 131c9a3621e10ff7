import type { Tree } from './conllu.ts'
import { prf } from './prf.ts'
import type { Prf } from './prf.ts'

/** Words with the right tag (UPOS), the right head (UAS), and the right head and relation (LAS). */
export interface TreeScore {
  readonly upos: Prf
  readonly uas: Prf
  readonly las: Prf
}

/** A word as it is compared: places are of characters in the text of all sentences without its white space. */
interface PlacedWord {
  readonly tag: string
  readonly relation: string
  /** Where the head stands; null for a root. */
  readonly head: string | null
}

interface PlacedWords {
  readonly text: string
  readonly words: ReadonlyMap<string, PlacedWord>
}

/**
 * Scores trees as the CoNLL 2018 shared task does: all words, relations without their subtype, words aligned by their
 * characters. No tree at all scores 0. Throws an error that shows the place where the two texts differ.
 */
export function scoreTrees(gold: readonly Tree[], predicted: readonly Tree[]): TreeScore {
  const [ours, theirs] = [place(predicted), place(gold)]
  if (ours.text !== '' && ours.text !== theirs.text) throw new Error(difference(theirs.text, ours.text))
  const pairs = [...ours.words].flatMap(([at, word]) => {
    const right = theirs.words.get(at)
    return right ? [{ word, right }] : []
  })
  const score = (isRight: (word: PlacedWord, right: PlacedWord) => boolean) => {
    const hits = pairs.filter(({ word, right }) => isRight(word, right)).length
    return prf(hits, ours.words.size, theirs.words.size)
  }
  return {
    upos: score((a, b) => a.tag === b.tag),
    uas: score((a, b) => a.head === b.head),
    las: score((a, b) => a.head === b.head && a.relation === b.relation),
  }
}

function place(trees: readonly Tree[]): PlacedWords {
  const words = new Map<string, PlacedWord>()
  const parts: string[] = []
  let length = 0
  for (const tree of trees) {
    const places = tree.map(({ form }) => {
      const letters = form.replaceAll(/\p{White_Space}/gu, '')
      parts.push(letters)
      const start = length
      length += letters.length
      return `${start}-${length}`
    })
    for (const [index, { tag, head, relation }] of tree.entries())
      words.set(places[index] as string, { tag, relation: universal(relation), head: places[head] ?? null })
  }
  return { text: parts.join(''), words }
}

/** "nsubj:pass" is "nsubj". */
function universal(relation: string): string {
  return relation.split(':', 1)[0] as string
}

function difference(gold: string, predicted: string): string {
  let at = 0
  while (at < gold.length && gold[at] === predicted[at]) at++
  const [expected, found] = [gold, predicted].map((text) => JSON.stringify(text.slice(at, at + 30)))
  return `the texts differ at character ${at}: ${expected} in the gold, ${found} in the predictions`
}
