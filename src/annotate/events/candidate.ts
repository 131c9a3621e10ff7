import type { Frame } from '../syntax/frames/frame.ts'
import type { Sense } from './lexicon.ts'
import type { Trigger } from './triggers.ts'

/** A trigger with its chosen sense and frame: what the rules pass on, replace or drop until it becomes an event mention. */
export interface Candidate {
  readonly trigger: Trigger
  readonly sense: Sense
  readonly frame: Frame
  /** Tokens of harm words that tell what this event cost; its own trigger among them when it is one. */
  readonly costs: readonly number[]
  readonly why: readonly string[]
}
