/**
 * What was read from a legible copy of a text, told in the text's own words: wherever a value has `start`, `end` and `text`,
 * the words are those of `text`. The layers of the model hold no words and stay.
 */
export function inOwnWords<T>(value: T, text: string): T {
  return reworded(value, text) as T
}

function reworded(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((one) => reworded(one, text))
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  const entries = Object.entries(value).map(([key, one]) => [key, reworded(one, text)] as const)
  const copy = Object.fromEntries(entries)
  const { start, end } = copy
  const spans = typeof start === 'number' && typeof end === 'number' && typeof copy['text'] === 'string'
  return spans ? { ...copy, text: text.slice(start, end) } : copy
}
