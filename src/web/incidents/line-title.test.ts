import { expect, test } from 'vitest'
import { lineTitle } from './line-title.ts'

const actor = (name: string) => ({ name, entity: null, country: null, sector: null })
const place = {
  name: 'Doro',
  gazetteer: null,
  lat: 1,
  lon: 2,
  country: 'SDN',
  admin1: 'Blue Nile',
  precision: 'settlement',
  radius_km: 5,
  relation: null,
} as const
const line = {
  type: 'ASSAULT',
  mode: null,
  factuality: 'asserted',
  actors: [],
  recipients: [],
  place: null,
  when: null,
  published: null,
  disputed: [],
} as const

test.each([
  [{}, 'Attack'],
  [
    {
      mode: 'aerial',
      actors: [actor('United States')],
      recipients: [actor('rebels'), actor('herders')],
      place,
      when: { from: '2024-07-30', to: '2024-07-30', precision: 'day' },
    },
    'Airstrike by United States on rebels and herders in Doro, Blue Nile, 30 Jul 2024',
  ],
  [
    { place: { ...place, relation: { bearing: null, km: null } }, mode: 'heavy-weapons' },
    'Shelling near Doro, Blue Nile',
  ],
  [
    { type: 'THREATEN', mode: 'arrest', actors: [actor('police')], factuality: 'denied' },
    'Denied: threat by police',
  ],
  [{ actors: [actor('rebels')], recipients: [actor('rebels')] }, 'Attack by rebels'],
  [{ actors: [actor('rebels'), actor('army')], disputed: ['actors'] }, 'Attack by rebels (disputed)'],
  [{ type: 'CONSULT', recipients: [actor('Egypt')], factuality: 'planned' }, 'Planned: talks with Egypt'],
] as const)('%j', (parts, title) => {
  expect(lineTitle({ ...line, ...parts })).toBe(title)
})
