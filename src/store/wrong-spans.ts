import type { Words } from '../model/span.ts'

/** The words anywhere in a value (`start`, `end`, `text`) that are not the slice of `text` at their place. */
export function wrongSpans(text: string, value: unknown): readonly string[] {
  if (value === null || typeof value !== 'object') return []
  const inside = Object.values(value).flatMap((part) => wrongSpans(text, part))
  return isWords(value) && !standsThere(text, value)
    ? [`"${value.text}" at ${value.start}`, ...inside]
    : inside
}

/** Offsets that count from the end, or reach past it, are none. */
function standsThere(text: string, { start, end, text: words }: Words): boolean {
  return start >= 0 && end === start + words.length && text.slice(start, end) === words
}

function isWords(value: object): value is Words {
  return 'start' in value && 'end' in value && 'text' in value
}
