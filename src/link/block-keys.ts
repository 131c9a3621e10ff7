import type { Aspects } from './aspects.ts'
import { dayNumber, type Window } from './days.ts'
import type { WordWeights } from './likeness.ts'
import { isOutletOf } from './outlet-names.ts'
import { namesIn, plain, wordsIn } from './words.ts'

/** News follows a happening within so many days, mostly. */
const NEWS_LAG = 3
/** A window longer than this is no clue: "in 2019". */
const LONGEST = 31
/** Names by which a claim is found, at most: those of its passage first. */
const MOST_NAMES = 8
/** Follow-ups that name a victim come within so many days. */
const SEASON = 180
/** From this figure on a toll is a clue by itself. */
const TELLING_TOLL = 3

/**
 * The keys under which a claim is looked up: two claims are compared when they share one. Each joins the family of events and
 * the days with something that keeps its block small: a province, a means in a country, a pair of parties, a toll; rare names
 * need only the season. A window of days is cut in halves that overlap, so that neighbours by a day share a key.
 */
export function blockKeys(aspects: Aspects, weights: WordWeights): readonly string[] {
  const days = aspects.window ? bucketsOf(aspects.window) : []
  const clues = [...placeClues(aspects), ...partyClues(aspects), ...tollClues(aspects)]
  const found = [
    ...days.flatMap((day) => clues.map((clue) => `${day} ${clue}`)),
    ...nameClues(aspects, weights),
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

/** The rarest names of the passage, the headline and the report, in that order. */
function nameClues({ told, window }: Aspects, weights: WordWeights): readonly string[] {
  const isOutlet = isOutletOf(told)
  const names = [...namesIn(told.passage), ...namesIn(told.report.title ?? ''), ...told.gist]
  const words = new Set(names.filter((name) => !isOutlet(name)).flatMap(wordsIn))
  const rare = [...words].filter(
    (word) => word.length > 3 && (weights.words.get(word) ?? weights.rare) >= weights.rare,
  )
  const seasons = seasonsOf(told.report.published === null ? window?.from : dayNumber(told.report.published))
  return rare.slice(0, MOST_NAMES).flatMap((name) => seasons.map((season) => `${season} ${name}`))
}

function seasonsOf(day: number | undefined): readonly string[] {
  if (day === undefined) return ['always']
  const half = Math.floor((2 * day) / SEASON)
  return [`s${Math.floor(half / 2)}`, `t${Math.floor((half + 1) / 2)}`]
}
