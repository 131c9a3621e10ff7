import { wordsIn } from './words.ts'

/** How telling words are; one that is not listed is as telling as `rare`. */
export interface WordWeights {
  readonly words: ReadonlyMap<string, number>
  readonly rare: number
}

/** Words by numbers, with what they weigh: texts are compared by numbers, of which there are millions. */
export interface WordBook {
  /** The numbers of the words and figures of a text, in order. */
  read(text: string): readonly number[]
  wordOf(number: number): string
  weightOf(number: number): number
  /** What a word weighs of which nothing is known, and those that are as rare. */
  readonly rare: number
}

/** Texts whose numbers are remembered: names and headlines come again with each claim of a report. */
const MOST_TEXTS = 20_000

/** A book in which no word has a number yet. */
export function openWordBook({ words: weights, rare }: WordWeights): WordBook {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const weighed: number[] = []
  const texts = new Map<string, readonly number[]>()
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, words.length)
    weighed.push(weights.get(word) ?? rare)
    return words.push(word) - 1
  }
  return {
    read: (text) => {
      const known = texts.get(text)
      if (known !== undefined) return known
      if (texts.size === MOST_TEXTS) texts.clear()
      const read = wordsIn(text).map(numberOf)
      texts.set(text, read)
      return read
    },
    wordOf: (number) => words[number]!,
    weightOf: (number) => weighed[number]!,
    rare,
  }
}
