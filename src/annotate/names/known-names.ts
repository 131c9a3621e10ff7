import type { ActorIndex, Form, KnownActor } from './actor-index.ts'
import { BODIES, type Candidate, type Identity, nameOf } from './candidate.ts'
import { chooseActor } from './choose-actor.ts'
import { isJoiner, type Word, wordEnd } from './fold.ts'

/** One form found in the text, with all actors it may mean. */
interface Hit {
  readonly first: number
  readonly last: number
  readonly form: Form
  readonly actors: readonly KnownActor[]
}

/**
 * Names of the dictionary: the longest form at each place. One form of several actors goes by what else the report says; where that
 * does not tell, it stays ambiguous: a name without an entity, whose `why` says between whom.
 */
export function knownNames(
  words: readonly Word[],
  index: ActorIndex,
  day: string | null,
): readonly Candidate[] {
  const hits = findHits(words, index)
  const countries = countriesNamed(words, hits, index)
  const spelled = new Set(
    hits.filter(({ form }) => form.exact === null && !form.local).flatMap(({ actors }) => actors),
  )
  return hits.flatMap(({ first, last, form, actors }) => {
    if (form.actors.length === 0) return [{ first, last, name: NO_NAME }]
    const armed = index.shapes.armedNouns.has(words[last]?.token.text.toLowerCase() ?? '')
    const chosen = chooseActor(actors, form, { countries, spelled, armed, day })
    const name = nameOfAny(chosen, form, day, words.slice(first, last))
    return name ? [{ first, last, name }] : []
  })
}

function nameOfAny(
  actors: readonly KnownActor[],
  form: Form,
  day: string | null,
  words: readonly Word[],
): Identity | null {
  const [actor] = actors
  if (!actor) return null
  const { kind } = actor
  // Of states and peoples the first in the list is meant, and "Dominican" is no riddle to its readers.
  if (actors.length > 1 && BODIES.has(kind)) return ambiguousName(actors, words)
  if (kind === 'people') return nameOf(actor, `demonym: ${kind}`, day)
  const why = form.exact !== null ? 'acronym' : form.alias ? 'alias' : 'exact'
  return nameOf(actor, `${why}: ${kind}`, day)
}

function ambiguousName(actors: readonly KnownActor[], words: readonly Word[]): Identity {
  const shared = <K extends keyof KnownActor>(key: K): KnownActor[K] | null =>
    actors.every((actor) => actor[key] === actors[0]?.[key]) ? (actors[0]?.[key] ?? null) : null
  return {
    name: words.map(({ token }) => token.text).join(' '),
    entity: null,
    country: shared('country'),
    sector: shared('sector'),
    kind: shared('kind') ?? 'organisation',
    why: `ambiguous: ${actors.map(({ name }) => name).join(' or ')}`,
  }
}

/** Marks the phrases that hold a name and are none ("Gulf of Oman"); dropped at the end. */
export const NO_NAME = {
  name: '',
  entity: null,
  country: null,
  sector: null,
  kind: 'other',
  why: 'no name',
} as const

function findHits(words: readonly Word[], index: ActorIndex): Hit[] {
  const hits: Hit[] = []
  let at = 0
  while (at < words.length) {
    const hit = hitAt(words, at, index)
    if (hit) hits.push(hit)
    at = hit ? hit.last : at + 1
  }
  return hits
}

function hitAt(words: readonly Word[], at: number, index: ActorIndex): Hit | null {
  const key = words[at]?.key
  const most = key ? index.longest.get(key) : undefined
  if (!key || most === undefined) return null
  const ends = wordEnds(words, at, most)
  for (let count = ends.length; count > 0; count--) {
    const used = ends.slice(0, count)
    const text = used.map((end) => words[end]?.key).join(' ')
    const form = index.forms.get(text)?.find((form) => fits(form, used, words, index))
    if (form) return toHit(form, used, words, index)
  }
  return null
}

// The next `most` words from `at`, stepping over what may be skipped inside a name ("People ’s Protection Units", "al - Sham").
function wordEnds(words: readonly Word[], at: number, most: number): number[] {
  const ends = [at]
  let skipped = 0
  for (let next = at + 1; next < words.length && ends.length < most && skipped < 4; next++) {
    if (words[next]?.key) {
      ends.push(next)
      skipped = 0
    } else skipped++
  }
  return ends
}

