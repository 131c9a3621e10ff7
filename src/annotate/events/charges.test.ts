import { beforeAll, expect, test } from 'vitest'
import type { Reader } from '../english.ts'
import { loadEnglish } from '../load-english.ts'

let reader: Reader
beforeAll(async () => {
  reader = await loadEnglish()
})

// Text, event word, who did it, how far it is told, who says so.
test.each([
  [
    'A Chilean colonel was charged with the murder of six nuns.',
    'murder',
    'A Chilean colonel',
    'possible',
    '',
  ],
  ['Two soldiers were implicated in the murder of a bishop.', 'murder', 'Two soldiers', 'possible', ''],
  ['The massacre of nine herders was blamed on the rebels.', 'massacre', 'the rebels', 'possible', ''],
  [
    'Three suspects were arrested in connection with the bombing.',
    'bombing',
    'Three suspects',
    'possible',
    '',
  ],
  ['Chile accused Peru of attacking two trawlers.', 'attacking', 'Peru', 'asserted', 'Chile'],
  ['The mayor blamed the rebels for the shelling of Gao.', 'shelling', 'the rebels', 'asserted', 'mayor'],
  [
    'Prosecutors accused the general of ordering the killing of a monk.',
    'killing',
    'the general',
    'asserted',
    'Prosecutors',
  ],
  ['The general was found guilty of the abduction of a monk.', 'abduction', 'The general', 'asserted', ''],
  [
    'The mayor holds the rebels responsible for the assassination of a monk.',
    'assassination',
    'the rebels',
    'asserted',
    '',
  ],
  ['Rebels were responsible for the attack on the convoy.', 'attack', 'Rebels', 'asserted', ''],
])('%s', async (text, trigger, actor, factuality, speaker) => {
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
  const claim = claims.find(({ event }) => event.trigger.text === trigger)
  expect(claim?.event.actors.map((one) => one.text)).toEqual([actor])
  expect(claim?.factuality).toBe(factuality)
  expect(claim?.attribution.map(({ name }) => name).join()).toBe(speaker)
})
