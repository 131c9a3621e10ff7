import { expect, test } from 'vitest'
import type { ActorDirectory, ActorEntry, ActorRelation } from '../model/actor-directory.ts'
import { PLAIN } from './show.ts'
import { showActor, viewActor } from './show-actor.ts'

const always = { from: null, to: null, origin: 'known' }
const front: ActorEntry = {
  id: 'acta:front',
  name: 'Delta Front',
  kind: 'armed-group',
  country: 'TGO',
  sector: 'REB',
  offices: [],
  names: [
    {
      name: 'Delta Movement',
      acronym: false,
      from: null,
      to: '2016-05',
      origin: 'known',
    },
    {
      name: 'DF',
      acronym: true,
      ...always,
      origin: 'paper',
    },
  ],
  codes: [
    {
      country: null,
      sector: 'GOV',
      from: '2021-08-15',
      to: null,
    },
  ],
  from: '2014',
  to: null,
  origin: 'known',
}
const named = (id: string, name: string): ActorEntry => ({ ...front, id: `acta:${id}`, name })
const line = (actor: string, kind: ActorRelation['kind'], of: string, more: Partial<ActorRelation> = {}) => ({
  actor: `acta:${actor}`,
  kind,
  of: `acta:${of}`,
  as: null,
  allegedBy: [],
  deniedBy: [],
  ...always,
  ...more,
})
const directory: ActorDirectory = {
  version: 1,
  origins: {
    known: { what: 'general knowledge', licence: 'CC0' },
    paper: { what: 'a paper', licence: 'CC BY' },
  },
  offices: {},
  spellings: [],
  entries: [
    front,
    named('alliance', 'River Alliance'),
    named('ruritania', 'Ruritania'),
    named('lund', 'Rosa Lund'),
  ],
  relations: [
    line('front', 'member-of', 'alliance', { as: '3rd Brigade', from: '2018-06' }),
    line('ruritania', 'patron-of', 'front', {
      allegedBy: ['two envoys'],
      deniedBy: ['acta:ruritania'],
      origin: 'paper',
    }),
    line('lund', 'officer-of', 'front', { as: 'leader', from: '2019-02-03', to: '2020' }),
    line('front', 'splinter-of', 'alliance', { from: '2014', to: '2014' }),
  ],
}

test('an actor is shown with names, relations and roll-up of a day, each with its origin', () => {
  expect(showActor(directory, front, '2019-07', '2024-01-01', { width: 90, palette: PLAIN }))
    .toBe(`Delta Front
    armed group · TGO REB (Jul 2019) · since 2014 · acta:front [known]
  names
    Delta Movement (until May 2016); DF (acronym) [paper]
  relations, Jul 2019
    member of River Alliance · as 3rd Brigade · since Jun 2018 [known]
    backed by Ruritania · alleged by two envoys · denied by Ruritania [paper]
    leader: Rosa Lund · 3 Feb 2019 – 2020 [known]
  rolls up to, Jul 2019
    in River Alliance · as 3rd Brigade
    backed by Ruritania · alleged by two envoys
  origin
    [known] general knowledge; CC0
    [paper] a paper; CC BY
`)
})

test('without a day all relations are shown, and the roll-up of today', () => {
  const view = viewActor(directory, front, null, '2024-01-01')
  expect(view.relations).toHaveLength(4)
  expect(view.codesThen).toEqual({ country: 'TGO', sector: 'GOV' })
  expect(view.rollUp.map(({ id }) => id)).toEqual(['acta:alliance', 'acta:ruritania'])
})
