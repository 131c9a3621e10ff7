/** The letter case of a word, which an uncased vocabulary does not see; 0 stands for no word. */
export const SHAPES = [
  'padding',
  'lower',
  'capital',
  'upper',
  'mixed',
  'digits',
  'letters-and-digits',
  'mark',
] as const
type Shape = (typeof SHAPES)[number]

/** The number of a word's shape in SHAPES. */
export function shapeOf(word: string): number {
  return SHAPES.indexOf(shapeNameOf(word))
}

function shapeNameOf(word: string): Shape {
  const letters = word.match(/\p{L}/gu) ?? []
  const digits = /[0-9]/.test(word)
  if (letters.length === 0) return digits ? 'digits' : 'mark'
  if (digits) return 'letters-and-digits'
  const upper = letters.filter(isUpper).length
  if (upper === 0) return 'lower'
  if (upper === letters.length && upper > 1) return 'upper'
  return upper === 1 && letters.slice(0, 1).some(isUpper) ? 'capital' : 'mixed'
}

function isUpper(letter: string): boolean {
  return letter.toLowerCase() !== letter
}
