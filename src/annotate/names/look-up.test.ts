import { describe, expect, test } from 'vitest'
import type { ActorDirectory, ActorEntry } from '../../model/actor-directory.ts'
import { lookUp } from './look-up.ts'

const always = { from: null, to: null, origin: 'general' }
const entry = (id: string, name: string, ...names: string[]): ActorEntry => ({
  id: `acta:${id}`,
  name,
  kind: 'armed-group',
  country: null,
  sector: null,
  codes: [],
  offices: [],
  ...always,
  names: names.map((other) => ({
    name: other,
    acronym: /^[A-Z]+$/.test(other),
    ...always,
  })),
})
const directory: ActorDirectory = {
  version: 1,
  origins: {},
  offices: {},
  spellings: [['hizballah', 'hezbollah']],
  entries: [
    entry('brigades', 'Kata’ib Hezbollah', 'KH'),
    entry('relief', 'Relief of the South', 'RSF'),
    entry('support', 'Rapid Support Forces', 'RSF', 'Support Forces'),
    entry('delta', 'Delta Front', 'Rapid Support Forces of the Delta'),
  ],
  relations: [],
}

const found = (text: string) => lookUp(directory, text).found.map(({ id }) => id.slice(5))
const near = (text: string) => lookUp(directory, text).near.map(({ id }) => id.slice(5))

describe('an actor is looked up', () => {
  test.each([
    ['by its name', 'Delta Front', ['delta']],
    ['by its name with an article', 'the Delta Front', ['delta']],
    ['by an alias', 'Support Forces', ['support']],
    ['by an acronym', 'KH', ['brigades']],
    ['whatever the case', 'kh', ['brigades']],
    ['in another spelling', 'Kataib Hizballah', ['brigades']],
    ['by its id', 'acta:relief', ['relief']],
    ['and all are found who have the name', 'RSF', ['relief', 'support']],
    ['and nobody is by part of a name', 'Delta', []],
    ['and nobody is by nothing', ' ', []],
  ])('%s', (_, text, ids) => {
    expect(found(text)).toEqual(ids)
  })

  test.each([
    ['a slip', 'Delta Fornt', ['delta']],
    ['a name cut short', 'Rapid Support', ['support', 'delta']],
    ['nothing like it', 'Zyx', []],
    ['a name that is known', 'KH', []],
  ])('with names like it: %s', (_, text, ids) => {
    expect(near(text)).toEqual(ids)
  })
})
