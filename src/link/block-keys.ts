import type { Aspects } from './aspects.ts'
import { dayNumber, type Window } from './days.ts'
import type { WordBook } from './word-book.ts'
import { namesIn, plain } from './words.ts'

/** News follows a happening within so many days, mostly. */
const NEWS_LAG = 3
/** A window longer than this is no clue: "in 2019". */
const LONGEST = 31
/** Words of names by which a claim is found, at most: those of its passage first. */
const MOST_NAMES = 8
/** Within so many days a name that few reports tell is a clue by itself. */
const FORTNIGHT = 14
/** Follow-ups that name a victim come within so many. */
const SEASON = 180
/** From this figure on a toll is a clue by itself. */
const TELLING_TOLL = 3

/**
 * The keys under which a claim is looked up: two claims are compared when they share one. Each joins the family of events and
 * the days with something that keeps its block small: a province, a means in a country, a pair of parties, a toll; a rare name
 * needs only the fortnight, the full name of whom it befell the season. Days are cut in halves that overlap, and so are these, so
 * that neighbours share a key.
 */
export function blockKeys(aspects: Aspects): readonly string[] {
  const days = aspects.window ? bucketsOf(aspects.window) : []
  const clues = [...placeClues(aspects), ...partyClues(aspects), ...tollClues(aspects)]
  const found = [
    ...days.flatMap((day) => clues.map((clue) => `${day} ${clue}`)),
    ...nameClues(aspects),
    ...victimClues(aspects),
  ]
  return [...new Set(aspects.families.flatMap((family) => found.map((key) => `${family} ${key}`)))].toSorted()
}

function bucketsOf({ from, to, told }: Window): readonly string[] {
  const first = told ? from : from - NEWS_LAG
  if (to - first >= LONGEST) return []
  const buckets = new Set<string>()
  for (let half = first; half <= to + 1; half++) buckets.add(`d${Math.floor(half / 2)}`)
  return [...buckets]
}

function placeClues({ told }: Aspects): readonly string[] {
  const { place, mode, type } = told.claim.event
  if (!place?.country) return place ? [`at ${plain(place.name)}`] : []
  const clues = [`${place.country} ${mode ?? type}`]
  return place.admin1 === null ? clues : [...clues, `${place.country} ${plain(place.admin1)}`]
}

function partyClues({ told }: Aspects): readonly string[] {
  const { actors, recipients } = told.claim.event
  const known = (list: typeof actors): readonly string[] =>
    list.flatMap(({ entity, country }) => entity ?? country ?? []).slice(0, 2)
  return known(actors).flatMap((actor) =>
    known(recipients).map((recipient) => [actor, recipient].toSorted().join('+')),
  )
}

function tollClues({ told }: Aspects): readonly string[] {
  return told.claim.event.harm
    .filter(({ low }) => low >= TELLING_TOLL)
    .map(({ kind, low }) => `${kind} ${low}`)
}

/** The rarest words of the names in the passage, the headline and the report, in that order. */
function nameClues({ named, book, window }: Aspects): readonly string[] {
  const rare = named.filter((word) => isRare(word, book)).slice(0, MOST_NAMES)
  const spans = spansOf(window, FORTNIGHT)
  return rare.flatMap((word) => spans.map((span) => `${span} ${book.wordOf(word)}`))
}

// "A man was arrested for the killing of Anna Lind": months later, and she is nobody that the record knows.
function victimClues({ told, book }: Aspects): readonly string[] {
  const unknown = told.claim.event.recipients.filter(({ entity }) => entity === null)
  const full = unknown
    .flatMap(({ text }) => namesIn(text))
    .map(book.read)
    .filter((words) => words.length > 1 && words.some((word) => isRare(word, book)))
  const { published } = told.report
  const day = published === null ? null : dayNumber(published)
  const spans = spansOf(day === null ? null : { from: day, to: day, told: true }, SEASON)
  return full.flatMap((words) => spans.map((span) => `${span} ${words.map(book.wordOf).join('_')}`))
}

function isRare(word: number, book: WordBook): boolean {
  return book.wordOf(word).length > 3 && book.weightOf(word) >= book.rare
}

/** The spans of so many days, each overlapping half of the next, in which a window begins or ends; none of one that tells nothing. */
function spansOf(window: Window | null, days: number): readonly string[] {
  if (window === null) return ['always']
  const { from, to, told } = window
  if (to - from >= LONGEST) return []
  const halves = [told ? from : from - NEWS_LAG, to].map((day) => Math.floor((2 * day) / days))
  return [...new Set(halves.flatMap((half) => [half - 1, half]))].map((half) => `${days}d${half}`)
}

/** Claims of one key that a new claim is held against, at most, the newest first. */
const [CLAIMS_A_NAME, CLAIMS_A_KEY] = [20, 200]
const OF_A_NAME = /^\S+ \d+d/

/**
 * How many claims of a key are worth comparing with a new one. Names that are rare in the world may be in half of the reports of
 * a war; what tells of one happening shares its day and place, its parties or its toll as well.
 */
export function mostOfKey(key: string): number {
  return OF_A_NAME.test(key) ? CLAIMS_A_NAME : CLAIMS_A_KEY
}
