/** Cuts single words into the numbers of their word pieces. */
export interface WordPieces {
  /** The piece that begins every sentence, [CLS]. */
  readonly first: number
  /** The piece that ends every sentence, [SEP]. */
  readonly last: number
  /** Between one and MOST_PIECES numbers. The pieces of a longer word beyond those are left out. */
  of(word: string): readonly number[]
}

/** No word has more pieces. */
export const MOST_PIECES = 8

const LONGEST_RUN = 100

/** BERT's uncased WordPiece (Devlin et al. 2019): greedy longest match of lower-case letters without accents. */
export function wordPieces(vocabulary: readonly string[]): WordPieces {
  const numbers = new Map(vocabulary.map((piece, number) => [piece, number]))
  const numberOf = (piece: string): number => {
    const number = numbers.get(piece)
    if (number === undefined) throw new Error(`The vocabulary of word pieces has no ${piece}.`)
    return number
  }
  const unknown = numberOf('[UNK]')
  return {
    first: numberOf('[CLS]'),
    last: numberOf('[SEP]'),
    of: (word) => {
      const pieces = runsOf(plain(word)).flatMap((run) => piecesOf(run, numbers) ?? unknown)
      return pieces.length === 0 ? [unknown] : pieces.slice(0, MOST_PIECES)
    },
  }
}

function plain(word: string): string {
  const lower = word.toLowerCase()
  return isAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{Mn}/gu, '')
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text)
}

// "al-asad" gives al, -, asad: BERT makes a piece of its own of every mark.
function runsOf(word: string): string[] {
  return word.match(/[\p{P}\0-/:-@[-`{-\x7f]|[^\p{P}\0-/:-@[-`{-\x7f]+/gu) ?? []
}

function piecesOf(run: string, numbers: ReadonlyMap<string, number>): number[] | null {
  const whole = numbers.get(run)
  if (whole !== undefined) return [whole]
  const letters = Array.from(run)
  if (letters.length > LONGEST_RUN) return null
  const pieces: number[] = []
  for (let start = 0; start < letters.length;) {
    const prefix = start === 0 ? '' : '##'
    let end = letters.length
    let piece: number | undefined
    for (; end > start && piece === undefined; end--)
      piece = numbers.get(prefix + letters.slice(start, end).join(''))
    if (piece === undefined) return null
    pieces.push(piece)
    start = end + 1
  }
  return pieces
}
