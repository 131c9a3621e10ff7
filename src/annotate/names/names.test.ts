import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { docOf } from './test-doc.ts'

async function brief(text: string): Promise<string[]> {
  const { names } = await docOf(text)
  return names.map((name) => `${name.text} = ${name.name}, ${name.kind}, ${name.country ?? '-'}`)
}

async function spans(text: string): Promise<string[]> {
  return (await docOf(text)).names.map((name) => `${name.text} (${name.kind})`)
}

describe('names of the dictionary', () => {
  test.each([
    ['The US struck the depot.', ['US = United States, state, USA']],
    ['U.S. officials met in Geneva.', ['U.S. = United States, state, USA']],
    ['They told us to leave.', []],
    [
      'The White House and the Kremlin traded blame.',
      ['White House = White House, organisation, USA', 'Kremlin = Kremlin, organisation, RUS'],
    ],
    ['Pentagon planners were silent.', ['Pentagon = Pentagon, organisation, USA']],
    ['Downing Street declined to comment.', ['Downing Street = Downing Street, organisation, GBR']],
    ['The mayor went to Washington and Ankara.', []],
    ["Kata'ib Hizballah vowed revenge.", ["Kata'ib Hizballah = Kataib Hezbollah, armed-group, IRQ"]],
    ['Kataeb Hezbollah vowed revenge.', ['Kataeb Hezbollah = Kataib Hezbollah, armed-group, IRQ']],
    ['Fighters of Hizbullah left the ridge.', ['Hizbullah = Hezbollah, armed-group, LBN']],
    [
      "Hay'at Tahrir al-Sham closed the road.",
      ["Hay'at Tahrir al-Sham = Hayat Tahrir al-Sham, armed-group, SYR"],
    ],
    ['Al-Shabaab raided a market.', ['Al-Shabaab = al-Shabaab, armed-group, SOM']],
    ['Al Shabab raided a market.', ['Al Shabab = al-Shabaab, armed-group, SOM']],
    ['The Nusra Front kept the hill.', ['Nusra Front = al-Nusra Front, armed-group, SYR']],
    ['The al-Nusra Front kept the hill.', ['al-Nusra Front = al-Nusra Front, armed-group, SYR']],
    ['Isis claimed the blast.', ['Isis = Islamic State, armed-group, IRQ']],
    ['ISIS claimed the blast.', ['ISIS = Islamic State, armed-group, IRQ']],
    ['Daesh claimed the blast.', ['Daesh = Islamic State, armed-group, IRQ']],
    [
      'The Lord’s “Resistance” Army burned a village.',
      ["Lord’s “Resistance” Army = Lord's Resistance Army, armed-group, UGA"],
    ],
    [
      'People’s Protection Units hold the town.',
      ["People’s Protection Units = People's Protection Units, armed-group, SYR"],
    ],
    [
      'The Tehreek-e-Taliban Pakistan denied it.',
      ['Tehreek-e-Taliban Pakistan = Tehrik-i-Taliban Pakistan, armed-group, PAK'],
    ],
    ['The M23 took the mine.', ['M23 = March 23 Movement, armed-group, COD']],
    ['Nato planes circled.', ['Nato = NATO, organisation, IGO']],
    ['The UN refugee agency sent tents.', ['UN refugee agency = UNHCR, organisation, IGO']],
    [
      'Médecins Sans Frontières left the ward.',
      ['Médecins Sans Frontières = Médecins Sans Frontières, organisation, NGO'],
    ],
    [
      'Medecins Sans Frontieres left the ward.',
      ['Medecins Sans Frontieres = Médecins Sans Frontières, organisation, NGO'],
    ],
    ['Reuters reported the blast.', ['Reuters = Reuters, media, GBR']],
    ['Al-Jazeera aired the clip.', ['Al-Jazeera = Al Jazeera, media, QAT']],
    ['The convoy left at dawn. Dawn broke late.', []],
    ['Dawn reported a strike.', ['Dawn = Dawn, media, PAK']],
    ['The Sun rose over the camp.', []],
    [
      'Iran’s Revolutionary Guards seized a tanker.',
      ['Iran’s Revolutionary Guards = Islamic Revolutionary Guard Corps, organisation, IRN'],
    ],
    ['The IRGC seized a tanker.', ['IRGC = Islamic Revolutionary Guard Corps, organisation, IRN']],
    ['Ships sailed the Gulf of Oman.', []],
    ['New Mexico voted.', []],
    ['Türkiye closed the crossing.', ['Türkiye = Turkey, state, TUR']],
    ['The DRC recalled its envoy.', ['DRC = Democratic Republic of the Congo, state, COD']],
    ['The Congress of the doctors met in Lyon.', []],
    [
      'In Washington, the American president met Congress.',
      ['American = American, people, USA', 'Congress = US Congress, organisation, USA'],
    ],
    [
      'Sudanese towns fear the RSF.',
      ['Sudanese = Sudanese, people, SDN', 'RSF = Rapid Support Forces, armed-group, SDN'],
    ],
    ['RSF fighters took the town.', ['RSF = Rapid Support Forces, armed-group, SDN']],
    ['The press index of RSF is out.', ['RSF = Reporters Without Borders, organisation, NGO']],
  ])('%s', async (text, expected) => {
    expect(await brief(text)).toEqual(expected)
  })
})

