import { rangeOf } from '../dates.ts'
import type { Join } from '../join.ts'

/** "since 2019": from then to the day of publication. */
export const since: Join = {
  name: 'since',
  before: '(?:ever )?since (?:at least |about |around )?(?:the )?',
  read: ({ when }, _, published) =>
    published !== null && when.from <= published ? rangeOf(when.from, published) : when,
}
