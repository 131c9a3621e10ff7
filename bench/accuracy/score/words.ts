const EMPTY_WORDS = new Set(['the', 'a', 'an', 'of', 'and', 's'])

/** The words by which two names are compared. Points are dropped first, so that "U.S." is "us" and not "U.N.". */
export function words(name: string | null | undefined): ReadonlySet<string> {
  const found =
    (name ?? '')
      .toLowerCase()
      .replaceAll('.', '')
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  return new Set(found.filter((word) => !EMPTY_WORDS.has(word)))
}

/** True when two names share their words: either holds all words of the other, and neither is empty. */
export function sameWords(a: string | null | undefined, b: string | null | undefined): boolean {
  const x = words(a)
  const y = words(b)
  return x.size > 0 && y.size > 0 && (isSubset(x, y) || isSubset(y, x))
}

function isSubset(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return [...x].every((word) => y.has(word))
}
