import { beforeAll, expect, test } from 'vitest'

import type { Reader } from '../../../ingest.ts'
import { loadEnglish } from '../../load-english.ts'

let reader: Reader
beforeAll(async () => {
  reader = await loadEnglish()
})

async function coded(text: string): Promise<string[]> {
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
  return claims.map(({ event }) => `${event.type} ${event.mode ?? ''}: ${event.trigger.text}`)
}

test.each([
  ['Chad lifted its blockade of Mali.', ['CONCEDE : lifted its blockade']],
  ['Sanctions on Mali were lifted by Chad.', ['CONCEDE : Sanctions on Mali were lifted']],
  ['Teachers in Mali called off a strike.', ['CONCEDE : called off a strike']],
  ['Chad reduced military aid to Mali.', ['SANCTION discontinue: reduced military aid']],
  ['Chad imposed a blockade on Mali.', ['COERCE restrict: blockade']],
])('ends what was done: %s', async (text, expected) => {
  expect(await coded(text)).toEqual(expected)
})

test.each([
  ['Chad will not lift its blockade of Mali.', ['REJECT yield: will not lift its blockade']],
  ['Chad said it would never negotiate with the rebels.', ['REJECT meet: would never negotiate']],
  ['Chad did not release the hostages.', ['RETREAT release: release']],
])('refuses what is still to come: %s', async (text, expected) => {
  expect(await coded(text)).toEqual(expected)
})

test.each([
  ['The minister of Chad will meet the president of Mali.', ['AGREE : will meet']],
  ['Chad is willing to withdraw its troops from Mali.', ['AGREE : willing to withdraw']],
  ['Chad said it would withdraw its troops from Mali.', ['CONCEDE : would withdraw']],
])('promises what is still to come: %s', async (text, expected) => {
  expect(await coded(text)).toEqual(expected)
})

test.each([
  ['Mali must leave the talks, the president of Chad said.', ['REQUEST yield: must']],
  ['Chad returned the boats to Mali.', ['RETREAT release: returned']],
  ['The nun was released and returned to Mali.', ['RETREAT release: released']],
  ['Chad donated $2 million to Mali.', ['AID : donated']],
  ['Russia expelled diplomats from Chad.', ['SANCTION expel: expelled']],
])('needs what its sense needs: %s', async (text, expected) => {
  expect(await coded(text)).toEqual(expected)
})
