import { prf } from './prf.ts'
import type { Prf } from './prf.ts'

/** A labelled span. */
export interface LabelledSpan {
  readonly start: number
  readonly end: number
  readonly label: string
}
/** The labelled spans of one document. */
export interface SpanDoc {
  readonly doc_id: string
  readonly spans: readonly LabelledSpan[]
}
/** Exact figures by label, over all labels, and those for any overlap under the same label. */
export interface SpanScore {
  readonly labels: Readonly<Record<string, Prf>>
  readonly micro: Prf
  readonly overlap: Prf
}

/** Scores labelled spans. A span given twice counts once. */
export function scoreSpans(gold: readonly SpanDoc[], predicted: readonly SpanDoc[]): SpanScore {
  const byId = new Map(predicted.map((doc) => [String(doc.doc_id), doc.spans]))
  const docs = gold.map((doc) => ({ gold: unique(doc.spans), claims: unique(byId.get(doc.doc_id) ?? []) }))
  const all = docs.flatMap((doc) => [...doc.gold, ...doc.claims])
  const labels = [...new Set(all.map((span) => span.label))].toSorted()
  const hits = docs.flatMap((doc) => exactHits(doc.gold, doc.claims))
  const claims = docs.flatMap((doc) => doc.claims)
  const goldSpans = docs.flatMap((doc) => doc.gold)
  const overlapping = docs.reduce((sum, doc) => sum + overlapHits(doc.gold, doc.claims), 0)
  return {
    labels: Object.fromEntries(
      labels.map((label) => [label, prf(count(hits, label), count(claims, label), count(goldSpans, label))]),
    ),
    micro: prf(hits.length, claims.length, goldSpans.length),
    overlap: prf(overlapping, claims.length, goldSpans.length),
  }
}

function count(spans: readonly LabelledSpan[], label: string): number {
  return spans.filter((span) => span.label === label).length
}

function key(span: LabelledSpan): string {
  return `${span.start}-${span.end}-${span.label}`
}

function unique(spans: readonly LabelledSpan[]): readonly LabelledSpan[] {
  const byKey = new Map(spans.map((span) => [key(span), span]))
  return [...byKey.values()].toSorted(
    (a, b) => a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : 1),
  )
}

function exactHits(gold: readonly LabelledSpan[], claims: readonly LabelledSpan[]): readonly LabelledSpan[] {
  const keys = new Set(gold.map(key))
  return claims.filter((span) => keys.has(key(span)))
}

function overlapHits(gold: readonly LabelledSpan[], claims: readonly LabelledSpan[]): number {
  const used = new Set<LabelledSpan>()
  for (const g of gold) {
    const found = claims.find(
      (c) => !used.has(c) && c.label === g.label && g.start < c.end && c.start < g.end,
    )
    if (found) used.add(found)
  }
  return used.size
}
