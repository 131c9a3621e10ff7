import { daysApart, isoDay, type Window } from '../days.ts'
import { type Feature, ofOneReport, type Seen, sign } from './feature.ts'

/** More than this many days are no day but an episode: "in May". */
const EXACT = 3
// Days apart, the greatest of each step.
const STEPS = [0, 1, 3, 7, 31] as const

/**
 * How far apart in time. The day of publication stands in where a claim tells none, under signs of its own: news of a happening
 * comes after it, mostly within days.
 */
export const time: Feature = {
  name: 'time',
  see: (left, right) => {
    const [one, other] = [left.window, right.window]
    if (!one || !other) return []
    if (one.told && other.told) return bothTold(one, other)
    if (ofOneReport(left, right)) return []
    if (!one.told && !other.told) return sign(`reported ${apart(one, other)}`, () => detailOf(one, other))
    const [told, published] = one.told ? [one, other] : [other, one]
    if (published.to < told.from) return sign('reported before', () => detailOf(one, other))
    return sign(`reported after ${apart(told, published)}`, () => detailOf(one, other))
  },
}

function bothTold(one: Window, other: Window): readonly Seen[] {
  const exact = lengthOf(one) <= EXACT && lengthOf(other) <= EXACT
  if (!exact && daysApart(one, other) === 0) return sign('overlap', () => detailOf(one, other))
  return sign(`told ${apart(one, other)}`, () => detailOf(one, other))
}

function lengthOf({ from, to }: Window): number {
  return to - from + 1
}

function apart(one: Window, other: Window): string {
  const step = STEPS.find((most) => daysApart(one, other) <= most)
  return step === undefined ? 'long apart' : step === 0 ? 'same day' : `${step} apart`
}

function detailOf(one: Window, other: Window): string {
  return [one, other].map(show).toSorted().join(' and ')
}

function show({ from, to, told }: Window): string {
  const days = from === to ? isoDay(from) : `${isoDay(from)} to ${isoDay(to)}`
  return told ? days : `published ${days}, no day told`
}
