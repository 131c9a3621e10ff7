/** A half-open range `[start, end)` of UTF-16 code units in the text of a report. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span together with its exact slice of the text: the words something was read from. */
export interface Words extends Span {
  readonly text: string
}

/** A value together with the words it was read from. */
export type Mention<T extends object> = Words & Readonly<T>

/** The words of `text` between `start` and `end`. */
export function wordsAt(text: string, start: number, end: number): Words {
  return { start, end, text: text.slice(start, end) }
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Orders spans by start, longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
