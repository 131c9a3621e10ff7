import { expect, test } from 'vitest'
import type { ActorEntry, ActorRelation } from '../model/actor-directory.ts'
import { sidesOn } from './sides.ts'

const entry = (id: string, kind: ActorEntry['kind'], country: string | null): ActorEntry => ({
  id,
  name: id,
  kind,
  country,
  sector: null,
  names: [],
  codes: [],
  offices: [],
  from: null,
  to: null,
  origin: 'test',
})

const relation = (
  actor: string,
  kind: ActorRelation['kind'],
  of: string,
  from: string | null = null,
  to: string | null = null,
): ActorRelation => ({ actor, kind, of, as: null, allegedBy: [], deniedBy: [], origin: 'test', from, to })

const directory = {
  entries: [
    entry('doro', 'state', 'DOR'),
    entry('army', 'organisation', 'DOR'),
    entry('front', 'armed-group', 'DOR'),
  ],
  relations: [
    relation('army', 'organ-of', 'doro'),
    relation('brigade', 'organ-of', 'army'),
    relation('general', 'officer-of', 'army', '2020', '2023-05'),
    relation('general', 'officer-of', 'front', '2024', null),
    relation('front', 'member-of', 'alliance'),
    relation('neighbour', 'patron-of', 'front'),
    relation('this', 'wing-of', 'that'),
    relation('that', 'wing-of', 'this'),
  ],
}

test.each([
  ['brigade', '2024-01-01', 'doro'],
  ['DOR', '2024-01-01', 'doro'],
  ['general', '2022-01-01', 'doro'],
  ['general', '2023-12-01', 'general'],
  ['general', '2024-02-01', 'front'],
  ['front', '2024-01-01', 'front'],
  ['nobody', '2024-01-01', 'nobody'],
  ['this', '2024-01-01', 'this'],
])('%s is, on %s, of the side of %s', (party, day, side) => {
  expect(sidesOn(directory, day)(party)).toBe(side)
})
