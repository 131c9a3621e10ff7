import type { Actor } from '../model/actor.ts'
import type { Harm } from '../model/harm.ts'
import type { Place } from '../model/place.ts'
import type { ToldClaim } from '../model/told-claim.ts'
import { windowOf, type Window } from './days.ts'
import { familiesOf } from './families.ts'
import type { Bag } from './likeness.ts'
import { outletsOf } from './outlet-names.ts'
import { isSeries } from './series.ts'
import { gravest } from './toll.ts'
import type { WordBook } from './word-book.ts'
import { plain, wordsIn } from './words.ts'

/** A claim with what its features look at, worked out once: each is looked at with hundreds of others. */
export interface Aspects {
  readonly told: ToldClaim
  /** In which its words have their numbers. */
  readonly book: WordBook
  readonly window: Window | null
  /** The kinds of event that it may be told as. */
  readonly families: readonly string[]
  /** The first letters of the event word, by which its forms are known: "shelled", "shelling". */
  readonly stem: string
  readonly place: PlaceAspects | null
  readonly actors: readonly PartyAspects[]
  readonly recipients: readonly PartyAspects[]
  /** The gravest figure of each. */
  readonly tolls: Readonly<Record<'killed' | 'injured', Harm | null>>
  /** Whether it tells of several attacks, or of an episode of days. */
  readonly isSeries: boolean
  readonly passage: Bag
  readonly title: Bag
  /** The words of the names in the passage, and of all names of the report; those of outlets that tell it are left out. */
  readonly names: Bag
  readonly gist: Bag
  /** The same of the passage, the headline and the report, in that order. */
  readonly named: readonly number[]
  /** The ages that the report tells. */
  readonly ages: ReadonlySet<string>
  /** The days of the week of which the passage says that something was theirs: "Tuesday's strike". */
  readonly weekdays: readonly Weekday[]
}

/** A place with its names as linking compares them. */
export interface PlaceAspects {
  readonly place: Place
  readonly name: string
  /** The numbers of the words of the name. */
  readonly words: readonly number[]
  readonly admin1: string | null
}

/** An actor or recipient with the longer words of its name. */
export interface PartyAspects {
  readonly actor: Actor
  readonly words: ReadonlySet<string>
}

/** A day of the week in small letters, and the words that name it. */
export interface Weekday {
  readonly day: string
  readonly said: string
}

/** Letters by which forms of one event word are known. */
const STEM = 4
/** Words of a name that are shorter than this join it to any other: "of", "the". */
const TELLING_LETTERS = 4
const DAY_S = /day['’]s/i
const POSSESSIVE = /\b(\w+day)['’]s(?: \w+){0,2} (?=(\p{L}+))/giu

/** What the features of a pair look at, of one of the two. */
export function aspectsOf(told: ToldClaim, book: WordBook): Aspects {
  const { event } = told.claim
  const outlets = outletsOf(told)
  const title = told.report.title ?? ''
  const inPassage = book.names(told.passage).wordsWithout(outlets)
  const inTitle = book.names(title).wordsWithout(outlets)
  const gist = book.listed(told.gist)
  const inGist = gist.wordsWithout(outlets)
  return {
    told,
    book,
    window: windowOf(told),
    families: familiesOf(event),
    stem: stemOf(event.trigger.text),
    place: event.place && placeAspects(event.place, book),
    actors: event.actors.map(partyAspects),
    recipients: event.recipients.map(partyAspects),
    tolls: { killed: gravest(event.harm, 'killed'), injured: gravest(event.harm, 'injured') },
    isSeries: isSeries(told),
    passage: book.bag(told.passage),
    title: book.bag(title),
    names: inPassage.bag,
    gist: inGist.bag,
    named: [...new Set([...inPassage.words, ...inTitle.words, ...inGist.words])],
    ages: gist.ages,
    weekdays: weekdaysIn(told.passage),
  }
}

function weekdaysIn(passage: string): readonly Weekday[] {
  // Few passages name the day of anything, and looking for it at each word takes long.
  if (!DAY_S.test(passage)) return []
  const found = [...passage.matchAll(POSSESSIVE)]
  return found.map(([said, day]) => ({ day: day!.toLowerCase(), said: said.trim() }))
}

function placeAspects(place: Place, book: WordBook): PlaceAspects {
  return {
    place,
    name: plain(place.name),
    words: book.read(place.name),
    admin1: place.admin1 === null ? null : plain(place.admin1),
  }
}

function partyAspects(actor: Actor): PartyAspects {
  return { actor, words: new Set(wordsIn(actor.name).filter((word) => word.length >= TELLING_LETTERS)) }
}

function stemOf(trigger: string): string {
  const words = trigger.split(/[\s-]/)
  return plain(words.at(-1) ?? '').slice(0, STEM)
}