function toHit(form: Form, used: readonly number[], words: readonly Word[], index: ActorIndex): Hit {
  const first = articleStart(words, used[0] ?? 0)
  const actors = form.actors.flatMap((at) => index.actors[at] ?? [])
  return { first, last: wordEnd(words, (used.at(-1) ?? 0) + 1), form, actors }
}

/** Where a name starts when the Arabic article before it is taken in: "al - Nusra" from "al". */
export function articleStart(words: readonly Word[], at: number): number {
  if (words[at - 1]?.article && !isJoiner(words[at - 1]?.token.text ?? '')) return at - 1
  return words[at - 1]?.token.text === '-' && words[at - 2]?.article ? at - 2 : at
}

function fits(form: Form, used: readonly number[], words: readonly Word[], index: ActorIndex): boolean {
  const [first = 0] = used
  if (form.exact !== null) return isAcronym(form.exact, used, words)
  if (!hasArticle(form, first, words) || !hasCapitals(form, used, words)) return false
  const last = (used.at(-1) ?? 0) + 1
  if ((form.cued || form.local) && isPartOfLonger(words, first, last, index)) return false
  return !form.cued || isCued(words, first, last, index)
}

function hasArticle(form: Form, first: number, words: readonly Word[]): boolean {
  if (form.article && articleStart(words, first) === first) return false
  return !form.the || /^the$/i.test(words[first - 1]?.token.text ?? '')
}

function hasCapitals({ capitals }: Form, used: readonly number[], words: readonly Word[]): boolean {
  return used.every((at, position) => capitals[position] === 'c' || words[at]?.capital || words[at]?.quoted)
}

function isTitled(word: Word | undefined): boolean {
  return word?.capital === true && /^\p{Lu}\p{Ll}/u.test(word.token.text)
}

// "the National Police said", "the Social Democratic Party": a capitalised neighbour makes it another name.
function isPartOfLonger(
  words: readonly Word[],
  first: number,
  last: number,
  { forms, actors }: ActorIndex,
): boolean {
  const before = words[first - 1]
  const people = forms
    .get(before?.key ?? '')
    ?.some((form) => form.actors.some((at) => actors[at]?.kind !== 'person'))
  return (
    (isTitled(before) && !before?.opens && !people && before?.key !== 'the') ||
    (last - first === 1 && isTitled(words[last]))
  )
}

// "IS" and "US" count only in that case; Guardian style writes longer ones "Nato", "Isis".
function isAcronym(exact: string, used: readonly number[], words: readonly Word[]): boolean {
  const text = used.map((at) => words[at]?.token.text.replaceAll('.', '') ?? '').join('')
  const bare = exact.replaceAll(/[-/]/g, '')
  if (text === bare) return bare.length > 3 || !inCapitals(words, used[0] ?? 0)
  return /^\p{Lu}{4,}$/u.test(exact) && text === exact.charAt(0) + exact.slice(1).toLowerCase()
}

const shouts = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}{5,}$/u.test(word.token.text)

// In a headline all in capitals "US" may be the pronoun and "IS" the verb.
function inCapitals(words: readonly Word[], at: number): boolean {
  return shouts(words[at - 1]) && shouts(words[at + 1])
}

function isCued(words: readonly Word[], first: number, last: number, { shapes }: ActorIndex): boolean {
  const near = [
    words[first - 1],
    words[first - 2],
    words[first - 3],
    words[last],
    words[last + 1],
    words[last + 2],
  ]
  return near.some((word) => {
    const text = word?.token.text.toLowerCase() ?? ''
    return shapes.cueWords.has(text) || shapes.agentNouns.has(text)
  })
}

function countriesNamed(
  words: readonly Word[],
  hits: readonly Hit[],
  index: ActorIndex,
): ReadonlySet<string> {
  const countries = new Set<string>()
  for (const { actors, form } of hits) {
    const [actor] = actors
    if (actor?.country && actors.length === 1 && !form.local) countries.add(actor.country)
  }
  for (const { token, capital } of words) {
    const country = capital ? index.capitals.get(token.text.toLowerCase()) : undefined
    if (country) countries.add(country)
  }
  return countries
}
