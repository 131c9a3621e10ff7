import { rangeOf } from '../dates.ts'
import type { Join, Reader, Setting } from '../rule.ts'
import type { When } from '../../../model/when.ts'

/** "between X and Y", "the night between May 3 and May 4". */
export const between: Join = {
  name: 'between',
  before: '(?:the night )?between (?:the )?',
  between: ' and (?:the )?',
  read: spanOf,
}

/** "from X to Y". */
export const fromTo: Join = {
  name: 'from to',
  before: 'from (?:the )?',
  between: ',? (?:to|until|till|through|up to) (?:the )?',
  read: spanOf,
}

/** "July 30 – August 2", "Monday to Wednesday". */
export const dash: Join = {
  name: 'dash',
  between: '(?: ?[-–—] ?| to | through )',
  fits: (first, second) => first === second,
  read: spanOf,
}

/** A first end without a year, or a bare weekday, is the latest before the second: "from Monday to Wednesday". */
function spanOf(first: Reader, second: Reader, setting: Setting): When | null {
  const to = second(setting)
  if (!to) return null
  const near = first(setting)
  const from =
    near && near.from <= to.from
      ? near
      : first({ ...setting, published: to.from, ahead: false, earlier: [...setting.earlier, to] })
  return from && from.from <= to.to ? rangeOf(from.from, to.to, from.from === to.to ? 'day' : 'range') : null
}
