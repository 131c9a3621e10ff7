import { prf } from './prf.ts'
import type { Prf } from './prf.ts'

/** A TIMEX3 with its span. */
export interface Timex {
  readonly start: number
  readonly end: number
  readonly type: string | null
  readonly value: string | null
}
/** The times of one document. */
export interface TimexDoc {
  readonly doc_id: string
  readonly timexes: readonly Timex[]
}
/** The figures of TempEval-3 (UzZaman et al. 2013). */
export interface TimexScore {
  readonly strict: Prf
  readonly relaxed: Prf
  readonly value: Prf
  readonly type: Prf
}

/**
 * Scores times as TempEval-3 does: strict is the exact span, relaxed any overlap, one to one; value and type count
 * the relaxed matches whose value, or type, is equal.
 */
export function scoreTimexes(gold: readonly TimexDoc[], predicted: readonly TimexDoc[]): TimexScore {
  const byId = new Map(predicted.map((doc) => [doc.doc_id, doc.timexes.toSorted(byStart)]))
  const pairs = gold.map((doc) => ({ gold: doc.timexes, claims: byId.get(doc.doc_id) ?? [] }))
  const matched = pairs.flatMap((pair) => match(pair.gold, pair.claims))
  const strict = total(pairs.map((pair) => exact(pair.gold, pair.claims)))
  const [nGold, nClaims] = [total(pairs.map((p) => p.gold.length)), total(pairs.map((p) => p.claims.length))]
  const count = (test: (g: Timex, c: Timex) => boolean) => matched.filter(([g, c]) => test(g, c)).length
  return {
    strict: prf(strict, nClaims, nGold),
    relaxed: prf(matched.length, nClaims, nGold),
    value: prf(
      count((g, c) => norm(g.value) === norm(c.value)),
      nClaims,
      nGold,
    ),
    type: prf(
      count((g, c) => norm(g.type) === norm(c.type)),
      nClaims,
      nGold,
    ),
  }
}

function byStart(a: Timex, b: Timex): number {
  return a.start - b.start
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0)
}

function norm(value: string | null | undefined): string {
  return (value ?? '').trim().toUpperCase()
}

function exact(gold: readonly Timex[], claims: readonly Timex[]): number {
  const spans = new Set(gold.map((g) => `${g.start}-${g.end}`))
  return new Set(claims.map((c) => `${c.start}-${c.end}`).filter((span) => spans.has(span))).size
}

function match(gold: readonly Timex[], claims: readonly Timex[]): readonly (readonly [Timex, Timex])[] {
  const used = new Set<Timex>()
  return gold.flatMap((g) => {
    const free = claims.filter((c) => !used.has(c) && g.start < c.end && c.start < g.end)
    if (free.length === 0) return []
    const best = free.reduce((a, b) => (common(g, b) > common(g, a) ? b : a))
    used.add(best)
    return [[g, best] as const]
  })
}

function common(a: Timex, b: Timex): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}
