import { beforeAll, expect, test } from 'vitest'

import type { Reader } from '../../../ingest.ts'
import { loadEnglish } from '../../load-english.ts'

let reader: Reader
beforeAll(async () => {
  reader = await loadEnglish()
})

async function subEvents(text: string): Promise<string[]> {
  const { claims } = await reader.annotate({
    id: 'r',
    name: 'r',
    outlet: null,
    url: null,
    title: null,
    language: 'en',
    published: '2021-06-16',
    sample: false,
    text,
  })
  return claims.map(({ event }) => `${event.trigger.text}: ${event.acled}`)
}

test.each([
  ['The Chadian army captured the town of Gao.', ['captured: Government regains territory']],
  ['Rebels recaptured the town of Gao.', ['recaptured: Non-state actor overtakes territory']],
  ['Gunmen killed two soldiers in Gao.', ['killed: Armed clash']],
  ['Gunmen attacked an army base in Gao.', ['attacked: Armed clash']],
  ['Gunmen killed two nuns in Gao.', ['killed: Attack']],
  ['A mob beat two thieves in Gao.', ['beat: Mob violence']],
  ['Protesters clashed with police in Gao.', ['clashed: Violent demonstration']],
  ['Farmers blocked a highway near Gao.', ['blocked: Violent demonstration']],
  ['Police shot dead two protesters in Gao.', ['shot dead: Excessive force against protesters']],
  ['A grenade exploded in Gao.', ['exploded: Grenade']],
  ['Three rockets landed near Gao on Monday.', ['landed: Shelling/artillery/missile attack']],
  ['Government forces used chlorine gas in Gao.', ['used chlorine: Chemical weapon']],
  ['Police found 40 kg of explosives in Gao.', ['found: Disrupted weapons use']],
  ['The Chadian army set up a base near Gao.', ['set up: Headquarters or base established']],
  [
    'Troops destroyed a weapons cache in Gao.',
    ['destroyed: Disrupted weapons use', 'weapons cache: Disrupted weapons use'],
  ],
  ['A landmine killed two shepherds near a well.', ['landmine: Remote explosive/landmine/IED']],
  ['A nun was sexually assaulted by rebels in Gao.', ['sexually assaulted: Sexual violence']],
  ['Workers held a sit-in in Gao.', ['sit-in: Peaceful protest']],
  ['Nine rebels surrendered to the army in Gao.', ['surrendered: Agreement']],
  ['The army captured a rebel commander in Gao.', ['captured: Arrests']],
  ['Rebels captured nine soldiers in Gao.', ['captured: Abduction/forced disappearance']],
])('%s', async (text, expected) => {
  expect(await subEvents(text)).toEqual(expected)
})

test.each([
  [
    'Police arrested nine students as opposition supporters held a protest in Gao.',
    ['arrested: Protest with intervention', 'held a protest: Protest with intervention'],
  ],
  [
    'Police fired tear gas during clashes with protesters in Gao.',
    ['fired tear gas: Violent demonstration', 'clashes: Violent demonstration'],
  ],
  [
    'Students protested against the arrest of two monks in Gao.',
    ['protested: Peaceful protest', 'arrest: Arrests'],
  ],
])('what happens at a protest is one thing: %s', async (text, expected) => {
  expect(await subEvents(text)).toEqual(expected)
})
