import type { Doc, Name, Token } from '../../model/doc.ts'
import type { Mention } from '../../model/span.ts'
import type { ActorNouns, Modifier, Noun } from './actor-index.ts'

/** A name inside a noun phrase: the mention and the tokens `[first, last)` it covers. */
export interface Inner {
  readonly first: number
  readonly last: number
  readonly name: Mention<Name>
  /** How it stands to the head: backs it ("Iranian-backed"), leads it ("Kurdish-led"), is against it ("anti-Houthi"), or belongs to it. */
  readonly bond: 'own' | 'patron' | 'leader' | 'stance'
}

/** What the words of a noun phrase say, before they are weighed. */
export interface DescribedPhrase {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  readonly head: number
  readonly noun: Noun | null
  /** First token of the head noun: of "prime minister" that of "prime". */
  readonly nounFirst: number
  /** End of the head noun: of "secretary of state" after "state". */
  readonly nounLast: number
  readonly names: readonly Inner[]
  readonly modifiers: readonly Modifier[]
}

/** Reads the noun phrase of tokens `[first, last)` with head token `head`. */
export function readPhrase(
  doc: Doc<'tokens' | 'names'>,
  nouns: ActorNouns,
  first: number,
  last: number,
  head: number,
): DescribedPhrase {
  const { tokens } = doc
  const { noun, nounFirst, nounLast } = headNoun(tokens, nouns, first, last, head)
  const names = innerNames(doc, nouns, first, last)
  const modifiers: Modifier[] = []
  // "security source" is one noun, whose sector its first word tells.
  const end = noun?.sector === null ? head : nounFirst
  for (let at = first; at < end; at++) {
    const modifier = nouns.modifiers.get(tokens[at]?.text.toLowerCase() ?? '')
    if (modifier && !names.some((name) => name.first <= at && at < name.last)) modifiers.push(modifier)
  }
  return { tokens, first, last, head, noun, nounFirst, nounLast, names, modifiers }
}

// The longest noun that ends at the head ("prime minister"), or goes on from it with "of" ("secretary of state").
function headNoun(tokens: readonly Token[], nouns: ActorNouns, first: number, last: number, head: number) {
  const word = (at: number) => tokens[at]?.text.toLowerCase() ?? ''
  const onward =
    head + 3 <= last && word(head + 1) === 'of'
      ? nouns.nouns.get(`${word(head)} of ${word(head + 2)}`)
      : undefined
  if (onward) return { noun: onward, nounFirst: head, nounLast: head + 3 }
  for (let from = Math.max(first, head - 3); from <= head; from++) {
    const text = Array.from({ length: head - from + 1 }, (_, index) => word(from + index)).join(' ')
    const noun = nouns.nouns.get(text)
    if (noun) return { noun, nounFirst: from, nounLast: head + 1 }
  }
  return { noun: null, nounFirst: head, nounLast: head + 1 }
}

function innerNames(doc: Doc<'tokens' | 'names'>, nouns: ActorNouns, first: number, last: number): Inner[] {
  const { tokens, names } = doc
  const start = tokens[first]?.start ?? 0
  const end = tokens[last - 1]?.end ?? 0
  return namesBetween(names, start, end).map((name) => {
    let from = first
    while ((tokens[from]?.end ?? end) <= name.start) from++
    let to = from + 1
    while (to < last && (tokens[to]?.start ?? end) < name.end) to++
    return { first: from, last: to, name, bond: bondOf(tokens, nouns, from, to) }
  })
}

// Names are sorted: found by halving, since a long report has thousands.
function namesBetween(names: readonly Mention<Name>[], start: number, end: number): readonly Mention<Name>[] {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let stop = low
  while (stop < names.length && (names[stop]?.start ?? end) < end) stop++
  return names.slice(low, stop)
}

function bondOf(tokens: readonly Token[], nouns: ActorNouns, first: number, last: number): Inner['bond'] {
  const word = (at: number) => tokens[at]?.text.toLowerCase() ?? ''
  if (word(last) === '-') {
    if (nouns.patrons.has(word(last + 1))) return 'patron'
    if (nouns.leaders.has(word(last + 1))) return 'leader'
  }
  return word(first - 1) === '-' && nouns.stances.has(word(first - 2)) ? 'stance' : 'own'
}
