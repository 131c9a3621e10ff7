import type { Vocabulary } from './vocabulary.ts'

/** True for the normal name of a quarter that many towns have: "south side", "old town". */
export function isQuarter(vocabulary: Vocabulary, normal: string): boolean {
  const words = normal.split(' ')
  return vocabulary.quarters.has(words.at(-1) ?? '') && words.every((word) => isOfQuarter(vocabulary, word))
}

function isOfQuarter({ quarters, bearings }: Vocabulary, word: string): boolean {
  return quarters.has(word) || bearings.has(word)
}
