/** Five words in a row are seldom the same by chance. */
const WORDS = 5

/**
 * The runs of five words of a text, each as a number of 32 bits (FNV-1a), whatever the case, the accents and the marks between the
 * words. A text of fewer words has one.
 */
export function shingles(text: string): ReadonlySet<number> {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<number>()
  for (let start = 0; start + WORDS <= words.length; start++) {
    found.add(hash(words.slice(start, start + WORDS).join(' ')))
  }
  if (found.size === 0 && words.length > 0) found.add(hash(words.join(' ')))
  return found
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}
