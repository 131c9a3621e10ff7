import { type Bag, bagOf, type WeighedWords } from './likeness.ts'
import { bareName } from './outlet-names.ts'
import { remembered, rememberedOf } from './remembered.ts'
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
  names(text: string): BookNames
  /** The same of names that were found before; remembered by the list. */
  listed(names: readonly string[]): BookNames
  /** What a word weighs of which nothing is known, and those that are as rare. */
  readonly rare: number
}

/** The names of a text, and the ages of people in it. */
export interface BookNames {
  readonly ages: ReadonlySet<string>
  /** The words of all names but these, as `bareName` has them. */
  wordsWithout(names: ReadonlySet<string>): NameWords
}

/** The numbers of words of names. */
export interface NameWords {
  /** In text order. */
  readonly words: readonly number[]
  /** Those of more than one letter, each once. */
  readonly bag: Bag
}

/** A name, or the age of a person. */
interface BookName {
  readonly text: string
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
  const name = remembered((text): BookName => {
    return { text, bare: bareName(text), isAge: AGE.test(text), words: read(text) }
  })
  const listed = rememberedOf((names: readonly string[]) => bookNames(names.map(name), book))
  const book: WordBook = {
    read,
    bag: remembered((text) => bagOf(read(text), book)),
    names: remembered((text) => listed(namesIn(text))),
    listed,
    wordOf: (number) => words[number]!,
    weightOf: (number) => weighed[number]!,
    rare,
  }
  return book
}

function bookNames(names: readonly BookName[], book: WordBook): BookNames {
  const without = (left: ReadonlySet<string>): NameWords => {
    const words = names.flatMap(({ bare, isAge, words }) => (isAge || left.has(bare) ? [] : words))
    const longer = words.filter((word) => book.wordOf(word).length > 1)
    return { words, bag: bagOf(longer, book) }
  }
  // Most claims of a report go back to the same outlets.
  const known = new Map<string, NameWords>()
  return {
    ages: new Set(names.flatMap(({ isAge, text }) => (isAge ? text : []))),
    wordsWithout: (left) => {
      const key = [...left].join('\n')
      if (!known.has(key)) known.set(key, without(left))
      return known.get(key)!
    },
  }
}
