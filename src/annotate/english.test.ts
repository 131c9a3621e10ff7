import { beforeAll, expect, test } from 'vitest'
import type { Claim } from '../model/claim.ts'
import type { Report } from '../model/report.ts'
import type { Reader } from './english.ts'
import { loadEnglish } from './load-english.ts'

let reader: Reader
beforeAll(async () => {
  reader = await loadEnglish()
})

async function read(text: string): Promise<readonly Claim[]> {
  const report: Report = {
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
  return (await reader.annotate(report)).claims
}

const names = (mentions: readonly { readonly name: string }[]): string =>
  mentions.map(({ name }) => name).join(' + ')

/** "TYPE/mode words: actors > recipients; @ place; when; harm; factuality; says speakers": what is empty is left out. */
function brief({ event, factuality, attribution }: Claim): string {
  const days = event.when && [...new Set([event.when.from, event.when.to])].join('..')
  return [
    `${event.type}${event.mode ? `/${event.mode}` : ''} ${event.trigger.text}: ${names(event.actors)} > ${names(event.recipients)}`.trim(),
    event.place && `@ ${event.place.name}`,
    days,
    event.harm
      .map(({ kind, low, high }) => `${kind} ${low}${high === low ? '' : `-${high ?? ''}`}`)
      .join(', '),
    factuality === 'asserted' ? '' : factuality,
    attribution.length > 0 ? `says ${attribution.map(({ name }) => name).join(' < ')}` : '',
  ]
    .filter(Boolean)
    .join('; ')
}

test.each<[string, string[]]>([
  [
    'Gunmen killed 12 villagers in Borno on Monday.',
    ['ASSAULT killed: Gunmen > villagers; @ Borno; 2021-06-14; killed 12'],
  ],
  [
    'Two soldiers were wounded by a landmine near Donetsk.',
    ['ASSAULT/explosives landmine:  > soldiers; @ Donetsk; injured 2'],
  ],
  ['Russian warplanes bombed a hospital in Aleppo.', ['ASSAULT/aerial bombed: Russia > hospital; @ Aleppo']],
  [
    'Police arrested 40 protesters in Nairobi on Tuesday.',
    ['COERCE/arrest arrested: Police > protesters; @ Nairobi; 2021-06-15; captured 40'],
  ],
  [
    'Ethiopian troops withdrew from Mekelle last week.',
    ["RETREAT/withdraw withdrew: Ethiopia >; @ Mek'ele; 2021-06-07..2021-06-13"],
  ],
  [
    "Myanmar's junta denied carrying out the airstrike.",
    ['REJECT denied: Myanmar >', 'ASSAULT/aerial airstrike: Myanmar >; denied'],
  ],
  [
    'At least nine worshippers were killed and 40 injured when an attacker blew himself up at a shrine in Sehwan.',
    ['ASSAULT/suicide-attack blew himself up: attacker > worshippers; @ Sehwan; killed 9-, injured 40'],
  ],
  [
    'The Taliban claimed responsibility for the bombing.',
    ['ASSAULT/explosives bombing: Taliban >; says Taliban'],
  ],
  [
    'Boko Haram abducted 276 schoolgirls in Chibok in April 2014.',
    ['ASSAULT/abduct abducted: Boko Haram > schoolgirls; @ Chibok; 2014-04-01..2014-04-30; captured 276'],
  ],
  [
    'Villagers said soldiers had burned down their homes.',
    ['ASSAULT/destroy burned down: soldiers >; says Villagers'],
  ],
  [
    'Israel struck targets in southern Lebanon, killing three Hezbollah fighters.',
    ['ASSAULT struck: Israel > targets + Hezbollah; @ Lebanon; killed 3'],
  ],
  [
    'Clashes between farmers and herders left 20 dead in Plateau state.',
    ['ASSAULT Clashes: farmers + herders >; @ Plateau; killed 20'],
  ],
  ['The government rejected the proposal and killed the bill.', ['REJECT rejected: government >']],
  ['Al-Shabaab said it would attack Kenyan troops.', ['THREATEN/violence would attack: al-Shabaab > Kenya']],
  ['Kenyan troops prepare to cross into Jubaland.', ['THREATEN/violence prepare to cross into: Kenya >']],
  ['The army tried to capture the airport.', ['ASSAULT capture: army >; attempted']],
  ['Security forces foiled an attack on a church in Jos.', ['ASSAULT attack:  > church; @ Jos; attempted']],
  ['Up to 24 fighters were killed in the raid.', ['ASSAULT raid:  > fighters; killed 1-24']],
  [
    'The president called on the rebels to lay down their arms.',
    ['REQUEST/yield called on: president > rebels'],
  ],
  [
    'The army and the rebels signed a ceasefire agreement in Juba.',
    ['SUPPORT signed a ceasefire agreement: army + rebels >; @ Juba'],
  ],
  [
    'US officials told Reuters that Iran had fired two missiles at a base in Erbil.',
    ['ASSAULT/heavy-weapons fired: Iran >; @ Erbil; says US officials < Reuters'],
  ],
  [
    'The shelling of Mariupol by separatists continued.',
    ['ASSAULT/heavy-weapons shelling: separatists >; @ Mariupol'],
  ],
  ['The army did not attack the village.', ['ASSAULT attack: army >; denied']],
  ['The militia usually fires rockets at the port.', ['ASSAULT/heavy-weapons fires: militia >; habitual']],
  [
    'Armed men kidnapped two aid workers in Tigray on June 10.',
    ['ASSAULT/abduct kidnapped: Armed men > aid workers; @ Tigray; 2021-06-10; captured 2'],
  ],
  [
    'The attack, which killed 40 soldiers, took place near Inates.',
    ['ASSAULT attack:  > soldiers; @ Inates; killed 40'],
  ],
  [
    'France condemned the coup in Mali.',
    ['ACCUSE/disapprove condemned: France >', 'ASSAULT coup:  >; @ Mali'],
  ],
  [
    "Colombia's government accused Venezuela of harbouring rebels.",
    ['ACCUSE/allege accused: Colombia > Venezuela'],
  ],
  [
    'Hundreds of people fled the fighting in Marawi.',
    ['ASSAULT fighting:  >; @ Marawi City; displaced 200-'],
  ],
  ['The rebels released 25 hostages in Arauca.', ['RETREAT/release released: rebels > hostages; @ Arauca']],
  ['China will send troops to the border.', ['MOBILIZE/troops send troops: China >; planned']],
  ['India and Pakistan agreed to a ceasefire in Kashmir.', ['AGREE agreed: India + Pakistan >; @ Kashmir']],
  [
    'The military has deployed 5,000 troops to Cabo Delgado.',
    ['MOBILIZE/troops deployed: military > troops; @ Cabo Delgado'],
  ],
  [
    'Houthi rebels threatened to attack ships in the Red Sea.',
    ['THREATEN/violence threatened to attack: Houthis >'],
  ],
  ['A war of words broke out between the two parties.', []],
  ['The minister resigned on Sunday.', ['RETREAT/resign resigned: minister >; 2021-06-13']],
  [
    'Nigerian troops backed by Chad recaptured Gwoza from Boko Haram.',
    ['SUPPORT backed: Chad > Nigeria', 'ASSAULT recaptured: Nigeria > Boko Haram; @ Gwoza'],
  ],
  [
    'Police fired tear gas at demonstrators in Beirut.',
    ['ASSAULT/crowd-control fired tear gas: Police > demonstrators; @ Beirut'],
  ],
  [
    'The army said 7 soldiers and 12 militants were killed in clashes near Gao.',
    ['ASSAULT clashes: soldiers + militants >; @ Gao; killed 7, killed 12; says army'],
  ],
  [
    'Reuters reported that Sudanese forces had bombed a market, killing dozens.',
    ['ASSAULT/explosives bombed: Sudan >; killed 24-; says Reuters'],
  ],
  ['Troops could attack the town, analysts warned.', ['ASSAULT attack: Troops >; possible; says analysts']],
  [
    'The police chief was assassinated in Kandahar by Taliban gunmen.',
    ['ASSAULT/targeted assassinated: Taliban > police chief; @ Kandahar; killed 1'],
  ],
  [
    '"We will avenge our martyrs," a Hezbollah spokesman said.',
    ['THREATEN/violence will avenge: Hezbollah spokesman > martyrs'],
  ],
  ['Egypt urged Israel and Hamas to halt the fighting.', ['REQUEST/yield urged: Egypt > Israel + Hamas']],
  [
    "Mexico's navy captured a cartel leader in Sinaloa.",
    ['ASSAULT/abduct captured: Mexico > cartel leader; @ Sinaloa; captured 1'],
  ],
  [
    'More than 200 people have been detained in Minsk, the rights group Viasna said.',
    ['COERCE/arrest detained:  >; @ Minsk; captured 201-; says Viasna'],
  ],
  ['Iran supplied weapons to the Houthis.', ['AID supplied weapons: Iran > Houthis']],
  ['Germany will support Ukraine with tanks.', ['AGREE will support: Germany > Ukraine']],
  ['No one was hurt in the attack.', []],
  [
    'The bombing killed 12 people and injured about 90.',
    ['ASSAULT/explosives bombing:  >; killed 12, injured 90'],
  ],
  ['The rebels had attacked the base in 2019.', ['ASSAULT attacked: rebels >; 2019-01-01..2019-12-31']],
  [
    'The strike on the hospital may have been carried out by the air force.',
    ['ASSAULT strike: air force > hospital; possible'],
  ],
  [
    'Peacekeepers came under fire from rebels near Goma.',
    ['ASSAULT came under fire:  > Peacekeepers; @ Goma'],
  ],
])('%s', async (text, expected) => {
  expect((await read(text)).map(brief)).toEqual(expected)
})
