import type { EntityKind, Token } from '../../model/doc.ts'
import { firstFrom, type Mention } from '../../model/span.ts'
import type { Shapes } from './actor-index.ts'
import type { Word } from './fold.ts'

/** A span of the reader model in tokens `[first, last)`. */
export interface ModelSpan {
  readonly first: number
  readonly last: number
  readonly kind: EntityKind
}

/** The spans of the reader model in tokens: persons without their titles, nothing with "the" before it or "'s" after it. */
export function modelSpans(
  words: readonly Word[],
  entities: readonly Mention<{ readonly kind: EntityKind }>[],
  shapes: Shapes,
): readonly ModelSpan[] {
  const tokens: readonly Token[] = words.map(({ token }) => token)
  return entities.flatMap(({ start, end, kind }) => {
    let first = firstFrom(tokens, start)
    let last = firstFrom(tokens, end)
    while (first < last - 1 && isBefore(words[first], kind, shapes)) first++
    while (first < last && /^['’]s?$/.test(words[last - 1]?.token.text ?? '')) last--
    return first < last ? [{ first, last, kind }] : []
  })
}

function isBefore(word: Word | undefined, kind: EntityKind, { titles }: Shapes): boolean {
  const text = word?.token.text ?? ''
  return /^the$/i.test(text) || (kind === 'person' && titles.has(text))
}

/** True when the two ranges share a token. */
export function meets(a: Omit<ModelSpan, 'kind'>, b: Omit<ModelSpan, 'kind'>): boolean {
  return a.first < b.last && b.first < a.last
}
