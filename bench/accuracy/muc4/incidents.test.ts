import { beforeAll, expect, test } from 'vitest'

import { loadEnglish } from '../../../src/annotate/load-english.ts'
import { benchReport, fullDoc } from '../task.ts'
import type { Reader } from '../task.ts'
import { entitiesIn, incidentsOf } from './incidents.ts'

let reader: Reader
beforeAll(async () => {
  reader = await loadEnglish()
})

const SLOTS = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Described', 'Weapon'] as const

async function told(text: string): Promise<string[]> {
  const doc = await fullDoc(reader, benchReport('x', text, '2021-06-16'))
  return incidentsOf(doc).map(({ type, fillers }) => {
    const slots = SLOTS.map((role) => entitiesIn(fillers, role).flat().join('/'))
    return [type, ...slots].join(' | ')
  })
}

test.each([
  [
    'Three gunmen of the Delta Liberation Front killed Mayor Ana Costa in Sarh.',
    ['attack | gunmen of the Delta Liberation Front | Delta Liberation Front |  | Ana Costa |  | '],
  ],
  ['Two men kidnapped a teacher.', ['kidnapping | men |  |  |  | teacher | ']],
  ['A bomb exploded at the town hall in Sarh.', ['bombing |  |  | town hall |  |  | bomb']],
  ['Soldiers clashed with rebels near Sarh.', []],
  ['The army killed six rebels.', []],
  ['The army denied that it had killed two nuns.', []],
])('%s', async (text, incidents) => {
  expect(await told(text)).toEqual(incidents)
})
