import type { Aspects } from '../aspects.ts'

/**
 * One thing that forbids to judge two claims the same, whatever else they share: what it saw, for a reader, or null where it forbids
 * nothing. Symmetric and pure. A feature weighs; a bar decides.
 */
export interface Bar {
  /** The feature under whose name its reason is given. */
  readonly feature: string
  see(one: Aspects, other: Aspects): string | null
}
