/**
 * The best sequence of labels after the scheme B-Kind I-Kind O (Ramshaw & Marcus 1995) by Viterbi's search, as numbers of
 * `labels`: an I follows only a B or I of its own kind. `scores` has a row a word and a column a label. Of equally good
 * sequences the same is chosen each time.
 */
export function labelPath(scores: ArrayLike<number>, labels: readonly string[]): number[] {
  const all = [...labels.keys()]
  const before = labels.map((label) => predecessorsOf(label, labels))
  let totals = labels.map((label, at) => (label.startsWith('I-') ? -Infinity : (scores[at] ?? -Infinity)))
  const steps: number[][] = []
  for (let row = labels.length; row < scores.length; row += labels.length) {
    const previous = totals
    const first = best(all, previous)
    const step = before.map((some) => (some === null ? first : best(some, previous)))
    totals = step.map((from, at) => (previous[from] as number) + (scores[row + at] as number))
    steps.push(step)
  }
  return scores.length === 0 ? [] : traced(steps, best(all, totals))
}

/** The labels that may stand before this one; null for any. */
function predecessorsOf(label: string, labels: readonly string[]): number[] | null {
  if (!label.startsWith('I-')) return null
  return [...labels.keys()].filter((at) => labels[at]?.slice(1) === label.slice(1))
}

function best(candidates: readonly number[], totals: readonly number[]): number {
  return candidates.reduce((best, at) => ((totals[at] as number) > (totals[best] as number) ? at : best))
}

function traced(steps: readonly (readonly number[])[], last: number): number[] {
  const path = [last]
  for (const step of steps.toReversed()) path.push(step[path.at(-1) as number] as number)
  return path.reverse()
}
