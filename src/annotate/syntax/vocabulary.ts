import { finish, hashText, mix } from './hash.ts'

/** The set of words that the model saw often enough to have weights of their own, as hashes. */
export interface Vocabulary {
  has(hash: number): boolean
}

/** Indexes word hashes in an open-addressing table. */
export function vocabularyOf(hashes: Int32Array): Vocabulary {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 2)))
  const mask = size - 1
  const slots = new Int32Array(size)
  for (const hash of hashes) {
    let slot = hash & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = hash
  }
  return {
    has(hash) {
      let slot = hash & mask
      while (slots[slot] !== hash && slots[slot] !== 0) slot = (slot + 1) & mask
      return slots[slot] === hash
    },
  }
}

/** Coarse look of a word: 0 to 8. "killed" 0, "Mosul" 1, "UN" 2, "12" 3, "F-16" 4, "," 5, "al-asad" 6, mixed case 7, "" 8. */
export function shapeOf(text: string): number {
  let [upper, lower, digits] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) digits++
    else if (isCapital(code)) upper++
    else if (isSmall(code)) lower++
  }
  const letters = upper + lower
  if (digits > 0) return letters > 0 ? 4 : 3
  if (letters === 0) return text === '' ? 8 : 5
  if (upper === 0) return letters < text.length ? 6 : 0
  if (lower === 0) return 2
  return upper === 1 && isCapital(text.charCodeAt(0)) ? 1 : 7
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isCapital = (code: number): boolean => code >= 65 && code <= 90
// Letters beyond ASCII count as small: "Dāʿish" is one capital and small letters.
const isSmall = (code: number): boolean => (code >= 97 && code <= 122) || code >= 0xc0

/** What a word counts as: itself when known, otherwise only its look and its last two letters. */
export function wordAtom(text: string, hash: number, shape: number, vocabulary: Vocabulary): number {
  if (vocabulary.has(hash)) return hash
  const tail = shape === 3 || shape === 4 ? 0 : hashText(text, Math.max(0, text.length - 2))
  return finish(mix(mix(17, shape), tail))
}
