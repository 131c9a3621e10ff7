import { beforeAll, expect, test } from 'vitest'
import type { Doc, Layer } from '../../model/doc.ts'
import { loadEnglish } from '../load-english.ts'

let reader: Awaited<ReturnType<typeof loadEnglish>>
beforeAll(async () => {
  reader = await loadEnglish()
})

const list = (all: readonly { readonly text: string }[]) => all.map(({ text }) => text).join(', ')

/** "trigger: recipients | targets | weapons" of each event. */
async function struck(text: string): Promise<string[]> {
  const told = { id: 'r', name: 'r', outlet: null, url: null, title: null, language: 'en', sample: true }
  const { events } = (await reader.annotate({ ...told, published: '2024-08-01', text })) as Doc<Layer>
  return events.map(({ trigger, recipients, targets, instruments }) =>
    [`${trigger.text}:`, list(recipients), '|', list(targets), '|', list(instruments)].join(' ').trim(),
  )
}

test.each([
  ['The rebels set fire to two mills.', ['set fire to:  | two mills |']],
  ['Gunmen burned a bridge and three buses.', ['burned:  | a bridge, three buses |']],
  ['A bomb exploded near the town hall.', ['exploded:  | the town hall | bomb']],
  ['The rebels planted explosives under a bridge.', ['planted:  | a bridge | explosives']],
  ['Rebels took three engineers hostage.', ['took three engineers hostage: three engineers |  |']],
  ['Two nuns were murdered with machinegun fire.', ['murdered: Two nuns |  | machinegun']],
  ['The attack, carried out with mortars, was launched against a depot.', ['attack:  | a depot | mortars']],
  ['Bomb strikes bus in Quetta, two nurses killed', ['strikes: two nurses | bus | Bomb']],
  ['Several nurses hurt as guards open fire', ['open fire: Several nurses |  |']],
  ['Bomb hits depot, several nurses hurt\n\nQUETTA - Guards fled.', ['hits: several nurses | depot | Bomb']],
  ['Guards fled and two nurses hurt the rebels.', ['hurt: the rebels |  |']],
  ['A blast killed nine people, including Ana Costa and Pedro Lima.', ['blast: Ana Costa, Pedro Lima |  |']],
])('%s', async (text, expected) => {
  expect(await struck(text)).toEqual(expected)
})