describe('peoples', () => {
  test.each([
    ['Iraqi and Kurdish leaders met.', ['Iraqi = Iraqi, people, IRQ', 'Kurdish = Kurdish, people, -']],
    ['Three Americans were hurt.', ['Americans = Americans, people, USA']],
    ['Shi’ite and Sunni clerics met.', ["Shi’ite = Shi'ite, people, -", 'Sunni = Sunni, people, -']],
    ['Shiites and Druze fled.', ["Shiites = Shi'ite, people, -", 'Druze = Druze, people, -']],
    ['Two Turks and a Briton were held.', ['Turks = Turks, people, TUR', 'Briton = Briton, people, GBR']],
    [
      'A Spaniard, a Dane and two Poles died.',
      ['Spaniard = Spaniard, people, ESP', 'Dane = Dane, people, DNK', 'Poles = Poles, people, POL'],
    ],
    [
      'Nigerien and Nigerian troops met.',
      ['Nigerien = Nigerien, people, NER', 'Nigerian = Nigerian, people, NGA'],
    ],
    ['South Korean jets took off.', ['South Korean = South Korean, people, KOR']],
    ['Rohingya villagers fled.', ['Rohingya = Rohingya, people, MMR']],
  ])('%s', async (text, expected) => {
    expect(await brief(text)).toEqual(expected)
  })
})

describe('persons', () => {
  test.each([
    [
      'Libyan Prime Minister Abdul Hamid al-Dbeibeh flew home.',
      ['Libyan (people)', 'Abdul Hamid al-Dbeibeh (person)'],
    ],
    [
      'President Recep Tayyip Erdoğan spoke. Erdoğan left.',
      ['Recep Tayyip Erdoğan (person)', 'Erdoğan (person)'],
    ],
    ['Gen. Rahim Tolbert spoke. Tolbert then left.', ['Rahim Tolbert (person)', 'Tolbert (person)']],
    ['The activist Wirra Maddon was freed.', ['Wirra Maddon (person)']],
    ['Maria Lundqvist met Chen Jianmin in Oslo.', ['Maria Lundqvist (person)', 'Chen Jianmin (person)']],
    ['“We saw nothing,” Odd Brattli said.', ['Odd Brattli (person)']],
    ['Yesterday Maria Lundqvist resigned.', ['Maria Lundqvist (person)']],
    ['Khalid bin Waddah al-Murri was arrested.', ['Khalid bin Waddah al-Murri (person)']],
    ['The commander, known as Abu Tariq, died.', ['Abu Tariq (person)']],
    ['Mr Okonjo denied it.', ['Okonjo (person)']],
    ['The talks took place near Port Lenda.', []],
    ['Israel Katz visited the site.', ['Israel Katz (person)']],
    ['Michael Jordan visited the site.', ['Michael Jordan (person)']],
    ['Melinda Trump opened the hall.', ['Melinda Trump (person)']],
    ['Boko Haram leader Abubakar Shekau spoke.', ['Boko Haram (armed-group)', 'Abubakar Shekau (person)']],
    ['Defence Minister Rolf Aamodt resigned on Monday.', ['Rolf Aamodt (person)']],
    ['Theresa May resigned. In May, May said little.', ['Theresa May (person)', 'May (person)']],
    ['Jonas Jordan flew to Jordan.', ['Jonas Jordan (person)', 'Jordan (state)']],
    [
      'Mohammed bin Salman left. Bin Salman came back.',
      ['Mohammed bin Salman (person)', 'Bin Salman (person)'],
    ],
    ['On Tuesday Friday prayers were held.', []],
  ])('%s', async (text, expected) => {
    expect(await spans(text)).toEqual(expected)
  })

  test('the first of two surnames stands for the person as well', async () => {
    expect(await brief('Ana Costa Lima was shot. Costa had led the union.')).toEqual([
      'Ana Costa Lima = Ana Costa Lima, person, -',
      'Costa = Ana Costa Lima, person, -',
    ])
  })

  test('a surname alone goes back to the person of the report', async () => {
    const { names } = await docOf('Colonel Petra Nansen denied it. Later Nansen left the base.')
    expect(names.map(({ text, name, why }) => [text, name, why])).toEqual([
      ['Petra Nansen', 'Petra Nansen', expect.stringContaining('shape')],
      ['Nansen', 'Petra Nansen', 'surname: person'],
    ])
  })
})

