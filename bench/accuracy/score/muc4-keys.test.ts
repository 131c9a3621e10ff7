import { describe, expect, it } from 'vitest'

import { scoreKeys } from './muc4-keys.ts'
import type { KeyTemplate } from './muc4-keys.ts'

const gold: KeyTemplate = {
  incident_type: 'ATTACK',
  date: '2021-05-03 - 2021-05-05',
  location: [['CHAD', 'LAC', 'BOL']],
  perp_org_confidence: ['REPORTED AS FACT / POSSIBLE: "RED FRONT"'],
  hum_name: [['ANA COSTA', 'COSTA']],
  hum_desc: [['PREFECT'], ['HERDERS']],
  hum_desc_ref: [['COSTA'], []],
}

const score = (templates: readonly KeyTemplate[], key: KeyTemplate = gold) =>
  scoreKeys([{ docid: 'x', templates: [key] }], [{ docid: 'x', templates }])

describe('scoreKeys', () => {
  it.each<[string, KeyTemplate, number]>([
    ['a day within the days of the key', { date: '2021-05-04' }, 1],
    ['a day outside them', { date: '2021-05-06' }, 0],
    ['any of the places', { location: [['Chad', 'Bol']] }, 2],
    ['the country alone', { location: [['Chad']] }, 1],
    ['either of two values', { perp_org_confidence: ['POSSIBLE'] }, 1],
    ['a victim by description for the name it goes with', { hum_target: [['the prefect']] }, 1],
    ['a victim once', { hum_target: [['prefect'], ['Costa']] }, 1],
    ['victims without a name', { hum_target: [['herders'], ['Ana Costa']] }, 2],
  ])('counts %s', (_, template, hits) => {
    expect(score([{ incident_type: 'ATTACK', ...template }]).all.hits).toBe(hits + 1)
  })

  it('pairs no templates of different types', () => {
    expect(score([{ incident_type: 'ARSON', date: '2021-05-04' }]).all.hits).toBe(0)
  })

  it('misses no optional template', () => {
    const optional = { ...gold, optional: true }
    expect([score([], optional).all.gold, score([], gold).all.gold]).toEqual([0, 7])
  })
})
