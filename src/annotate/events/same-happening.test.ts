import { beforeAll, expect, test } from 'vitest'
import type { Reader } from '../english.ts'
import { loadEnglish } from '../load-english.ts'

let reader: Reader
beforeAll(async () => {
  reader = await loadEnglish()
})

test.each([
  [
    'the body tells the headline again',
    'Nine killed in raid on Gao\n\nChadian guards raided Gao on Monday, killing nine herders.',
    ['raided = raid'],
  ],
  [
    'not what happened in another town',
    'Nine killed in raid on Gao\n\nChadian guards raided Mopti on Monday, killing nine herders.',
    [],
  ],
  [
    'not with another toll',
    'Nine killed in raid on Gao\n\nChadian guards raided Gao in May, killing four herders.',
    [],
  ],
  [
    'nobody is killed twice',
    'Rebels assassinated Ana Costa. Talks began in Gao. The army said rebels killed Ana Costa.',
    ['killed = assassinated'],
  ],
  [
    'a noun with a doer is no attack by nobody',
    'A mill was attacked in Mopti. Peru condemned the Chadian attack.',
    [],
  ],
])('%s: %s', async (_, text, expected) => {
  const nothing = { outlet: null, url: null, title: null }
  const report = {
    id: 'r',
    name: 'r',
    language: 'en',
    sample: false,
    text,
    published: '2021-06-16',
    ...nothing,
  }
  const { claims } = await reader.annotate(report)
  const words = new Map(claims.map(({ id, event }) => [id, event.trigger.text]))
  const same = claims.flatMap(({ event, same_as }) =>
    same_as === null ? [] : [`${event.trigger.text} = ${words.get(same_as)}`],
  )
  expect(same).toEqual(expected)
})
