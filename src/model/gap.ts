import type { Mention } from './span.ts'

export const GAP_KINDS = ['event', 'verb', 'actor', 'speaker', 'place'] as const
/**
 * What the reader lacked: `event`, a known event word of which no sense fits; `verb`, a verb that no lexicon has, between two
 * actors; `actor`, a name that data/actors does not have; `speaker`, one who is described, not named; `place`, a name that no
 * gazetteer has.
 */
export type GapKind = (typeof GAP_KINDS)[number]

/** Something read that is not coded, or coded without a name. `name` counts it with others of its kind, `as` is what it was taken for. */
export type Gap = Mention<{ readonly kind: GapKind; readonly name: string; readonly as: string }>
