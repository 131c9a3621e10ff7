import type { ToldClaim } from '../model/told-claim.ts'
import { windowOf, type Window } from './days.ts'
import { isOutletOf } from './outlet-names.ts'
import { namesIn, wordsIn } from './words.ts'

/** A claim with what its features look at, worked out once. */
export interface Aspects {
  readonly told: ToldClaim
  readonly window: Window | null
  readonly passage: ReadonlySet<string>
  readonly title: ReadonlySet<string>
  /** The words of the names in the passage, and of all names of the report; those of outlets that tell it are left out. */
  readonly names: ReadonlySet<string>
  readonly gist: ReadonlySet<string>
  /** The ages that the report tells. */
  readonly ages: ReadonlySet<string>
}

const AGE = /^\d+ years$/

/** What the features of a pair look at, of one of the two. */
export function aspectsOf(told: ToldClaim): Aspects {
  const isOutlet = isOutletOf(told)
  const isName = (name: string): boolean => !isAge(name) && !isOutlet(name)
  return {
    told,
    window: windowOf(told),
    passage: new Set(wordsIn(told.passage)),
    title: new Set(wordsIn(told.report.title ?? '')),
    names: wordsOf(namesIn(told.passage).filter(isName)),
    gist: wordsOf(told.gist.filter(isName)),
    ages: new Set(told.gist.filter(isAge)),
  }
}

function isAge(name: string): boolean {
  return AGE.test(name)
}

function wordsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap(wordsIn).filter((word) => word.length > 1))
}
