import type { Token } from '../../model/doc.ts'
import { lemmaOf } from '../tokens/lemma.ts'
import type { Entry, EventLexicon, Sense } from './lexicon.ts'

/** Words that may name an event: tokens `[first, last)`, the token that carries the syntax, and every sense that the lexicon gives. */
export interface Trigger {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly pos: 'verb' | 'noun'
  readonly senses: readonly Sense[]
  /** What the lexicon has for fewer of the words, should none of the senses fit: "expel" for "expel from". */
  readonly shorter: Trigger | null
}

/** Finds lexicon words and phrases among the tokens `[first, last)`, longest first, not overlapping. */
export function findTriggers(
  lexicon: EventLexicon,
  tokens: readonly Token[],
  first: number,
  last: number,
): Trigger[] {
  const triggers: Trigger[] = []
  let index = first
  while (index < last) {
    const trigger = triggerAt(lexicon, tokens, index, last, index === first)
    if (trigger && trigger.senses.length > 0) triggers.push(trigger)
    index = trigger ? trigger.last : index + 1
  }
  return triggers
}

function triggerAt(
  lexicon: EventLexicon,
  tokens: readonly Token[],
  index: number,
  end: number,
  opens: boolean,
): Trigger | null {
  const token = tokens[index] as Token
  const entries = formsOf(token).flatMap((form) => lexicon.entries.get(form) ?? [])
  const found = entries.flatMap((entry) => {
    const last = match(entry, tokens, index, end, opens)
    return last === null ? [] : [{ entry, last }]
  })
  return joinedAt(tokens, index, found)
}

interface Found {
  readonly entry: Entry
  readonly last: number
}

// The first match with all others of its words and part of speech, and what the rest makes.
function joinedAt(tokens: readonly Token[], index: number, found: readonly Found[]): Trigger | null {
  const [best] = found
  if (!best) return null
  const { entry, last } = best
  const alike = found.filter((other) => other.entry.pos === entry.pos)
  const senses = alike.flatMap((other) =>
    other.last >= last && other.entry.sense ? [other.entry.sense] : [],
  )
  const shorter = alike.filter((other) => other.last < last)
  return {
    first: index,
    last,
    head: headAt(tokens, entry, index, last),
    pos: entry.pos === 'noun' ? 'noun' : 'verb',
    senses,
    shorter: senses.length === 0 ? null : joinedAt(tokens, index, shorter),
  }
}

// The last word of a noun and of a verb with a hyphen or an adverb ("dive-bomb", "sexually assault"), the first of another verb.
function headAt(tokens: readonly Token[], { pos, lemmas }: Entry, first: number, last: number): number {
  const ends = lemmas[1] === '-' || (lemmas.length > 1 && tokens[first]?.pos === 'ADV')
  return pos === 'noun' || ends ? last - 1 : first
}

// The lemma, the word itself, and for participles whose verb the tagger does not know ("reconciled", "abducting") that verb.
function formsOf({ text, lemma, pos }: Token): string[] {
  const word = text.toLowerCase()
  const verbs =
    (pos === 'ADJ' || pos === 'VERB') && word.endsWith('ed') ? [word.slice(0, -1), word.slice(0, -2)] : []
  const stem = word.slice(0, -3)
  const gerunds = pos === 'VERB' && word.endsWith('ing') && lemma === word ? [stem, `${stem}e`] : []
  const nouns = pos === 'PROPN' ? [lemmaOf(word, 'NOUN', word)] : []
  return [...new Set([lemma, word, ...verbs, ...gerunds, ...nouns])]
}

// The end of the match, or null. Tags decide between verb and noun; a star skips up to three words of one phrase.
function match(
  entry: Entry,
  tokens: readonly Token[],
  index: number,
  end: number,
  opens: boolean,
): number | null {
  let at = index
  for (const [position, lemma] of entry.lemmas.entries()) {
    if (lemma === '*') continue
    const gap = entry.lemmas[position - 1] === '*' ? 3 : 0
    const found = findLemma(tokens, lemma, at, end, gap, entry.pos === 'verb' && position > 0)
    if (found === null) return null
    at = found + 1
  }
  const head = tokens[headAt(tokens, entry, index, at)] as Token
  return hasPos(head, entry, opens) ? at : null
}

// Where the lemma stands from `from` on: at once, after `gap` words, or after modifiers ("lifted its last sanctions").
function findLemma(
  tokens: readonly Token[],
  lemma: string,
  from: number,
  end: number,
  gap: number,
  overModifiers: boolean,
): number | null {
  let skipped = 0
  for (let index = from; index < Math.min(end, from + 5); index++) {
    const token = tokens[index] as Token
    if (formsOf(token).includes(lemma)) return index
    if (token.pos === 'PUNCT' && token.text !== '-') return null
    const modifies = overModifiers && /^(?:DET|ADJ|PRON|NUM)$/.test(token.pos)
    if (!modifies && ++skipped > gap) return null
  }
  return null
}

// "Clashes left 20 dead": the first word of a sentence may be taken for a name.
function hasPos(token: Token, entry: Entry, opens: boolean): boolean {
  if (entry.pos === 'any') return true
  // Of the auxiliaries the lexicon has "must".
  if (entry.pos === 'verb')
    return (
      token.pos === 'VERB' ||
      (token.pos === 'AUX' && entry.lemmas[0] === 'must') ||
      (token.pos === 'ADJ' && token.text.endsWith('ed'))
    )
  // "a sit-in", "a shoot-out"
  if (entry.lemmas.at(-2) === '-') return true
  return (
    token.pos === 'NOUN' ||
    (token.pos === 'PROPN' && (opens || entry.lemmas.length > 1)) ||
    (token.pos === 'VERB' && (entry.lemmas.at(-1) as string).endsWith('ing'))
  )
}