describe('organisations by shape and their acronyms', () => {
  test.each([
    ['Guards found improvised grain silos (IGS). The IGS burned.', []],
    [
      'The Sahel Workers party (SWP) met. The SWP is new.',
      ['Sahel Workers party (organisation)', 'SWP (organisation)', 'SWP (organisation)'],
    ],
    ['The Northern Water Authority shut the plant.', ['Northern Water Authority (organisation)']],
    ['The Ministry of Roads and Bridges shut the pass.', ['Ministry of Roads and Bridges (organisation)']],
    ['The Ministry of Defence was silent.', ['Ministry of Defence (organisation)']],
    ['Iraqi Defence Ministry officials came.', ['Iraqi Defence Ministry (organisation)']],
    ['The Iraqi Army moved in.', ['Iraqi Army (organisation)']],
    ["Uganda's Supreme Court ruled.", ["Uganda's Supreme Court (organisation)"]],
    ['The Front for the Freedom of Zamboria fired.', ['Front for the Freedom of Zamboria (armed-group)']],
    ['The Red Ridge Brigade fired.', ['Red Ridge Brigade (armed-group)']],
    ['Zamboria News published it.', ['Zamboria News (media)']],
    ['The Delta People’s Party lost.', ['Delta People’s Party (organisation)']],
    [
      'The Free Delta Front (FDF) fired. The FDF fled.',
      ['Free Delta Front (armed-group)', 'FDF (armed-group)', 'FDF (armed-group)'],
    ],
    [
      'The Allied Democratic Forces (ADF) fired. The ADF fled.',
      ['Allied Democratic Forces (armed-group)', 'ADF (armed-group)', 'ADF (armed-group)'],
    ],
    ['The University of Zamboria closed.', ['University of Zamboria (organisation)']],
    ['A party of soldiers met a court.', []],
    ['The militants of Liwa al-Nahr left.', ['Liwa al-Nahr (armed-group)']],
    ['Lashkar-e-Kohistan claimed it.', ['Lashkar-e-Kohistan (armed-group)']],
  ])('%s', async (text, expected) => {
    expect(await spans(text)).toEqual(expected)
  })
})

const FRAGMENTS = [
  'Iraqi',
  'US',
  'forces',
  'the',
  'of',
  'al',
  '-',
  'Hezbollah',
  '(SDF)',
  'Ministry',
  'Maria',
  'Lund',
  '’s',
  '“',
  '”',
  'Mr',
  'said',
  ',',
  '.',
  '\n',
  'Kata’ib',
  'Erdoğan',
  'president',
  'bin',
  'Army',
  'and',
  'Abu',
  '18',
  'Al-',
  'Front',
]

test('names are slices of the text, inside it, sorted and apart, whatever the words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 }), async (words) => {
      const { names, report } = await docOf(words.join(' '))
      let last = 0
      for (const { start, end, text } of names) {
        expect(text).toBe(report.text.slice(start, end))
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(report.text.length)
    }),
    { numRuns: 150 },
  )
})
