import type { PlaceUse } from '../../model/place.ts'
import type { Hit } from './gazetteer.ts'

/** How far the words before a name say that it is a place. */
export type Evidence = 'strong' | 'weak' | 'none'

/** Words that may name a place, with all places that bear the name. */
export interface Candidate {
  /** Tokens of the name, `[first, last)`. */
  readonly first: number
  readonly last: number
  /** Tokens of the name with its head noun behind ("Borno State"): the words of the mention end here. */
  readonly end: number
  /** First token of the phrase with head noun and article before ("the town of Kitui"). */
  readonly begin: number
  /** Number of its sentence. */
  readonly sentence: number
  readonly name: string
  readonly normal: string
  /** Best prior first; empty for a name that the gazetteer does not have. */
  readonly hits: readonly Hit[]
  /** The head noun that says what it is, in lower case. */
  readonly head: string | null
  readonly evidence: Evidence
  readonly use: PlaceUse
}
