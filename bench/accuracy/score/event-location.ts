import { overlaps } from '../../../src/model/span.ts'
import type { Span } from '../../../src/model/span.ts'

/** A line of the corpus: a text with one marked verb (VERB) and the places where it happened (LOCATION). */
export interface MarkedVerb {
  readonly text: string
  readonly spans: readonly (Span & { readonly label: string })[]
}

/** A line that is scored: its number in the file from 0, its verb, and the places of which any is right; none when the text does not say. */
export interface LocationItem {
  readonly id: string
  readonly text: string
  readonly verb: Span
  readonly places: readonly Span[]
}

/** The place given for a line; null for "the text does not say". */
export interface LocationPrediction {
  readonly id: string
  readonly place: Span | null
}

/** Shares of lines that are right: all of them, by equal spans, those with a place, those without. */
export interface LocationScore {
  readonly items: number
  readonly accuracy: number
  readonly exact: number
  readonly withPlace: number
  readonly withoutPlace: number
}

/** The lines that are scored: not those with more than one verb, nor those whose place is told in numbers of tokens. */
export function locationItems(lines: readonly MarkedVerb[]): readonly LocationItem[] {
  return lines.flatMap(({ text, spans }, index) => {
    const verbs = spans.filter(({ label }) => label === 'VERB')
    const places = spans.filter(({ label }) => label === 'LOCATION')
    const [verb] = verbs
    if (!verb || verbs.length > 1 || !places.every((place) => isWholeWords(text, place))) return []
    return [{ id: String(index), text, verb, places }]
  })
}

function isWholeWords(text: string, { start, end }: Span): boolean {
  const padded = ` ${text} `
  return (
    start < end &&
    !/\s/.test(text.charAt(start)) &&
    /[\p{L}\p{N}]/u.test(text.slice(start, end)) &&
    !isWithinWord(padded.slice(start, start + 2)) &&
    !isWithinWord(padded.slice(end, end + 2))
  )
}

function isWithinWord(pair: string): boolean {
  return /^[\p{L}\p{N}]+$/u.test(pair)
}

/** Accuracy: the place overlaps a right one, or none is given where the text does not say. Missing lines are wrong. */
export function scoreLocations(
  items: readonly LocationItem[],
  predictions: readonly LocationPrediction[],
): LocationScore {
  const given = new Map(predictions.map(({ id, place }) => [id, place]))
  const share = (some: readonly LocationItem[], same: (a: Span, b: Span) => boolean): number =>
    some.filter((item) => isRight(item, given.get(item.id), same)).length / Math.max(1, some.length)
  return {
    items: items.length,
    accuracy: share(items, overlaps),
    exact: share(items, isEqual),
    withPlace: share(
      items.filter(({ places }) => places.length > 0),
      overlaps,
    ),
    withoutPlace: share(
      items.filter(({ places }) => places.length === 0),
      overlaps,
    ),
  }
}

function isRight(
  { places }: LocationItem,
  place: Span | null | undefined,
  same: (a: Span, b: Span) => boolean,
): boolean {
  if (place === undefined) return false
  return place === null ? places.length === 0 : places.some((right) => same(right, place))
}

function isEqual(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}
