import type { Span } from '../../model/span.ts'

/** True when the line is the title: the first of several, shorter than the body and without a full stop; or a cross-heading among longer lines. */
export function isHeadline(text: string, lines: readonly Span[], index: number): boolean {
  const line = lines[index]
  if (!line || lines.length === 1) return false
  const words = text.slice(line.start, line.end).trim()
  return words.length < 140 && !/[.!?:;,”"’)\]]$/.test(words) && words.split(/\s+/).length < 20
}
