/** How telling words are; one that is not listed is as telling as `rare`. */
export interface WordWeights {
  readonly words: ReadonlyMap<string, number>
  readonly rare: number
}

/** Words, each once, with what they weigh: worked out once for all comparisons. */
export interface Bag {
  readonly words: ReadonlyMap<string, number>
  /** Those that are telling enough to count as a clue. */
  readonly telling: ReadonlyMap<string, number>
  /** The weights of the telling ones, added up. */
  readonly mass: number
  /** The length of the bag as a vector. */
  readonly norm: number
}

/** Telling enough to weigh: a word in less than one report of twenty. */
const TELLING = 3

/** Puts words into a bag. */
export function bagOf(words: Iterable<string>, { words: known, rare }: WordWeights): Bag {
  const weighed = new Map([...words].map((word) => [word, known.get(word) ?? rare] as const))
  const telling = new Map([...weighed].filter(([, weight]) => weight >= TELLING))
  return {
    words: weighed,
    telling,
    mass: sum(telling.values()),
    norm: Math.sqrt([...weighed.values()].reduce((square, weight) => square + weight ** 2, 0)),
  }
}

/** The telling words of both bags, sorted. */
export function sharedTelling(one: Bag, other: Bag): readonly string[] {
  return shared(one.telling, other.telling)
}

/** The words of both, sorted. */
export function shared(one: Words, other: Words): readonly string[] {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  const both: string[] = []
  for (const word of few.keys()) if (many.has(word)) both.push(word)
  return both.toSorted()
}

type Words = ReadonlyMap<string, unknown> | ReadonlySet<string>

// Weights are whole halves, so that sums of them and of their squares are exact whichever bag comes first.

/** The weights of the telling words of both, added up. */
export function massShared(one: Bag, other: Bag): number {
  const [few, many] = one.telling.size <= other.telling.size ? [one, other] : [other, one]
  let mass = 0
  for (const [word, weight] of few.telling) if (many.telling.has(word)) mass += weight
  return mass
}

/** How like two bags of words are, 0 to 1: the cosine of their weights. */
export function cosine(one: Bag, other: Bag): number {
  const norm = one.norm * other.norm
  if (norm === 0) return 0
  const [few, many] = one.words.size <= other.words.size ? [one, other] : [other, one]
  let product = 0
  for (const [word, weight] of few.words) if (many.words.has(word)) product += weight ** 2
  return product / norm
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
