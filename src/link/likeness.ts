/** Words by their numbers, and what they weigh. */
export interface WeighedWords {
  wordOf(number: number): string
  weightOf(number: number): number
}

/** Words, each once, worked out for all comparisons. */
export interface Bag {
  readonly book: WeighedWords
  /** Their numbers, ascending. */
  readonly words: readonly number[]
  /** Of those that are telling enough to count as a clue. */
  readonly telling: readonly number[]
  /** The weights of the telling ones, added up. */
  readonly mass: number
  /** The length of the bag as a vector. */
  readonly norm: number
}

/** Telling enough to weigh: a word in less than one report of twenty. */
const TELLING = 3

/** Puts words into a bag. */
export function bagOf(some: Iterable<number>, book: WeighedWords): Bag {
  const words = [...new Set(some)].toSorted((a, b) => a - b)
  const telling = words.filter((word) => book.weightOf(word) >= TELLING)
  return {
    book,
    words,
    telling,
    mass: sumOf(telling, book.weightOf),
    norm: Math.sqrt(sumOf(words, (word) => book.weightOf(word) ** 2)),
  }
}

/** Whether a word is in the bag. */
export function holds({ words }: Bag, word: number): boolean {
  return words.includes(word)
}

/** The telling words of both bags, sorted. */
export function sharedTelling({ telling, book }: Bag, other: Bag): readonly string[] {
  const both = new Set(other.telling)
  return [...telling]
    .filter((word) => both.has(word))
    .map(book.wordOf)
    .toSorted()
}

// Weights are whole halves, so that sums of them and of their squares are exact whichever bag comes first.

/** The weights of the telling words of both, added up. */
export function massShared({ telling, book }: Bag, other: Bag): number {
  return sumOfShared(telling, other.telling, book.weightOf)
}

/** How like two bags of words are, 0 to 1: the cosine of their weights. */
export function cosine({ words, book, norm }: Bag, other: Bag): number {
  if (norm === 0 || other.norm === 0) return 0
  return sumOfShared(words, other.words, (word) => book.weightOf(word) ** 2) / (norm * other.norm)
}

/** Walks along both, which ascend. */
function sumOfShared(
  ones: readonly number[],
  others: readonly number[],
  valueOf: (word: number) => number,
): number {
  let sum = 0
  for (let i = 0, j = 0; i < ones.length && j < others.length;) {
    const [one, other] = [ones[i]!, others[j]!]
    if (one === other) sum += valueOf(one)
    if (one <= other) i++
    if (other <= one) j++
  }
  return sum
}

function sumOf(words: readonly number[], weightOf: (word: number) => number): number {
  let sum = 0
  for (const word of words) sum += weightOf(word)
  return sum
}
