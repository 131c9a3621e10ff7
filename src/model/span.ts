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

/** Of spans sorted by start, those that begin inside `range`; found by bisection. */
export function spansWithin<T extends Span>(spans: readonly T[], range: Span): readonly T[] {
  return spans.slice(firstFrom(spans, range.start), firstFrom(spans, range.end))
}

/** Index of the first of spans sorted by start that begins at or after `start`. */
export function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start < start) low = middle + 1
    else high = middle
  }
  return low
}
