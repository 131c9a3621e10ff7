import { type Bag, massShared, sharedTelling } from '../likeness.ts'
import { type Feature, ofOneReport, type Seen } from './feature.ts'

/** Names that both passages, and both reports, tell: of victims, streets, towns. Rare names tell more than common ones. */
export const names: Feature = {
  name: 'names',
  see: (one, other) => [
    ...compare('passage', one.names, other.names),
    ...(ofOneReport(one, other) ? [] : compare('report', one.gist, other.gist)),
    ...ages(one.ages, other.ages),
  ],
}

/** The shared weight beyond which more says no more: about four rare names. */
const FULL = 25

function compare(where: string, one: Bag, other: Bag): readonly Seen[] {
  const least = Math.min(one.mass, other.mass)
  if (least === 0) return []
  const mass = massShared(one, other)
  const detail = (): string => inWords(sharedTelling(one, other))
  return [
    { sign: `${where} mass`, value: Math.min(1, mass / FULL), detail },
    { sign: `${where} share`, value: mass / Math.max(least, FULL / 4), detail },
  ]
}

function inWords(both: readonly string[]): string {
  return both.length > 0 ? both.join(', ') : 'none'
}

function ages(one: ReadonlySet<string>, other: ReadonlySet<string>): readonly Seen[] {
  if (one.size === 0 || other.size === 0) return []
  const both = [...one].filter((age) => other.has(age)).toSorted()
  if (both.length > 1) return [{ sign: 'same ages', value: 1, detail: () => both.join(', ') }]
  if (both.length === 1) return [{ sign: 'same age', value: 1, detail: () => both[0]! }]
  return [
    {
      sign: 'other ages',
      value: 1,
      detail: () => [[...one].join(', '), [...other].join(', ')].toSorted().join(' and '),
    },
  ]
}
