import type { TimeWords } from './words.ts'

/**
 * What a line holds that rules may need: its words in lower case, their kinds (data/lexicon/times.yaml), and `figure` when it has a
 * digit. Most lines hold few, so most rules need not search them.
 */
export function toLineWords(words: TimeWords): (line: string) => ReadonlySet<string> {
  const kinds = new Map<string, Set<string>>()
  for (const [kind, values] of words.values)
    for (const phrase of values.keys())
      for (const word of wordsIn(phrase)) kinds.set(word, (kinds.get(word) ?? new Set()).add(kind))
  return (line) => {
    const own = wordsIn(line)
    const found = new Set([...own, ...own.flatMap((word) => [...(kinds.get(word) ?? [])])])
    return /\d/.test(line) ? found.add('figure') : found
  }
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+|\d+/g) ?? []
}
