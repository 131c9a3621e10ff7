import { type Bag, bagOf, type WeighedWords } from './likeness.ts'
import { bareName } from './outlet-names.ts'
import { remembered } from './remembered.ts'
import { namesIn, wordsIn } from './words.ts'

/** How telling words are; one that is not listed is as telling as `rare`. */
export interface WordWeights {
  readonly words: ReadonlyMap<string, number>
  readonly rare: number
}

/** Words by numbers, with what they weigh: texts are compared by numbers, of which there are millions. */
export interface WordBook extends WeighedWords {
  /** The numbers of the words and figures of a text, in order. */
  read(text: string): readonly number[]
  /** The same, each once. */
  bag(text: string): Bag
  /** The names and ages in a text, in order. */
  names(text: string): readonly BookName[]
  name(name: string): BookName
  /** What a word weighs of which nothing is known, and those that are as rare. */
  readonly rare: number
}

/** A name, or the age of a person. */
export interface BookName {
  /** As names of outlets are compared. */
  readonly bare: string
  readonly isAge: boolean
  /** The numbers of its words. */
  readonly words: readonly number[]
}

const AGE = /^\d+ years$/

/** A book in which no word has a number yet. */
export function openWordBook({ words: weights, rare }: WordWeights): WordBook {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const weighed: number[] = []
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, words.length)
    weighed.push(weights.get(word) ?? rare)
    return words.push(word) - 1
  }
  const read = remembered((text) => wordsIn(text).map(numberOf))
  const name = remembered((text): BookName => ({
    bare: bareName(text),
    isAge: AGE.test(text),
    words: read(text),
  }))
  const book: WordBook = {
    read,
    bag: remembered((text) => bagOf(read(text), book)),
    names: remembered((text) => namesIn(text).map(name)),
    name,
    wordOf: (number) => words[number]!,
    weightOf: (number) => weighed[number]!,
    rare,
  }
  return book
}
