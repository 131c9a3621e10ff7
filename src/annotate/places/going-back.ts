import type { Doc, Token } from '../../model/doc.ts'
import type { Place } from '../../model/place.ts'
import { firstFrom, overlaps, spansWithin, wordsAt } from '../../model/span.ts'
import type { Mention, Words } from '../../model/span.ts'

type Read = Doc<'tokens' | 'sentences'>

/** Nouns that go back to whatever settlement was named last; others only to a place that was called so. */
const TOWN = /^(?:town|city|village|township|hamlet)$/
const CALLED =
  /^(?:province|governorate|district|oblast|county|camp|base|airbase|airfield|airport|prison|checkpoint|island|crossing|outpost|refinery|dam)$/
const DETERMINER = /^(?:the|this|that)$/

/** So many sentences back a reader looks for the place. */
const WINDOW = 4

/** "Guards left Gao. Rebels entered the town at dawn": words without a name that go back to a place named before them. */
export function goingBack(doc: Read, named: readonly Mention<Place>[]): readonly Mention<Place>[] {
  return doc.sentences.flatMap(({ first, last }, sentence) =>
    Array.from({ length: last - first }, (_, index) => first + index).flatMap((noun) => {
      const words = phraseOf(doc, noun, first)
      if (words === null || named.some((place) => overlaps(place, words))) return []
      const place = antecedent(doc, named, words, noun, sentence)
      return place ? [{ ...place, ...words }] : []
    }),
  )
}

/** "the Syrian town", "this village"; but "the town council", "the city's mayor", "the town of", "the town where he was born". */
function phraseOf({ tokens, report }: Read, noun: number, from: number): Words | null {
  if (!isHead(tokens[noun]) || !isAlone(tokens[noun + 1])) return null
  let first = noun - 1
  while (first > from && /^(?:ADJ|ADV)$/.test(tokens[first]?.pos ?? '')) first--
  const [opening, head] = [tokens[first], tokens[noun]]
  if (first < from || !opening || !head || !DETERMINER.test(opening.text.toLowerCase())) return null
  return wordsAt(report.text, opening.start, head.end)
}

function isHead(token: Token | undefined): boolean {
  const word = token?.text.toLowerCase() ?? ''
  return TOWN.test(word) || CALLED.test(word)
}

function isAlone(next: Token | undefined): boolean {
  if (next === undefined) return true
  return !/^(?:NOUN|PROPN)$/.test(next.pos) && !/^(?:of|called|named|known|where|-|['’]s?)$/i.test(next.text)
}

function antecedent(
  { tokens, sentences }: Read,
  named: readonly Mention<Place>[],
  words: Words,
  noun: number,
  sentence: number,
): Mention<Place> | undefined {
  const head = tokens[noun]?.text.toLowerCase() ?? ''
  const since = sentences[Math.max(0, sentence - WINDOW)]?.start ?? 0
  const before = spansWithin(named, { start: since, end: words.start })
  return before.findLast((place) => (TOWN.test(head) ? isTown(place) : isCalled(tokens, place, head)))
}

// "30 km south of Gao" is no town.
function isTown({ precision, relation }: Place): boolean {
  return precision === 'settlement' && relation === null
}

// "Gao province … the province", "the camp of Dadaab … the camp"
function isCalled(tokens: readonly Token[], { start, end }: Mention<Place>, head: string): boolean {
  const first = firstFrom(tokens, start)
  const own = tokens.slice(first, firstFrom(tokens, end) + 1)
  const before = tokens[first - 1]?.text === 'of' ? tokens.slice(first - 2, first - 1) : []
  return [...before, ...own].some(({ text }) => text.toLowerCase() === head)
}
