import { beforeAll, expect, test } from 'vitest'

import type { Doc, Layer } from '../../model/doc.ts'
import type { Reader } from '../../ingest.ts'
import { loadEnglish } from '../load-english.ts'
import { claimsByWeight } from './claims-by-weight.ts'

let reader: Reader
beforeAll(async () => {
  reader = await loadEnglish()
})

test.each([
  ['The army may have shelled Gao on Monday. Rebels kidnapped nine nuns.', 'kidnapped'],
  ['Rebels kidnapped nine nuns in Gao after the army shelled the town.', 'kidnapped'],
  ['After the army shelled Gao, rebels kidnapped nine nuns.', 'kidnapped'],
  ['Rebels kidnapped nine nuns. The army shelled Gao.', 'kidnapped'],
])('%s is first about what was %s', async (text, trigger) => {
  const report = {
    id: 'x',
    name: 'x',
    outlet: null,
    url: null,
    title: null,
    language: 'en',
    published: null,
    sample: false,
    text,
  }
  const doc = (await reader.annotate(report)) as Doc<Layer>
  expect(claimsByWeight(doc)[0]?.event.trigger.text).toBe(trigger)
})
