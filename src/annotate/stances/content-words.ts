import type { Span } from '../../model/span.ts'
import { lower, type Run, type Scene } from '../speakers/scene.ts'

/** The span of what is held: without the marks at its edges, save quotation marks, and with the whole of a quotation that it begins. */
export function contentWords(scene: Scene, run: Run): Span | null {
  let { first, last } = run
  while (first < last && /^[,;:.…–—-]$/.test(lower(scene, first))) first++
  while (last > first && /^[,;:.…–—-]$/.test(lower(scene, last - 1))) last--
  const start = scene.tokens[first]
  const end = scene.tokens[last - 1]
  return start && end && first < last ? withWholeQuotation(scene, { start: start.start, end: end.end }) : null
}

function withWholeQuotation(scene: Scene, span: Span): Span {
  const ending = scene.quotes.find(
    (quote) => quote.start < span.end && span.end < quote.end && span.start <= quote.end,
  )
  const opening = scene.quotes.find((quote) => quote.start < span.start && span.start <= quote.start + 2)
  return { start: opening?.start ?? span.start, end: ending?.end ?? span.end }
}
