import { describe, expect, test } from 'vitest'
import { describeActor } from './describe-actor.ts'
import { docOf, nouns } from './test-doc.ts'

/** The actor of the bracketed phrase, whose head is its last word equal to `head`: "name, entity, country, sector". */
async function actorOf(
  marked: string,
  head: string,
  published: string | null = '2024-08-01',
): Promise<string | null> {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const doc = await docOf(marked.replace(/[[\]]/g, ''), published)
  const first = doc.tokens.findIndex((token) => token.start >= start)
  const last = doc.tokens.findLastIndex((token) => token.end <= end) + 1
  const at = doc.tokens.findLastIndex((token, index) => index >= first && index < last && token.text === head)
  const actor = describeActor(doc, nouns, first, last, at)
  return actor && [actor.name, actor.entity ?? '-', actor.country ?? '-', actor.sector ?? '-'].join(', ')
}

describe('describeActor', () => {
  test.each([
    // Organs of a state
    ['[US forces] struck.', 'forces', 'United States, acta:united-states, USA, MIL'],
    ['[The Turkish military] denied it.', 'military', 'Turkey, acta:turkey, TUR, MIL'],
    ['[the Israeli army] withdrew.', 'army', 'Israel, acta:israel, ISR, MIL'],
    ['[the Israeli Army] withdrew.', 'Army', 'Israel, acta:israel, ISR, MIL'],
    ['[Russian jets] bombed it.', 'jets', 'Russia, acta:russia, RUS, MIL'],
    ['[two jets] flew over.', 'jets', null],
    ['[Syrian police] fired.', 'police', 'Syria, acta:syria, SYR, COP'],
    ['[Iraqi security forces] fired.', 'forces', 'Iraq, acta:iraq, IRQ, COP'],
    ['[Kenyan intelligence officials] knew.', 'officials', 'Kenya, acta:kenya, KEN, SPY'],
    ["[Iraq's parliament] voted.", 'parliament', 'Iraq, acta:iraq, IRQ, LEG'],
    ['[a Turkish court] ruled.', 'court', 'Turkey, acta:turkey, TUR, JUD'],
    ['[an American soldier] died.', 'soldier', 'United States, acta:united-states, USA, MIL'],
    ['[the government of Chad] fell.', 'government', 'Chad, acta:chad, TCD, GOV'],
    ['[troops from Burundi] came.', 'troops', 'Burundi, acta:burundi, BDI, MIL'],
    ['[the American embassy] was hit.', 'embassy', 'United States, acta:united-states, USA, GOV'],
    ['[Ethiopian foreign ministry] denied it.', 'ministry', 'Ethiopia, acta:ethiopia, ETH, GOV'],
    // Names as heads
    ['[Hamas] fired.', 'Hamas', 'Hamas, acta:hamas, PSE, REB'],
    ['[The White House] spoke.', 'House', 'White House, acta:white-house, USA, GOV'],
    ['[Iran] spoke.', 'Iran', 'Iran, acta:iran, IRN, -'],
    ['[Iranian] leaders spoke.', 'Iranian', 'Iran, acta:iran, IRN, -'],
    ['[Ankara] spoke.', 'Ankara', 'Turkey, acta:turkey, TUR, GOV'],
    ['[the Ankara road] was cut.', 'road', null],
    // Peoples
    ['[two Americans] died.', 'Americans', 'Americans, -, USA, CVL'],
    ['[Kurds] fled.', 'Kurds', 'Kurds, -, -, CVL'],
    ["[Mali's Tuaregs] fled.", 'Tuaregs', "Mali's Tuaregs, -, MLI, CVL"],
    // Members of groups
    ['[A wounded Houthi commander] fled.', 'commander', 'Houthis, acta:houthis, YEM, REB'],
    [
      '[Boko Haram leader Abubakar Shekau] spoke.',
      'leader',
      'Abubakar Shekau, acta:abubakar-shekau, NGA, REB',
    ],
    [
      '[Boko Haram leader Abubakar Shekau] spoke.',
      'Shekau',
      'Abubakar Shekau, acta:abubakar-shekau, NGA, REB',
    ],
    [
      '[the Kenyan president, William Ruto,] spoke.',
      'president',
      'William Ruto, acta:william-ruto, KEN, GOV',
    ],
    ['[Islamic State fighters] fled.', 'fighters', 'Islamic State, acta:islamic-state, IRQ, REB'],
    ['[fighters from the Arakan Army] fled.', 'fighters', 'Arakan Army, acta:arakan-army, MMR, REB'],
    ['[UN peacekeepers] left.', 'peacekeepers', 'United Nations, acta:united-nations, IGO, MIL'],
    ['[members of the Taliban] met.', 'members', 'Taliban, acta:taliban, AFG, GOV'],
    ['[a member of the Kenyan armed forces] died.', 'member', 'Kenya, acta:kenya, KEN, MIL'],
    ['[the four Nato allies] met.', 'allies', 'Nato allies, -, IGO, -'],
    ['[a spokesman for the port] said so.', 'spokesman', 'spokesman for the port, -, -, -'],
    ['[Hamas hostages] came home.', 'hostages', 'Hamas hostages, -, PSE, CVL'],
    ['[a Reuters journalist] was shot.', 'journalist', 'Reuters journalist, -, -, JRN'],
    // Described actors
    ['[gunmen] fired.', 'gunmen', 'gunmen, -, -, UAF'],
    ['[Unidentified gunmen] fired.', 'gunmen', 'Unidentified gunmen, -, -, UAF'],
    ['[at least 12 civilians] died.', 'civilians', 'civilians, -, -, CVL'],
    ['[a Tunisian security source] said so.', 'source', 'Tunisian security source, -, TUN, COP'],
    ['[a military source] said so.', 'source', 'military source, -, -, MIL'],
    [
      '[Rwandan-backed militias in Burundi] fired.',
      'militias',
      'Rwandan-backed militias in Burundi, -, BDI, PRM',
    ],
    ['[The Rwandan-backed militias] fired.', 'militias', 'Rwandan-backed militias, -, -, PRM'],
    ['[the pro-Pakistani Shi’ite militias] fled.', 'militias', 'pro-Pakistani Shi’ite militias, -, -, PRM'],
    ['[Syrian rebels] fled.', 'rebels', 'Syrian rebels, -, SYR, REB'],
    ['[Syrian opposition forces] fled.', 'forces', 'Syrian opposition forces, -, SYR, REB'],
    ['[Kurdish forces] fled.', 'forces', 'Kurdish forces, -, -, MIL'],
    ['[Malian Tuareg-led forces] fled.', 'forces', 'Malian Tuareg-led forces, -, MLI, REB'],
    ['[Turkish-backed Syrian fighters] fled.', 'fighters', 'Turkish-backed Syrian fighters, -, SYR, UAF'],
    ['[Nigerian villagers] fled.', 'villagers', 'Nigerian villagers, -, NGA, CVL'],
    ['[Two Palestinian aid workers] died.', 'workers', 'Palestinian aid workers, -, PSE, NGO'],
    ['[dozens of protesters] were held.', 'protesters', 'protesters, -, -, OPP'],
    ['[doctors] fled.', 'doctors', 'doctors, -, -, MED'],
    ['[refugees from Sudan] fled.', 'refugees', 'refugees from Sudan, -, SDN, REF'],
    ['[militants in Somalia] struck.', 'militants', 'militants in Somalia, -, SOM, UAF'],
    ['[the site] was hit.', 'site', null],
    ['[weapons] were found.', 'weapons', null],
    ['[Turkish airspace] was closed.', 'airspace', null],
    // What only the words tell
    ['[government forces] fired.', 'forces', 'government forces, -, -, MIL'],
    ['[Syrian government forces] fired.', 'forces', 'Syria, acta:syria, SYR, MIL'],
    ['[the Maduro government] fell.', 'government', 'Venezuela, acta:venezuela, VEN, GOV'],
    ['[Bolsonaro supporters] met.', 'supporters', 'Bolsonaro supporters, -, BRA, -'],
    ['[UN investigators] left.', 'investigators', 'United Nations, acta:united-nations, IGO, -'],
    ['[UN peacekeepers] left.', 'peacekeepers', 'United Nations, acta:united-nations, IGO, MIL'],
    ['[Oxfam staff] left.', 'staff', 'Oxfam staff, -, NGO, -'],
    ['[Chad’s military rulers] fell.', 'rulers', 'Chad, acta:chad, TCD, GOV'],
    ['[Phnom Penh] spoke.', 'Penh', 'Cambodia, acta:cambodia, KHM, GOV'],
    ['[Bogota] spoke.', 'Bogota', 'Colombia, acta:colombia, COL, GOV'],
    ['[Chilean opposition leader Rosa Lund] spoke.', 'Lund', 'Rosa Lund, -, CHL, OPP'],
  ])('%s (%s)', async (marked, head, expected) => {
    expect(await actorOf(marked, head)).toBe(expected)
  })

  test.each([
    ['2010-06-01', 'Taliban, acta:taliban, AFG, REB'],
    ['2022-06-01', 'Taliban, acta:taliban, AFG, GOV'],
    [null, 'Taliban, acta:taliban, AFG, REB'],
  ])('codes are those of the day: the Taliban in a report of %s', async (published, expected) => {
    expect(await actorOf('[The Taliban] met.', 'Taliban', published)).toBe(expected)
  })

  test.each([
    [
      '2018-03-02',
      'Uhuru Kenyatta, acta:uhuru-kenyatta, KEN, GOV',
      '[The Kenyan president] spoke.',
      'president',
    ],
    [
      '2022-05-10',
      'Annalena Baerbock, acta:annalena-baerbock, DEU, GOV',
      "[Germany's foreign minister] spoke.",
      'minister',
    ],
    ['2024-08-01', 'William Ruto, acta:william-ruto, KEN, GOV', '[the Kenyan president] spoke.', 'president'],
    ['2010-08-01', 'Barack Obama, acta:barack-obama, USA, GOV', '[the US president] spoke.', 'president'],
    [
      '2024-08-01',
      'Colombia, acta:colombia, COL, GOV',
      '[the former Colombian president] spoke.',
      'president',
    ],
    [
      '2017-06-01',
      'Recep Tayyip Erdoğan, acta:recep-tayyip-erdogan, TUR, GOV',
      '[The Turkish leader] spoke.',
      'leader',
    ],
    [null, 'Brazil, acta:brazil, BRA, GOV', '[the Brazilian president] spoke.', 'president'],
  ])(
    'an office is held by whoever held it on the day of the report: %s, %s',
    async (published, expected, marked, head) => {
      expect(await actorOf(marked, head, published)).toBe(expected)
    },
  )
})
