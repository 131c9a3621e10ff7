import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileForms } from '../../scripts/actors/forms.ts'
import { readSources, type Sources } from '../../scripts/actors/sources.ts'
import { compileStates } from '../../scripts/actors/states.ts'

const folder = fileURLToPath(new URL('./', import.meta.url))
let copy: string
beforeAll(() => {
  copy = `${mkdtempSync(join(tmpdir(), 'acta-actors-'))}/`
})
afterAll(() => rmSync(copy, { recursive: true }))

/** The files of data/actors with some words of one of them replaced. */
function readChanged(file: string, from: string, to: string): Sources {
  cpSync(folder, copy, { recursive: true })
  const text = readFileSync(copy + file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(copy + file, text.replace(from, to))
  return readSources(copy)
}

describe('data/actors', () => {
  const sources = readSources(folder)
  const count = (kinds: readonly string[]) =>
    sources.entries.filter(({ kind }) => kinds.includes(kind)).length

  test('holds groups of all regions, outlets and leaders', () => {
    expect(count(['armed-group'])).toBeGreaterThan(220)
    expect(count(['media'])).toBeGreaterThan(150)
    expect(count(['person'])).toBeGreaterThan(150)
    expect(
      sources.entries.filter(({ country }) => country === 'IGO' || country === 'NGO').length,
    ).toBeGreaterThan(80)
  })

  test('a country of an entry is a state, or a body of states or of nobody', () => {
    const codes = new Set(['IGO', 'NGO', ...compileStates(sources.states).map(({ code }) => code)])
    expect(
      sources.entries.filter(({ country }) => country && !codes.has(country)).map(({ id }) => id),
    ).toEqual([])
  })

  test('an office or a group ends after it began', () => {
    const spans = sources.entries.flatMap((entry) =>
      [entry, ...entry.offices].map(({ from, to }) => ({ id: entry.id, from, to })),
    )
    expect(spans.filter(({ from, to }) => from && to && to < from).map(({ id }) => id)).toEqual([])
  })
})

describe('a fault in data/actors is told with file, entry and reason', () => {
  test.each([
    [
      'groups.yaml',
      'sector: REB',
      'sector: ARMY',
      /groups\.yaml: entry 1 \(acta:islamic-state\): sector: Invalid option/,
    ],
    [
      'media.yaml',
      'id: acta:reuters',
      'id: reuters',
      /media\.yaml: entry 1 \(reuters\): id: want acta: and a slug/,
    ],
    [
      'persons.yaml',
      "from: '2021-01'",
      "from: 'January'",
      /persons\.yaml: entry 1 \(acta:joe-biden\): offices\.0\.from: want YYYY/,
    ],
    [
      'organisations.yaml',
      'kind: organisation',
      'kin: organisation',
      /organisations\.yaml: entry 1 \(acta:united-nations\): .*kin/,
    ],
    ['states.yaml', 'USA:', 'USA: [', /states\.yaml: /],
    ['media.yaml', 'id: acta:reuters', 'id: acta:united-nations', /acta:united-nations .*twice/],
  ])('%s: %s as %s', (file, from, to, reason) => {
    expect(() => readChanged(file, from, to)).toThrow(reason)
  })

  test('a relation to nobody', () => {
    const sources = readChanged('groups.yaml', 'of: acta:al-qaeda', 'of: acta:nobody-at-all')
    expect(() => compileForms(sources, compileStates(sources.states), new Map())).toThrow(
      /acta:islamic-state: splinter-of acta:nobody-at-all: no such actor/,
    )
  })
})
