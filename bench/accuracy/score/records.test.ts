import { describe, expect, it } from 'vitest'

import { scoreHrds } from './hrds.ts'
import type { HrdsRecord } from './hrds.ts'
import { scoreIsaf } from './isaf.ts'
import { scorePoliceActs } from './police-acts.ts'

describe('scorePoliceActs', () => {
  const sentence = { doc_id: 1, sent_text: 'police fired and held two.' }
  const gold = [
    { ...sentence, sent_id: 0, sent_labels: ['FORCE', 'ARREST'] as const },
    { ...sentence, sent_id: 1, sent_labels: [] },
  ]

  it('counts each act apart and averages over all five', () => {
    const score = scorePoliceActs(gold, [
      { doc_id: 1, sent_id: 0, labels: ['FORCE'] },
      { doc_id: 1, sent_id: 1, labels: ['FORCE'] },
    ])
    expect(score.acts.FORCE).toMatchObject({ p: 0.5, r: 1 })
    expect(score.macro).toBeCloseTo(2 / 3 / 5)
    expect(score.errors.map((line) => line.split(':')[0])).toEqual(['missed ARREST', 'spurious FORCE'])
  })
})

const hrdsScore = (gold: HrdsRecord, found: HrdsRecord) =>
  scoreHrds([{ id: 7, title: '', date: '', text: '', gold }], [{ id: 7, ...found }])

describe('scoreHrds', () => {
  it.each<[string, HrdsRecord, HrdsRecord, number]>([
    ['a year with a fraction', { year: '2020.0' }, { year: '2020' }, 1],
    ['a day with a zero', { date: '05' }, { date: '5' }, 1],
    ['a month by name', { month: 'March' }, { month: '03' }, 1],
    ['another month', { month: 'March' }, { month: '04' }, 0],
    ['a missing month', { month: 'March' }, {}, 0],
  ])('compares %s', (_, gold, found, accuracy) => {
    const field = Object.keys(gold)[0] as 'year' | 'month' | 'date'
    expect(hrdsScore(gold, found).fields[field]).toEqual({ accuracy, articles: 1 })
  })

  it('leaves out fields that the gold does not tell', () => {
    expect(hrdsScore({ city: 'None' }, { city: 'Gao' }).fields.city.articles).toBe(0)
  })

  it('takes a name that holds the other one', () => {
    const { victims } = hrdsScore(
      { victims: [{ victim_name: 'Ola Brattli' }, { victim_name: 'Ana Costa' }] },
      { victims: [{ victim_name: 'Brattli' }] },
    )
    expect([victims.hits, victims.predicted, victims.gold]).toEqual([1, 1, 2])
  })
})

describe('scoreIsaf', () => {
  it('judges lists by their members and numbers as a whole', () => {
    const score = scoreIsaf(
      [{ id: 1, text: '', gold: { province: ['farah', 'ghor'], min_killed: 2 } }],
      [{ id: 1, province: ['farah'], min_killed: 2 }],
    )
    expect(score.sets.province).toMatchObject({ p: 1, r: 0.5 })
    expect([score.scalars.min_killed, score.scalars.min_captured]).toEqual([1, 0])
    expect(score.errors).toEqual(['1 province: farah,ghor read as farah'])
  })
})
