import { beforeAll, expect, test } from 'vitest'
import type { Claim } from '../../model/claim.ts'
import type { Reader } from '../english.ts'
import { loadEnglish } from '../load-english.ts'

let reader: Reader
beforeAll(async () => {
  reader = await loadEnglish()
})

// "attacked @ Gao killed 9": the event words, where, and at what cost.
function shown({ event: { type, trigger, place, harm } }: Claim): string {
  const cost = harm.map(({ kind, low, high }) => ` ${kind} ${low}${high === null ? '+' : ''}`)
  return `${type} ${trigger.text}${place ? ` @ ${place.name}` : ''}${cost.join('')}`
}

test.each([
  ['Rebels raided a post near Gao; nine soldiers were killed.', ['ASSAULT raided @ Gao killed 9']],
  [
    'Rebels raided a post near Gao; two soldiers died in Mopti.',
    ['ASSAULT raided @ Gao', 'ASSAULT died @ Mopti killed 2'],
  ],
  ['Three herders and five guards died in fighting near Gao.', ['ASSAULT fighting @ Gao killed 3 killed 5']],
  ['The capture of Gao by Chadian soldiers surprised Togo.', ['ASSAULT capture @ Gao']],
  ['A Chilean admiral insisted on Monday that two guards had died.', ['ASSAULT died killed 2']],
  ['Chile imposed sanctions on Peru in February.', ['SANCTION imposed sanctions']],
  ['Chilean troops drove the rebels out of the town.', ['ASSAULT drove the rebels out']],
  ['Four miners lost their lives in a raid by guards near Gao.', ['ASSAULT raid @ Gao killed 4']],
  ['The guards rounded up nine villagers in Gao.', ['COERCE rounded up @ Gao captured 9']],
  ['More than a hundred Chilean guards have been killed since January.', ['ASSAULT killed killed 101+']],
  ['The army neutralised forty rebels in Gao.', ['ASSAULT neutralised @ Gao killed 40']],
  ['Guards left Gao. Rebels entered the town on Sunday.', ['RETREAT left @ Gao', 'ASSAULT entered @ Gao']],
  ['Herders fled to Kidal from Gao, which was shelled for a week.', ['ASSAULT shelled @ Gao']],
  [
    'Reporters visited Gao, where rebels killed nine herders.',
    ['CONSULT visited', 'ASSAULT killed @ Gao killed 9'],
  ],
  ['Gao was the scene of a raid that killed nine herders.', ['ASSAULT raid @ Gao killed 9']],
  ['Chad halted its raids on rebels in Gao.', ['RETREAT halted @ Gao', 'ASSAULT raids @ Gao']],
  [
    'A Togolese guard fighting rebels died in a blast in Gao.',
    ['ASSAULT fighting @ Gao', 'ASSAULT blast @ Gao killed 1'],
  ],
  ['Rebels killed nine herders as ministers gathered in Lomé.', ['ASSAULT killed killed 9']],
  ['Rebels killed a herder as he kept watch in Gao.', ['ASSAULT killed @ Gao killed 1']],
  ['A herder was arrested when her car broke down in Gao.', ['COERCE arrested @ Gao captured 1']],
  ['The monk was freed and returned to Peru in May.', ['RETREAT freed']],
  ['The minister’s resignation followed a raid in Gao.', ['RETREAT resignation', 'ASSAULT raid @ Gao']],
  ['Guards detained a smuggler and several of his couriers.', ['COERCE detained captured 1 captured 3+']],
  ['Guards detained a smuggler along with two herders.', ['COERCE detained captured 1 captured 2']],
  ['The guards detained a number of herders in Gao.', ['COERCE detained @ Gao captured 3+']],
  ['No women or children were injured in the blast.', ['ASSAULT blast']],
  ['The bank neutralised the threat of inflation.', []],
  [
    'A bombing in Gao left 12 dead and more than 40 wounded.',
    ['ASSAULT bombing @ Gao killed 12 injured 41+'],
  ],
  ['Five dead, nine hurt in Gao blast', ['ASSAULT blast @ Gao killed 5 injured 9']],
  ['At least 20 dead and dozens injured in Gao blast', ['ASSAULT blast @ Gao killed 20+ injured 24+']],
  ['A 17-year-old was wounded in Gao.', ['ASSAULT wounded @ Gao injured 1']],
  ['Guards fatally shot a herder in Gao.', ['ASSAULT shot @ Gao killed 1']],
  ['Eight herders were shot in Gao, three of those fatally.', ['ASSAULT shot @ Gao injured 5 killed 3']],
  [
    'Five people were shot in Gao. One of them died on Monday.',
    ['ASSAULT shot @ Gao injured 4', 'ASSAULT died killed 1'],
  ],
  ['One killed, five others shot in Gao', ['ASSAULT killed killed 1', 'ASSAULT shot @ Gao injured 5']],
  ['A herder was shot in Gao and died on Monday.', ['ASSAULT shot @ Gao killed 1']],
  [
    'Guards arrested a man for the killing of them. A herder was shot on Monday.',
    ['COERCE arrested captured 1', 'ASSAULT killing', 'ASSAULT shot'],
  ],
  ['A herder who was wounded on Monday has died.', ['ASSAULT wounded', 'ASSAULT died killed 1']],
  ['A raid in Gao killed one guard and wounded three others.', ['ASSAULT raid @ Gao killed 1 injured 3']],
  [
    'Girl killed, grandmother wounded in Gao raid',
    ['ASSAULT killed killed 1', 'ASSAULT raid @ Gao injured 1'],
  ],
  ['A herder was fatally wounded in Gao.', ['ASSAULT wounded @ Gao killed 1']],
  [
    'Five people were shot in Gao. A nurse, 40, was shot in the arm.',
    ['ASSAULT shot @ Gao injured 5', 'ASSAULT shot'],
  ],
  ['A nurse was wounded when she was struck by bullets in Gao.', ['ASSAULT struck @ Gao injured 1']],
  [
    'A nurse and two herders were shot in Gao. One of them died.',
    ['ASSAULT shot @ Gao injured 2', 'ASSAULT died killed 1'],
  ],
  ['Forty people were shot in Gao in 2020.', ['ASSAULT shot @ Gao']],
  ['Nurse, driver killed in Gao shooting', ['ASSAULT shooting @ Gao killed 1 killed 1']],
  ['The raid on Gao killed four herders and not six.', ['ASSAULT raid @ Gao killed 4']],
  [
    'A drone exploded in Gao, killing a man of 50 and injuring eight people.',
    ['ASSAULT exploded @ Gao killed 1 injured 8'],
  ],
  [
    'Jets bombed Gao on Monday. At least three people were killed and 87 injured, a doctor said.',
    ['ASSAULT bombed @ Gao', 'ASSAULT killed @ Gao killed 3+ injured 87'],
  ],
  ['Twelve killed in Gao raid, nurses fear more', ['ASSAULT raid @ Gao killed 12']],
  ['More than 40 guards hurt in Gao', ['ASSAULT hurt @ Gao injured 41+']],
  ['The ministry spoke of six killed and three missing.', ['ASSAULT killed killed 6 missing 3']],
  ['The mayor would not say how many guards had died in the raid on Gao.', ['ASSAULT raid @ Gao']],
  [
    'It was the worst raid on Gao since May, when a bomb killed nine guards.',
    ['ASSAULT raid @ Gao', 'ASSAULT killed killed 9'],
  ],
  ['In Gao thousands marched against the Chilean raid.', ['PROTEST marched @ Gao', 'ASSAULT raid']],
  ['Marchers burned a Chilean flag in Gao.', []],
  ['The fatal shooting of a herder angered Gao.', ['ASSAULT shooting killed 1']],
  ['The mayor spoke of two deadly raids.', ['ASSAULT raids killed 1+']],
  ['Gunmen raided a mill in Gao and fled.', ['ASSAULT raided @ Gao']],
])('%s', async (text, expected) => {
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
  expect(claims.map(shown)).toEqual(expected)
})
