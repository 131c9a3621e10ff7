import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readSpeechLexicon } from '../speakers/speech-lexicon.ts'
import { speakers } from '../speakers/speakers.ts'
import { docOf } from '../speakers/test-doc.ts'
import { readStanceLexicon } from './stance-lexicon.ts'
import { stances } from './stances.ts'

const lexicon = (name: string): unknown =>
  parse(readFileSync(new URL(`../../../data/lexicon/${name}.yaml`, import.meta.url), 'utf8'))
const speech = readSpeechLexicon(lexicon('speech'))
const stage = stances(speech, readStanceLexicon(lexicon('stances')))

/** One line a stance of depth 0: "source | cue | content … content". */
async function stancesIn(text: string): Promise<string[]> {
  const doc = await docOf(text)
  const read = await stage.annotate({ ...doc, speakers: await speakers(speech).annotate(doc) })
  return read
    .filter(({ depth }) => depth === 0)
    .map(({ source, cue, content }) => {
      const held = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
      return `${source?.text ?? '-'} | ${cue.text} | ${held}`
    })
}

test.each([
  // Speech, with the whole of the source.
  [
    'Nadia Sorel, a nurse at the clinic, said the road was open.',
    'Nadia Sorel, a nurse at the clinic, | said | the road was open',
  ],
  [
    'The mayor, who fled in May, told reporters that the bridge had fallen.',
    'The mayor, who fled in May, | told | that the bridge had fallen',
  ],
  [
    'According to a report released by the ministry, six houses burned.',
    'a report released by the ministry | According to | six houses burned',
  ],
  // What is held, and by whom.
  ['The mayor hopes to reopen the road.', 'The mayor | hopes | to reopen the road'],
  ['The rebels have repeatedly criticized the plan.', 'The rebels | have repeatedly criticized | the plan'],
  ['The general smiled and refused to answer questions.', 'The general | refused | to answer questions'],
  ['Villagers blamed the army.', 'Villagers | blamed | the army'],
  ['The governor called for an inquiry on Monday.', 'The governor | called for | an inquiry'],
  ['The envoy urged both sides to talk.', 'The envoy | urged | both sides to talk'],
  ['The deal was praised by both rebel groups.', 'both rebel groups | was praised | The deal'],
  ['The governor called for the army to leave.', 'The governor | called for | the army to leave'],
  ['The mayor is confident that it will end.', 'The mayor | is confident | that it will end'],
  ['Both sides were eager to talk.', 'Both sides | were eager | to talk'],
  ['The envoy voiced doubts about the truce.', 'The envoy | voiced doubts about | the truce'],
  ["The rebels' criticism of the truce cost them votes.", 'The rebels | criticism of | the truce'],
  ['Poll: Most villagers want a truce.\n\nThe road was open.', 'Poll | : | Most villagers want a truce'],
  ['Road deaths: What we know.\n\nThe road was open.'],
  // Nobody is named.
  ['The talks are expected to end in June.', '- | are expected | The talks … to end in June'],
  ['The army seems to have left the town.', '- | seems | The army … to have left the town'],
  ['Asked whether the port was open, the admiral walked out.', '- | Asked | whether the port was open'],
  // Inside another's words, of the outlet itself, of what might be: no stance of its own.
  ['The medic said the rebels wanted to leave.', 'The medic | said | the rebels wanted to leave'],
  ['The council would oppose the plan.'],
  ['We hope that it ends.'],
] as const)('%s', async (text, ...read) => {
  expect(await stancesIn(text)).toEqual(read)
})
