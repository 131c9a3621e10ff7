/** Precision, recall and F1, with the counts they come from. */
export interface Prf {
  readonly p: number
  readonly r: number
  readonly f1: number
  readonly hits: number
  readonly predicted: number
  readonly gold: number
}

/** Precision, recall and F1 from counts; 0 where there is nothing to divide by. */
export function prf(hits: number, predicted: number, gold: number): Prf {
  const p = predicted ? hits / predicted : 0
  const r = gold ? hits / gold : 0
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, hits, predicted, gold }
}

/** "P 0.500  R 0.400  F1 0.444   (4 of 10 gold, 8 predicted)" */
export function showPrf(x: Prf): string {
  return `P ${x.p.toFixed(3)}  R ${x.r.toFixed(3)}  F1 ${x.f1.toFixed(3)}   (${x.hits} of ${x.gold} gold, ${x.predicted} predicted)`
}
