import { z } from 'zod'

/** What a word of time stands for: a number, a name ("early"), or the bounds of a vague amount ("few"). */
export type Value = string | number | readonly [number, number]

/** The words of time of a language, by kind; from data/lexicon/times.yaml. */
export interface TimeWords {
  /** The kinds of words that have values. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, Value>>
}

/** Kinds that match only with a capital letter. */
export const CAPITAL: ReadonlySet<string> = new Set([
  'month',
  'weekday',
  'shortWeekday',
  'feast',
  'nameBefore',
  'nameAfter',
  'name',
])

const value = z.union([z.string(), z.number(), z.tuple([z.number(), z.number()])])
const schema = z.record(z.string(), z.union([z.array(z.string()), z.record(z.string(), value)]))

/** Checks and indexes the parsed data/lexicon/times.yaml; a kind given as a list has words that stand for themselves. Throws naming the first bad word. */
export function readTimeWords(given: unknown): TimeWords {
  const kinds = schema.parse(given)
  const values = new Map(Object.entries(kinds).map(([kind, words]) => [kind, toValues(words)]))
  return { values: values.set('number', withCompounds(values.get('number') ?? new Map())) }
}

/** "twenty-five", "sixty one": tens and ones together. */
function withCompounds(numbers: ReadonlyMap<string, Value>): Map<string, Value> {
  const ones = [...numbers].filter(([word, value]) => Number(value) < 10 && /^\w{3,}$/.test(word))
  const tens = [...numbers].filter(([, value]) => Number(value) >= 20 && Number(value) < 100)
  const both = tens.flatMap(([ten, a]) =>
    ones.map(([one, b]) => [`${ten}-${one}`, Number(a) + Number(b)] as const),
  )
  return new Map([...numbers, ...both])
}

function toValues(words: Record<string, Value> | string[]): Map<string, Value> {
  const entries: [string, Value][] = Array.isArray(words)
    ? words.map((word) => [word, word])
    : Object.entries(words)
  return new Map(entries.map(([word, value]) => [word.toLowerCase(), value]))
}

/** The words of one kind, in lower case. */
export function wordsOf(words: TimeWords, kind: string): readonly string[] {
  const found = words.values.get(kind)
  if (!found)
    throw new Error(
      `data/lexicon/times.yaml has no words of kind "${kind}": add them or correct the rule that asks for them`,
    )
  return [...found.keys()]
}
