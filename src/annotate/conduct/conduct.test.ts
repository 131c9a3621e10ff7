import { beforeAll, expect, test } from 'vitest'
import type { Doc } from '../../model/doc.ts'
import type { Reader } from '../english.ts'
import { loadEnglish } from '../load-english.ts'

let reader: Reader
beforeAll(async () => {
  reader = await loadEnglish()
})

async function conductIn(text: string, by: (why: string) => boolean): Promise<readonly string[]> {
  const doc = (await reader.annotate({
    id: 'r',
    name: 'r',
    outlet: null,
    url: null,
    title: null,
    language: 'en',
    published: '2021-06-16',
    sample: false,
    text,
  })) as Doc<'conduct'>
  return doc.conduct
    .filter(({ why }) => by(why))
    .map(({ text: words, kind, actor }) => `${kind} ${words}: ${actor?.text ?? '?'}`)
}

test.each([
  ['The police sealed the road to the mill.', ['act sealed: The police']],
  ['Two mills were burned and the police arrived late.', ['act arrived: the police']],
  ['Five companies of the army were rushed to Gao.', ['act rushed: the army']],
  ['The millers met under police protection.', ['act protection: police']],
  ['According to the police, the town was calm.', ['act According: the police']],
  // As an article behind a paywall ends.
  ['The town was calm. According to', []],
  ['Security was tightened around the mill.', ['act Security: ?']],
  ['The police should seal the road.', []],
  ['The interior minister knew the road.', []],
  ['The police failed to stop the mob.', ['omission failed: The police']],
  ['The police did not intervene.', ['omission intervene: The police']],
  ['The police refused to comment.', ['act refused: The police']],
  ['The police stood by as the mob burned the mill.', ['omission stood: The police']],
  ['The soldiers remained mute spectators.', ['omission spectators: ?']],
  ['The millers blamed police inaction.', ['omission inaction: police']],
])('%s', async (text, expected) => {
  expect(await conductIn(text, (why) => why !== 'model')).toEqual(expected)
})

test.each([
  ['A miller died in police firing.', ['killing police: police']],
  ['Three millers fell to police bullets near the bridge.', ['killing police: police']],
  ['The striker fired home the winner.', []],
  ['The police are looking for the men who burned the mill.', []],
])('the model adds what no rule reads: %s', async (text, expected) => {
  expect(await conductIn(text, (why) => why === 'model')).toEqual(expected)
})
