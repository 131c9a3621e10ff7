import { prf } from './prf.ts'
import type { Prf } from './prf.ts'

/** A text and its one label. */
export interface Labelled {
  readonly id: string
  readonly label: string
}

/** Figures over texts with one label each, as scikit-learn defines them. */
export interface LabelScore {
  readonly accuracy: number
  /** The mean of the F1 of all gold and predicted labels. */
  readonly macro: number
  /** The mean of the F1 of the gold labels, each by its share of the texts. */
  readonly weighted: number
  /** By gold label, sorted. */
  readonly labels: Readonly<Record<string, Prf>>
}

/** Scores labels against the gold. A text without a prediction is wrong; a prediction for no text of the gold does not count. */
export function scoreLabels(gold: readonly Labelled[], predicted: readonly Labelled[]): LabelScore {
  const byId = new Map(predicted.map(({ id, label }) => [id, label]))
  const pairs = gold.flatMap(({ id, label }) => [{ label, guess: byId.get(id) }])
  const labels = [...new Set(gold.map(({ label }) => label))].toSorted()
  const guesses = pairs.flatMap(({ guess }) => (guess === undefined ? [] : [guess]))
  const figures = labels.map((label): [string, Prf] => {
    const hits = pairs.filter((pair) => pair.label === label && pair.guess === label).length
    const asGuess = guesses.filter((guess) => guess === label).length
    return [label, prf(hits, asGuess, pairs.filter((pair) => pair.label === label).length)]
  })
  const sum = figures.reduce((total, [, { f1 }]) => total + f1, 0)
  return {
    accuracy: ratio(
      figures.reduce((total, [, { hits }]) => total + hits, 0),
      pairs.length,
    ),
    macro: ratio(sum, new Set([...labels, ...guesses]).size),
    weighted: ratio(
      figures.reduce((total, [, figure]) => total + figure.f1 * figure.gold, 0),
      pairs.length,
    ),
    labels: Object.fromEntries(figures),
  }
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
