import type { Upos, Word } from '../../model/doc.ts'

const ALIKE = /^(?:shot|hit|hurt)$/

/**
 * True for a word taken for a noun that tells what was done to so many: "Five shot in Gao", "Gao: 18 shot, two of them children". As a noun
 * it would be "shots".
 */
export function isBareParticiple(words: readonly Word[], tags: readonly Upos[], index: number): boolean {
  if (tags[index] !== 'NOUN' || !ALIKE.test(words[index]?.text.toLowerCase() ?? '')) return false
  const many = tags[index - 1] === 'NUM' && !/^(?:1|one)$/i.test(words[index - 1]?.text ?? '')
  return many && tags[index + 1] !== 'NOUN' && words[index + 1]?.text !== '-'
}
