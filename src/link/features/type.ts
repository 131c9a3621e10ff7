import { familiesOf } from '../families.ts'
import { plain } from '../words.ts'
import { type Feature, type Seen, sign } from './feature.ts'

/** Letters by which forms of one event word are known: "shelled", "shelling". */
const STEM = 4

/** What kind of event, by what means, told with which word, and whether as done or as meant. */
export const type: Feature = {
  name: 'type',
  see: ({ told: { claim: one } }, { told: { claim: other } }) => {
    const [a, b] = [one.event, other.event]
    const word = stemOf(a.trigger.text) === stemOf(b.trigger.text)
    return [
      ...sign(kindOf(a, b), () => [a, b].map(inWords).toSorted().join(' and ')),
      ...(word ? sign('same word', () => a.trigger.text) : []),
      ...mood(one.factuality, other.factuality),
    ]
  },
}

type Coded = Parameters<typeof familiesOf>[0]

function inWords({ type, mode }: Coded): string {
  return mode === null ? type : `${type} ${mode}`
}

function kindOf(one: Coded, other: Coded): string {
  if (one.type !== other.type) {
    const shared = familiesOf(one).some((family) => familiesOf(other).includes(family))
    return shared ? 'same family' : 'other family'
  }
  if (one.mode === other.mode) return one.mode === null ? 'same type' : 'same mode'
  return one.mode === null || other.mode === null ? 'same type' : 'other mode'
}

function stemOf(trigger: string): string {
  const words = trigger.split(/[\s-]/)
  return plain(words.at(-1) ?? '').slice(0, STEM)
}

// A denial and an assertion may well be of one happening; a plan and a deed are not.
function mood(one: string, other: string): readonly Seen[] {
  const meant = [one, other].filter(
    (factuality) => factuality === 'planned' || factuality === 'possible' || factuality === 'requested',
  )
  return meant.length === 1 ? sign('deed and plan', () => [one, other].toSorted().join(' and ')) : []
}
