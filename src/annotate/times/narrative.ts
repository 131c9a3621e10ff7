import { lengthOf, rangeOf, shift, unitOf, type Unit } from './dates.ts'
import type { When } from '../../model/when.ts'
import type { Setting } from './rule.ts'

/** The most days that a time may have to still count as one unit: a night between two days is one night. */
const LENGTH: Readonly<Record<Unit, number>> = {
  minute: 2,
  hour: 2,
  day: 2,
  week: 10,
  month: 31,
  year: 366,
  decade: 3660,
  century: 36600,
}

/** The nearest time told before when it is exact enough to count units from; null otherwise. */
export function anchorOf(earlier: readonly When[], unit: Unit): When | null {
  const told = earlier.at(-1)
  return told && isExact(told, unit) ? told : null
}

/** The unit that holds the nearest time told before that is exact enough: "the same day" passes over "in January". */
export function sameUnitTold({ earlier }: Setting, unit: Unit): When | null {
  const told = earlier.findLast((when) => isExact(when, unit))
  return told ? unitsBetween(told.from, told.to, unit) : null
}

function isExact(when: When, unit: Unit): boolean {
  return lengthOf(when) <= LENGTH[unit]
}

/** The unit that lies `low` to `high` units after a time told before ("two days later"); before it when negative. */
export function unitsFrom(setting: Setting, unit: Unit, low: number, high: number): When | null {
  const told = anchorOf(setting.earlier, unit)
  if (!told) return null
  const [first, last] = [Math.min(low, high), Math.max(low, high)]
  const when = unitsBetween(shift(told.from, unit, first), shift(told.to, unit, last), unit)
  return isForetold(when, told, setting) ? null : when
}

function unitsBetween(from: string, to: string, unit: Unit): When {
  const [first, last] = [unitOf(from, unit), unitOf(to, unit)]
  return first.from === last.from ? first : rangeOf(first.from, last.to)
}

/** What a report tells as done cannot lie past its publication: then the time was counted from some other. */
function isForetold(when: When, told: When, { published, ahead }: Setting): boolean {
  return published !== null && !ahead && told.to <= published && when.from > published
}
