/** How telling words are; one that is not listed is as telling as `rare`. */
export interface WordWeights {
  readonly words: ReadonlyMap<string, number>
  readonly rare: number
}

/** The words of both sets, sorted. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  return [...few].filter((word) => many.has(word)).toSorted()
}

/** The weights of words, added up. */
export function massOf(words: readonly string[], { words: known, rare }: WordWeights): number {
  return words.reduce((mass, word) => mass + (known.get(word) ?? rare), 0)
}

/** How like two bags of words are, 0 to 1: the cosine of their weights. */
export function cosine(one: ReadonlySet<string>, other: ReadonlySet<string>, weights: WordWeights): number {
  const square = (words: Iterable<string>): number =>
    [...words].reduce((sum, word) => sum + (weights.words.get(word) ?? weights.rare) ** 2, 0)
  const norm = Math.sqrt(square(one)) * Math.sqrt(square(other))
  return norm === 0 ? 0 : square(shared(one, other)) / norm
}
