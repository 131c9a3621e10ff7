import type { Claim } from '../../src/model/claim.ts'

/** What a swap must not change, and `claims`: how many events are read. */
export const FIELDS = ['claims', 'type', 'mode', 'place', 'harm', 'factuality'] as const
export type Field = (typeof FIELDS)[number]

/** The codes of one text by field: a value a claim, sorted, since another order of words is another order of claims. */
export type Codes = Readonly<Record<Field | 'all', readonly string[]>>

/**
 * The codes of what was read from one text. A place that is one of `swapped`, the names that a swap puts in or takes out
 * ("attacked Ukraine"), has to change with it and is not compared.
 */
export function codesOf(claims: readonly Claim[], swapped: ReadonlySet<string>): Codes {
  const placeOf = ({ event: { place } }: Claim): string =>
    place && !swapped.has(place.name) ? `${place.name} ${place.gazetteer ?? '?'} ${place.precision}` : '-'
  const of = (code: (claim: Claim) => string): readonly string[] => claims.map(code).toSorted()
  return {
    claims: of(() => 'claim'),
    type: of(({ event }) => event.type),
    mode: of(({ event }) => event.mode ?? '-'),
    place: of(placeOf),
    harm: of(harmOf),
    factuality: of(({ factuality }) => factuality),
    all: of((claim) =>
      [claim.event.type, claim.event.mode ?? '-', placeOf(claim), harmOf(claim), claim.factuality].join(' '),
    ),
  }
}

/** The fields in which two texts are coded otherwise; `all` when any claim as a whole is. */
export function changedIn(before: Codes, after: Codes): readonly (Field | 'all')[] {
  return ([...FIELDS, 'all'] as const).filter((field) => before[field].join('|') !== after[field].join('|'))
}

function harmOf({ event }: Claim): string {
  const figures = event.harm.map(({ kind, low, high }) => `${kind} ${low}-${high ?? ''}`)
  return figures.length === 0 ? '-' : figures.toSorted().join('+')
}
