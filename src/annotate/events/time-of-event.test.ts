import { beforeAll, expect, test } from 'vitest'
import type { Reader } from '../english.ts'
import { loadEnglish } from '../load-english.ts'

let reader: Reader
beforeAll(async () => {
  reader = await loadEnglish()
})

// Published on Wednesday, 16 June 2021.
test.each([
  ['its clause', 'Rebels raided Gao on Monday.', ['raided 2021-06-14']],
  [
    'not the month of what came before it',
    'Rebels halted their attacks on guards after a raid by Chad on Gao in May.',
    ['halted null', 'attacks null', 'raid 2021-05-01'],
  ],
  [
    'not the time at which it is confirmed',
    'The army on Tuesday confirmed the death of a guard in a raid on Sunday.',
    ['death null', 'raid 2021-06-13'],
  ],
  [
    'a sentence that tells when it happened',
    'Two herders were shot. A teacher says it happened early on Monday.',
    ['shot 2021-06-14'],
  ],
  [
    'a sentence that sets the scene',
    'On Monday guards were called to a mill. A herder was shot there.',
    ['shot 2021-06-14'],
  ],
  [
    'the deed before it in its paragraph',
    'Rebels raided Gao on Monday. They shot two herders.',
    ['raided 2021-06-14', 'shot 2021-06-14'],
  ],
  [
    'no deed of another paragraph',
    'Rebels raided Gao on Monday.\n\nThey shot two herders.',
    ['raided 2021-06-14', 'shot null'],
  ],
  [
    'none when it is told as past by then',
    'Rebels raided Gao on Monday. They had shot two herders.',
    ['raided 2021-06-14', 'shot null'],
  ],
  [
    'the body that tells the headline again',
    'Nine killed in raid on Gao\n\nChadian guards raided Gao on Monday, killing nine herders.',
    ['raid 2021-06-14', 'raided 2021-06-14'],
  ],
  [
    'not the date of a headline, which is that of the report',
    'June 15: Guards shell Gao\n\nTalks were held in Dakar.',
    ['shell null'],
  ],
])('an event has its time from %s', async (_, text, expected) => {
  const nothing = { outlet: null, url: null, title: null }
  const about = { id: 'r', name: 'r', language: 'en', sample: false, published: '2021-06-16' }
  const { claims } = await reader.annotate({ ...about, ...nothing, text })
  const told = claims.map(({ event }) => `${event.trigger.text} ${event.when?.from ?? null}`)
  expect(told).toEqual(expected)
})
