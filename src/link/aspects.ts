import type { ToldClaim } from '../model/told-claim.ts'
import { windowOf, type Window } from './days.ts'
import { type Bag, bagOf, type WordWeights } from './likeness.ts'
import { isOutletOf } from './outlet-names.ts'
import { namesIn, wordsIn } from './words.ts'

/** A claim with what its features look at, worked out once. */
export interface Aspects {
  readonly told: ToldClaim
  readonly window: Window | null
  readonly passage: Bag
  readonly title: Bag
  /** The words of the names in the passage, and of all names of the report; those of outlets that tell it are left out. */
  readonly names: Bag
  readonly gist: Bag
  /** The ages that the report tells. */
  readonly ages: ReadonlySet<string>
  /** The days of the week of which the passage says that something was theirs: "Tuesday's strike". */
  readonly weekdays: readonly Weekday[]
}

/** A day of the week in small letters, and the words that name it. */
export interface Weekday {
  readonly day: string
  readonly said: string
}

const AGE = /^\d+ years$/
const POSSESSIVE = /\b(\w+day)['’]s(?: \w+){0,2} (?=(\p{L}+))/giu

/** What the features of a pair look at, of one of the two. */
export function aspectsOf(told: ToldClaim, weights: WordWeights): Aspects {
  const isOutlet = isOutletOf(told)
  const isName = (name: string): boolean => !isAge(name) && !isOutlet(name)
  const wordsOf = (names: readonly string[]): Bag =>
    bagOf(
      names
        .filter(isName)
        .flatMap(wordsIn)
        .filter((word) => word.length > 1),
      weights,
    )
  return {
    told,
    window: windowOf(told),
    passage: bagOf(wordsIn(told.passage), weights),
    title: bagOf(wordsIn(told.report.title ?? ''), weights),
    names: wordsOf(namesIn(told.passage)),
    gist: wordsOf(told.gist),
    ages: new Set(told.gist.filter(isAge)),
    weekdays: [...told.passage.matchAll(POSSESSIVE)].map(([said, day]) => ({
      day: day!.toLowerCase(),
      said: said.trim(),
    })),
  }
}

function isAge(name: string): boolean {
  return AGE.test(name)
}
