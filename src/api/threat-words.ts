import type { ToldClaim } from '../model/told-claim.ts'
import type { Deed } from '../analyze/threat-outcome.ts'
import type { ApiStore } from './api-store.ts'
import { withPassages } from './incident-detail.ts'
import type { Threat } from './wire-brief.ts'

/** Characters of a sentence that are quoted. */
const MOST = 320

/** The sentence in which the first claim of a threat tells it; null when the incident is gone. */
export async function wordsOf(
  store: Pick<ApiStore, 'incident' | 'report'>,
  { id, type }: Pick<Deed, 'id' | 'type'>,
): Promise<Threat['words']> {
  const told = (await store.incident(id))?.told ?? []
  const [first] = told.filter(({ claim }) => claim.event.type === type).toSorted(byDay)
  if (first === undefined) return null
  const [placed] = await withPassages(store, [first])
  const at = first.claim.event.trigger.start - placed!.passage_start
  return { report: first.report.id, claim: first.claim.id, text: sentenceAt(first.passage, at) }
}

function byDay(a: ToldClaim, b: ToldClaim): number {
  return orderOf(a) < orderOf(b) ? -1 : 1
}

function orderOf({ report, claim }: ToldClaim): string {
  return `${report.published ?? '9999'} ${report.id} ${String(claim.event.trigger.start).padStart(9, '0')}`
}

/**
 * The sentence of a paragraph around a place in it; of a very long one the part around that place, with "…" where it is cut.
 * Sentences are told by the browser's and Node's own rules (Unicode Standard Annex 29).
 */
export function sentenceAt(paragraph: string, at: number): string {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph)
  const { segment, index } = sentences.containing(Math.min(Math.max(0, at), paragraph.length - 1)) ?? {
    segment: paragraph,
    index: 0,
  }
  if (segment.length <= MOST) return segment.trim()
  const from = Math.max(0, Math.min(at - index - MOST / 2, segment.length - MOST))
  const part = segment.slice(from, from + MOST).trim()
  return `${from > 0 ? '…' : ''}${part}${from + MOST < segment.length ? '…' : ''}`
}
