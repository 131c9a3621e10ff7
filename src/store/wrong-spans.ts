/** The words anywhere in a value (`start`, `end`, `text`) that are not the slice of `text` at their place. */
export function wrongSpans(text: string, value: unknown): readonly string[] {
  if (value === null || typeof value !== 'object') return []
  const inside = Object.values(value).flatMap((part) => wrongSpans(text, part))
  return isWords(value) && text.slice(value.start, value.end) !== value.text
    ? [`"${value.text}" at ${value.start}`, ...inside]
    : inside
}

function isWords(value: object): value is { start: number; end: number; text: string } {
  return 'start' in value && 'end' in value && 'text' in value
}
