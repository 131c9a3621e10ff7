import { expect, test } from 'vitest'
import type { Event } from '../../model/claim.ts'
import { type DatedActors, withCodesThen } from './codes-then.ts'

const rebels = {
  country: 'AFG',
  sector: 'REB',
  codes: [{ country: null, sector: 'GOV', from: '2021-08-16', to: null }],
}
const dated: DatedActors = new Map([['acta:taliban', rebels]])

const party = (sector: string, entity = 'acta:taliban') => ({
  start: 0,
  end: 1,
  text: 'T',
  name: 'Taliban',
  entity,
  country: 'AFG',
  sector,
})
const on = (from: string | null, sector: string, entity?: string) =>
  ({
    actors: [party(sector, entity)],
    recipients: [],
    when: from === null ? null : { from, to: from, precision: 'day', start: 0, end: 1, text: 'T' },
  }) as unknown as Event
const sectorOf = (event: Event, published: string | null) =>
  withCodesThen(event, dated, published).actors[0]?.sector

test.each([
  ['an event of the past has the codes of then', on('2009-06-01', 'GOV'), '2022-03-01', 'REB'],
  ['one of today those of today', on('2022-02-27', 'GOV'), '2022-03-01', 'GOV'],
  ['one without a day those of the report', on(null, 'GOV'), '2022-03-01', 'GOV'],
  ['what the words themselves tell stays', on('2009-06-01', 'COP'), '2022-03-01', 'COP'],
  ['others are left alone', on('2009-06-01', 'GOV', 'acta:delta-front'), '2022-03-01', 'GOV'],
  ['without a day of publication the event’s counts', on('2022-02-27', 'REB'), null, 'GOV'],
])('%s', (_, event, published, sector) => {
  expect(sectorOf(event, published)).toBe(sector)
})
