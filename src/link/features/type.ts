import type { Claim } from '../../model/claim.ts'
import type { Factuality } from '../../model/codebook.ts'
import type { Aspects } from '../aspects.ts'
import { type Feature, type Seen, sign } from './feature.ts'

/** What kind of event, by what means, told with which word, and whether as done or as meant. */
export const type: Feature = {
  name: 'type',
  see: (one, other) => {
    const [a, b] = [one.told.claim, other.told.claim]
    return [
      ...sign(kindOf(one, other), () => [a.event, b.event].map(inWords).toSorted().join(' and ')),
      ...(one.stem === other.stem ? sign('same word', () => a.event.trigger.text) : []),
      ...mood(a.factuality, b.factuality),
    ]
  },
}

function inWords({ type, mode }: Claim['event']): string {
  return mode === null ? type : `${type} ${mode}`
}

function kindOf(one: Aspects, other: Aspects): string {
  const [a, b] = [one.told.claim.event, other.told.claim.event]
  if (a.type !== b.type) {
    const shared = one.families.some((family) => other.families.includes(family))
    return shared ? 'same family' : 'other family'
  }
  if (a.mode === b.mode) return a.mode === null ? 'same type' : 'same mode'
  return a.mode === null || b.mode === null ? 'same type' : 'other mode'
}

// A denial and an assertion may well be of one happening; a plan and a deed are not.
function mood(one: Factuality, other: Factuality): readonly Seen[] {
  return isMeant(one) !== isMeant(other)
    ? sign('deed and plan', () => [one, other].toSorted().join(' and '))
    : []
}

function isMeant(factuality: Factuality): boolean {
  return factuality === 'planned' || factuality === 'possible' || factuality === 'requested'
}
