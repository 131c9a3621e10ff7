import type { Span } from '../../model/span.ts'
import type { Run, Scene } from '../speakers/scene.ts'
import type { StanceLexicon } from './stance-lexicon.ts'

/** A stance as one rule read it, before it is known what stands inside what. */
export interface Taken {
  /** The token that tells of it: a verb, a noun. No two stances share it. */
  readonly word: number
  readonly source: Span | null
  readonly cue: Run
  readonly content: readonly Span[]
}

/** Reads the stance that one word tells of; null when this rule finds none. */
export type Rule = (scene: Scene, lexicon: StanceLexicon, word: number) => Taken | null
