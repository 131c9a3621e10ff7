import type { Mention } from '../../model/span.ts'
import type { When } from '../../model/when.ts'

/** Words with the interval that they fix. */
export type Dated = Mention<{ readonly when: When }>

/**
 * Makes one interval of one or two neighbours and the words around them: "since" 2019, "between" May 3 "and" May 9.
 * `before` must end where the first starts, `between` fill the gap to the second.
 */
export interface Join {
  readonly name: string
  readonly before?: string
  readonly between?: string
  /** False when the join is not meant for these. */
  fits?(first: Dated, second: Dated): boolean
  /** Null when they make no interval together. `published` is the day of publication. */
  read(first: Dated, second: Dated, published: string | null): When | null
}
