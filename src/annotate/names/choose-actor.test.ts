import { expect, test } from 'vitest'
import type { Form, KnownActor } from './actor-index.ts'
import { chooseActor, type Clues } from './choose-actor.ts'

const actor = (
  name: string,
  country: string,
  kind: KnownActor['kind'],
  to: string | null = null,
): KnownActor => ({
  id: `acta:${name}`,
  name,
  kind,
  country,
  sector: null,
  from: null,
  to,
  codes: [],
})
const front = actor('front', 'TGO', 'armed-group')
const league = actor('league', 'NGO', 'organisation')
const army = actor('army', 'CHL', 'armed-group')
const oldFront = actor('old front', 'TGO', 'armed-group', '1999')
const form = { local: false } as Form

const none: Clues = { countries: new Set(), spelled: new Set(), armed: false, day: null }
const chosen = (actors: readonly KnownActor[], clues: Partial<Clues>, local = false) =>
  chooseActor(actors, { ...form, local }, { ...none, ...clues }).map(({ name }) => name)

test.each([
  ['the only one that can be meant', [front], {}, ['front']],
  ['whoever is known everywhere', [front, league], {}, ['league']],
  [
    'the one of the country that the report names',
    [front, league],
    { countries: new Set(['TGO']) },
    ['front'],
  ],
  ['the one in arms beside a word of arms', [front, league], { armed: true }, ['front']],
  [
    'the one that the report spells out',
    [front, league],
    { spelled: new Set([league]), armed: true },
    ['league'],
  ],
  ['the one that there is', [oldFront, front], { countries: new Set(['TGO']), day: '2020-01-01' }, ['front']],
  [
    'the one that there was',
    [oldFront, front],
    { countries: new Set(['TGO']), day: '1990-01-01' },
    ['old front', 'front'],
  ],
  ['nobody where nothing tells', [front, army], {}, []],
  ['all where all speaks for each', [front, army], { armed: true }, ['front', 'army']],
] as const)('a name means %s', (_, actors, clues, names) => {
  expect(chosen(actors, clues)).toEqual(names)
})

test('a name of one country and of many needs the country', () => {
  expect(chosen([front], {}, true)).toEqual([])
  expect(chosen([front], { countries: new Set(['TGO']) }, true)).toEqual(['front'])
})
