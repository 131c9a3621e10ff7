import { cosine, shared, type WordWeights } from '../likeness.ts'
import { type Feature, ofOneReport, type Seen, sign } from './feature.ts'

/** How like the passages and the headlines are; a copy is told by its report. */
export const text: Feature = {
  name: 'text',
  see: (one, other, weights) => [
    ...compare('passage', one.passage, other.passage, weights),
    ...(ofOneReport(one, other)
      ? sign('one report', 'told apart in one report')
      : [...compare('title', one.title, other.title, weights), ...copies(one.told, other.told)]),
  ],
}

function compare(
  what: string,
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weights: WordWeights,
): readonly Seen[] {
  if (one.size === 0 || other.size === 0) return []
  const telling = shared(one, other).filter((word) => (weights.words.get(word) ?? weights.rare) >= 3)
  return [{ sign: what, value: cosine(one, other, weights), detail: telling.join(', ') }]
}

type Told = Parameters<Feature['see']>[0]['told']

function copies(one: Told, other: Told): readonly Seen[] {
  const [a, b] = [one, other].map(({ report }) => report.copy_of ?? report.id)
  if (a !== b || one.claim.event.trigger.text !== other.claim.event.trigger.text) return []
  return sign('copy', one.claim.event.trigger.text)
}
