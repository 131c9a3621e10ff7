import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkSources } from '../../scripts/actors/checks.ts'
import { readSources } from '../../scripts/actors/sources.ts'
import { compileStates } from '../../scripts/actors/states.ts'

const folder = fileURLToPath(new URL('./', import.meta.url))

describe('data/actors', () => {
  const sources = readSources(folder)
  const count = (kinds: readonly string[]) =>
    sources.entries.filter(({ kind }) => kinds.includes(kind)).length

  test('holds groups of all regions, outlets and leaders', () => {
    expect(count(['armed-group'])).toBeGreaterThan(900)
    expect(count(['media'])).toBeGreaterThan(350)
    expect(count(['person'])).toBeGreaterThan(2700)
    expect(
      sources.entries.filter(({ country }) => country === 'IGO' || country === 'NGO').length,
    ).toBeGreaterThan(350)
  })

  test('dates the offices of more than two thousand who held one since 2000', () => {
    const since2000 = sources.entries.filter(
      ({ kind, offices }) => kind === 'person' && offices.some(({ to = '2000' }) => to >= '2000'),
    )
    expect(since2000.length).toBeGreaterThan(2000)
  })

  test('agrees with itself', () => {
    expect(() => checkSources(sources, compileStates(sources.states))).not.toThrow()
  })
})
