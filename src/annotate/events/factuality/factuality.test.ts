import { beforeAll, expect, test } from 'vitest'
import type { Reader } from '../../english.ts'
import { loadEnglish } from '../../load-english.ts'

let reader: Reader
beforeAll(async () => {
  reader = await loadEnglish()
})

test.each([
  ['Chad sent its army to the border in order to attack the herders.', 'attack', 'planned'],
  ['Chile announced a timetable for a pullout of its soldiers from Tacna.', 'pullout', 'planned'],
  ['Guards allowed the rebels to leave Gao.', 'leave', 'asserted'],
  ['Chad uses border scouts to attack the rebels.', 'attack', 'habitual'],
  ['Chad has used border scouts to attack the rebels.', 'attack', 'asserted'],
  ['The rebels tried to attack the port.', 'attack', 'attempted'],
  ['No nuns or herders were injured or detained in the raid.', 'detained', 'denied'],
  ['The guards killed no one.', 'killed', 'denied'],
  ['The army denied attacking the village.', 'attacking', 'denied'],
  ['The smugglers should be arrested.', 'arrested', 'requested'],
  ['The mayor has to arrest the smugglers.', 'arrest', 'requested'],
  ['The guards had to arrest the smugglers.', 'arrest', 'asserted'],
  ['They demanded the arrest of the smugglers.', 'arrest', 'requested'],
  ['The villagers fear an attack by the rebels.', 'attack', 'possible'],
  ['The pullout left herders exposed to the threat of a Chilean attack.', 'attack', 'possible'],
])('%s', async (text, trigger, factuality) => {
  const report = {
    id: 'r',
    name: 'r',
    outlet: null,
    url: null,
    title: null,
    language: 'en',
    published: '2021-06-16',
    sample: false,
    text,
  }
  const { claims } = await reader.annotate(report)
  const claim = claims.find(({ event }) => event.trigger.text === trigger)
  expect(claim?.factuality).toBe(factuality)
})
