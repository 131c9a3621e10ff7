/** A stretch of words, and whether the other side has it not. */
export interface WordRun {
  readonly text: string
  readonly differs: boolean
}

/** The words of one side in runs: those that the other side has too, in any case and order, and those that it has not. */
export function differingWords(text: string, other: string): readonly WordRun[] {
  const known = new Set(wordsOf(other))
  const pieces = text.split(/([\p{L}\p{N}\p{M}]+)/u)
  const isNew = (piece: string | undefined) =>
    piece !== undefined && isWord(piece) && !known.has(piece.toLowerCase())
  const runs: WordRun[] = []
  pieces.forEach((piece, i) => {
    if (piece === '') return
    // What stands between two words that differ goes with them.
    const differs = isWord(piece) ? isNew(piece) : isNew(pieces[i - 1]) && isNew(pieces[i + 1])
    const last = runs.at(-1)
    if (last?.differs === differs) runs[runs.length - 1] = { text: last.text + piece, differs }
    else runs.push({ text: piece, differs })
  })
  return runs
}

function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) => word.toLowerCase())
}

function isWord(piece: string): boolean {
  return /^[\p{L}\p{N}\p{M}]+$/u.test(piece)
}
