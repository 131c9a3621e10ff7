import { type Bag, cosine, sharedTelling } from '../likeness.ts'
import { type Feature, ofOneReport, type Seen, sign } from './feature.ts'

/** How like the passages and the headlines are; a copy is told by its report. */
export const text: Feature = {
  name: 'text',
  see: (one, other) => [
    ...compare('passage', one.passage, other.passage),
    ...(ofOneReport(one, other)
      ? sign('one report', () => 'told apart in one report')
      : [...compare('title', one.title, other.title), ...copies(one.told, other.told)]),
  ],
}

function compare(what: string, one: Bag, other: Bag): readonly Seen[] {
  if (one.words.length === 0 || other.words.length === 0) return []
  return [{ sign: what, value: cosine(one, other), detail: () => sharedTelling(one, other).join(', ') }]
}

type Told = Parameters<Feature['see']>[0]['told']

function copies(one: Told, other: Told): readonly Seen[] {
  const [a, b] = [one, other].map(({ report }) => report.copy_of ?? report.id)
  if (a !== b || one.claim.event.trigger.text !== other.claim.event.trigger.text) return []
  return sign('copy', () => one.claim.event.trigger.text)
}
