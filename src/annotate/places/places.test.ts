import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Name } from '../../model/doc.ts'
import type { Place, Toponym } from '../../model/place.ts'
import type { Mention } from '../../model/span.ts'
import { layersOf } from '../test-doc.ts'
import { readGazetteer } from './gazetteer.ts'
import { places } from './places.ts'
import { toponyms } from './toponyms.ts'

const gazetteer = readGazetteer(readFileSync(new URL('../../../dist/data/gazetteer.bin', import.meta.url)))
const stage = toponyms(gazetteer)

async function read(
  text: string,
  known: Readonly<Record<string, Name['kind']>> = {},
): Promise<readonly Mention<Place>[]> {
  const found = await readToponyms(text, known)
  return places().annotate({ ...(await layersOf(text)), toponyms: found })
}

async function readToponyms(
  text: string,
  known: Readonly<Record<string, Name['kind']>> = {},
): Promise<readonly Mention<Toponym>[]> {
  return stage.annotate({ ...(await layersOf(text)), names: namesOf(text, known) })
}

function namesOf(text: string, known: Readonly<Record<string, Name['kind']>>): readonly Mention<Name>[] {
  return Object.entries(known).flatMap(([name, kind]) => {
    const start = text.indexOf(name)
    if (start < 0) return []
    const country = name.startsWith('Syria') ? 'SYR' : null
    return {
      start,
      end: start + name.length,
      text: name,
      name,
      kind,
      entity: null,
      antecedent: null,
      country,
      sector: null,
      why: 'exact',
    }
  })
}

const shown = (mentions: readonly Mention<Place>[]) => mentions.map(({ name }) => name)

const withCountry = (mentions: readonly Mention<Place>[]) =>
  mentions.map(({ text, country }) => `${text}: ${country}`)

describe('words without a name go back to a place', () => {
  test.each([
    ['Guards left Gao. Rebels then entered the town.', 'the town: Gao'],
    ['Guards left Gao for Kidal. The small city was quiet.', 'The small city: Kidal'],
    ['Guards left Gao Region. The region was quiet, the town too.', ''],
    ['Shells hit Al-Hawl camp. Nobody left the camp.', 'the camp: Al-Hol camp'],
    ['Shells hit Jordan. Nobody left the camp.', ''],
    ['Guards left Gao. They praised the town council and the town of Kidal.', ''],
    ['Guards left Gao. One. Two. Three. Four. Five. Rebels entered the town.', ''],
  ])('%s', async (text, expected) => {
    const found = (await read(text)).filter((place) => /^the\b/i.test(place.text))
    expect(found.map((place) => `${place.text}: ${place.name}`).join('|')).toBe(expected)
  })
})

describe('quarters that many towns have', () => {
  test.each([
    ['Two men were shot on the South Side of Chicago.', 'Chicago'],
    ['A bar in Old Town burned in Wichita.', 'Wichita'],
    ['Police: Man hurt in Chicago', 'Chicago'],
  ])('%s', async (text, expected) => {
    expect(shown(await read(text)).join('|')).toBe(expected)
  })
})

describe('finds the place that is meant', () => {
  test.each([
    ['A mine exploded at Balad in Salah ad Din Province.', 'Balad: IRQ|Salah ad Din Province: IRQ'],
    ['Planes left Ain al-Asad base for Jordan.', 'Ain al-Asad base: IRQ|Jordan: JOR'],
    ['Farmers came back to Jurf al-Sakhr and east of Kirkuk.', 'Jurf al-Sakhr: IRQ|east of Kirkuk: IRQ'],
    ['Clashes were reported in Ramadi and Fallujah in Anbar.', 'Ramadi: IRQ|Fallujah: IRQ|Anbar: IRQ'],
    ['Turkish jets struck Sinjar and the Qandil Mountains.', 'Sinjar: IRQ|Qandil Mountains: IRQ'],
    ['Protests spread to Sulaimaniyah in the Kurdistan Region.', 'Sulaimaniyah: IRQ|Kurdistan Region: IRQ'],
    ['The army shelled the town of Talbisah, north of Homs, on Sunday.', 'Talbisah: SYR|north of Homs: SYR'],
    ['ISIS killed herders in Deir Ezzor province.', 'Deir Ezzor province: SYR'],
    ['Militants fired on Hasakah and Qamishli in Syria.', 'Hasakah: SYR|Qamishli: SYR|Syria: SYR'],
    ['Russian jets took off from Hmeimim.', 'Hmeimim: SYR'],
    ['The convoy left Al-Tanf for the border.', 'Al-Tanf: SYR'],
    ['Guards at Al-Hawl camp fled.', 'Al-Hawl camp: SYR'],
    ['A drone hit Tower 22 in Jordan.', 'Tower 22: JOR|Jordan: JOR'],
    ['Gunmen attacked a market in Tripoli, Libya, on Monday.', 'Tripoli: LBY|Libya: LBY'],
    ['Clashes broke out in Tripoli, Lebanon, between gangs.', 'Tripoli: LBN|Lebanon: LBN'],
    ['Rockets landed near Sderot, Israel, on Friday.', 'near Sderot: ISR|Israel: ISR'],
    ['Hezbollah fired at Kiryat Shmona in northern Israel.', 'Kiryat Shmona: ISR|northern Israel: ISR'],
    ['Jets bombed Khan Younis in the Gaza Strip.', 'Khan Younis: PSE|Gaza Strip: PSE'],
    ['A settler was shot near Hebron in the West Bank.', 'near Hebron: PSE|West Bank: PSE'],
    ['Drones targeted Abha in Saudi Arabia.', 'Abha: SAU|Saudi Arabia: SAU'],
    ['Coalition jets struck Hodeidah in Yemen.', 'Hodeidah: YEM|Yemen: YEM'],
    ['The rebels advanced on Marib, Yemen.', 'Marib: YEM|Yemen: YEM'],
    ['Taliban fighters seized Kunduz, Afghanistan.', 'Kunduz: AFG|Afghanistan: AFG'],
    ['Soldiers left Bagram at night.', 'Bagram: AFG'],
    ['A bomb hit Quetta, the capital of Balochistan province.', 'Quetta: PAK|Balochistan province: PAK'],
    ['Police in Paris, Texas, arrested two men.', 'Paris: USA|Texas: USA'],
    ['Protesters marched in Paris and Lyon.', 'Paris: FRA|Lyon: FRA'],
    ['Police clashed with fans in Birmingham, England.', 'Birmingham: GBR|England: GBR'],
    ['Police shot a man in Birmingham, Alabama.', 'Birmingham: USA|Alabama: USA'],
    ['He was arrested in Macon, Ga., on Sunday.', 'Macon: USA|Ga.: USA'],
    ['The US state of Georgia sent guards to Atlanta.', 'US: USA|Georgia: USA|Atlanta: USA'],
    ['Fighters from Georgia trained in the Pankisi Gorge.', 'Georgia: GEO|Pankisi Gorge: GEO'],
    ['Ministers met in Washington, D.C., on Friday.', 'Washington, D.C.: USA'],
    ['Insurgents raided Chibok in Borno State.', 'Chibok: NGA|Borno State: NGA'],
    ['The governor of Borno visited Maiduguri and Gwoza.', 'Borno: NGA|Maiduguri: NGA|Gwoza: NGA'],
    ['Mortars fell on Baidoa in southern Somalia.', 'Baidoa: SOM|southern Somalia: SOM'],
    ['Troops entered Goma in North Kivu.', 'Goma: COD|North Kivu: COD'],
    ['Rebels took Bria in the Central African Republic.', 'Bria: CAF|Central African Republic: CAF'],
    ['Villagers fled Cabo Delgado, Mozambique.', 'Cabo Delgado: MOZ|Mozambique: MOZ'],
    ['Gunmen attacked Djibo in Burkina Faso.', 'Djibo: BFA|Burkina Faso: BFA'],
    ['Soldiers were killed in Menaka, Mali.', 'Menaka: MLI|Mali: MLI'],
    ['Gao and Kidal are in Mali.', 'Gao: MLI|Kidal: MLI|Mali: MLI'],
    ['Fighters attacked El Fasher in Darfur.', 'El Fasher: SDN|Darfur: SDN'],
    ['Shelling hit Omdurman, across the river from Khartoum.', 'Omdurman: SDN|Khartoum: SDN'],
    ['Troops entered Mekelle in Tigray.', 'Mekelle: ETH|Tigray: ETH'],
    ['Separatists attacked police in Bamenda, Cameroon.', 'Bamenda: CMR|Cameroon: CMR'],
    ['Missiles struck Kharkiv, Ukraine, overnight.', 'Kharkiv: UKR|Ukraine: UKR'],
    [
      'Fighting raged in Bakhmut and Avdiivka in Donetsk region.',
      'Bakhmut: UKR|Avdiivka: UKR|Donetsk region: UKR',
    ],
    ['Separatists in Luhansk said they took Popasna.', 'Luhansk: UKR|Popasna: UKR'],
    ['The warships sailed from Sevastopol into the Black Sea.', 'Sevastopol: UKR|Black Sea: null'],
    ['Gunners shelled Stepanakert in Nagorno-Karabakh.', 'Stepanakert: AZE|Nagorno-Karabakh: AZE'],
    ['Cartel gunmen opened fire in Culiacán, Sinaloa.', 'Culiacán: MEX|Sinaloa: MEX'],
    ['Police found bodies in Acapulco, Mexico.', 'Acapulco: MEX|Mexico: MEX'],
    ['Dissidents attacked a post in Cauca, Colombia.', 'Cauca: COL|Colombia: COL'],
    ['Rebels attacked in Santa Marta, Colombia.', 'Santa Marta: COL|Colombia: COL'],
    ['Protesters blocked roads in La Paz, Bolivia.', 'La Paz: BOL|Bolivia: BOL'],
    ['Rioters burned shops in Santiago, Chile.', 'Santiago: CHL|Chile: CHL'],
    ['Gangs attacked a prison in Port-au-Prince, Haiti.', 'Port-au-Prince: HTI|Haiti: HTI'],
    ['Rebels ambushed police in Chhattisgarh, India.', 'Chhattisgarh: IND|India: IND'],
    ['Troops patrolled Srinagar in Kashmir.', 'Srinagar: IND|Kashmir: null'],
    ['The junta bombed a school in Sagaing Region, Myanmar.', 'Sagaing Region: MMR|Myanmar: MMR'],
    ['Gunmen kidnapped two in Jolo, Philippines.', 'Jolo: PHL|Philippines: PHL'],
    ['A bomb exploded in Narathiwat in southern Thailand.', 'Narathiwat: THA|southern Thailand: THA'],
    ['A tanker was attacked in the Gulf of Aden.', 'Gulf of Aden: null'],
    ['Ships left the Strait of Hormuz for the Red Sea.', 'Strait of Hormuz: null|Red Sea: null'],
    ['Tension grew across the Middle East and North Africa.', 'Middle East and North Africa: null'],
    ['BEIRUT, Lebanon — Protesters returned.', 'BEIRUT: LBN|Lebanon: LBN'],
    ['US-led patrols watched the Chad-Sudan border.', 'US: USA|Chad: TCD|Sudan: SDN'],
  ])('%s', async (text, expected) => {
    expect(withCountry(await read(text)).join('|')).toBe(expected)
  })
})

describe('names it as the gazetteer does', () => {
  test.each([
    [
      'shots in Musayib',
      {
        name: 'Al Musayyib',
        gazetteer: 'geonames:99039',
        country: 'IRQ',
        admin1: 'Babil',
        precision: 'settlement',
        radius_km: 5.2,
      },
    ],
    [
      'clashes in Babylon Governorate',
      { name: 'Babil', gazetteer: 'geonames:IQ.06', country: 'IRQ', admin1: 'Babil', precision: 'admin1' },
    ],
    [
      'troops at Al-Asad airbase',
      { gazetteer: 'acta:al-asad-airbase', country: 'IRQ', admin1: 'Anbar', precision: 'point' },
    ],
    ['in Idlib on Tuesday', { name: 'Idlib', precision: 'settlement' }],
    ['in Idlib province on Tuesday', { name: 'Idlib', precision: 'admin1' }],
    ['in the province of Idlib', { name: 'Idlib', precision: 'admin1' }],
    [
      'in Iraq',
      { name: 'Iraq', gazetteer: 'geonames:IQ', country: 'IRQ', precision: 'country', radius_km: 374 },
    ],
    ['in the Middle East', { name: 'Middle East', country: null, precision: 'region' }],
    ['in Butler County, Ohio', { name: 'Butler County', admin1: 'Ohio', precision: 'admin2' }],
  ])('%s', async (text, expected) => {
    expect((await read(text))[0]).toMatchObject(expected)
  })
})

describe('leaves alone what is no place', () => {
  test.each([
    'Paris Hilton waved and Mr Jordan laughed.',
    'Hope is not lost, said the Minister.',
    'On Monday, March 3, the Guardian reported it.',
    'The UN and the FAO will go.',
    'The Houston Chronicle said so.',
    'Most of the police left; Many stayed. But why?',
    'The village burned. Any city would.',
    'Operation Cedar Falls began.',
    'It was a nice day for reading.',
  ])('%s', async (text) => {
    expect(shown(await read(text))).toEqual([])
  })

  test('whom the names layer knows', async () => {
    const text = 'Jordan met Amman Brigade in Aleppo with Syrian officers of Al-Ain'
    const known = {
      Jordan: 'person',
      'Amman Brigade': 'armed-group',
      Syrian: 'people',
      'Al-Ain': 'media',
    } as const
    expect(shown(await read(text, known))).toEqual(['Aleppo'])
  })

  test('but keeps a place that holds a name, and a state', async () => {
    const text = 'Syria sent men to Camp Speicher'
    expect(withCountry(await read(text, { Syria: 'state', Speicher: 'person' }))).toEqual([
      'Syria: SYR',
      'Camp Speicher: IRQ',
    ])
  })
})

describe('never makes a place more exact than the text', () => {
  test.each([
    ['a quarry south of Tripoli', 'south of Tripoli', { bearing: 180, km: null }, 'region'],
    [
      'a post 20 km (12 miles) north-west of Mosul',
      '20 km (12 miles) north-west of Mosul',
      { bearing: 315, km: 20 },
      'settlement',
    ],
    [
      'some ten miles to the east of the town of Kobani',
      'ten miles to the east of the town of Kobani',
      { bearing: 90, km: 16.1 },
      'settlement',
    ],
    [
      'camped 40 kilometres from Aleppo',
      '40 kilometres from Aleppo',
      { bearing: null, km: 40 },
      'settlement',
    ],
    ['a raid near Hama', 'near Hama', { bearing: null, km: null }, 'settlement'],
    ['on the outskirts of Bamako', 'outskirts of Bamako', { bearing: null, km: null }, 'settlement'],
    ['in eastern Ukraine', 'eastern Ukraine', null, 'region'],
    ['close to Iran', 'Iran', null, 'country'],
  ])('%s', async (text, words, relation, precision) => {
    expect(await read(text)).toMatchObject([{ text: words, relation, precision }])
  })

  test('moves the disc by a told distance and keeps it wide', async () => {
    const [[near], [far]] = [await read('in Mosul'), await read('100 km south of Mosul')]
    expect(far?.lat).toBeCloseTo((near?.lat ?? 0) - 0.9, 1)
    expect(far?.radius_km).toBeGreaterThan((near?.radius_km ?? 0) + 20)
  })

  test('takes a road between two towns as one place, but not two capitals that talk', async () => {
    expect(await read('hit on the road between Homs and Palmyra')).toMatchObject([
      { text: 'between Homs and Palmyra', gazetteer: null, country: 'SYR', precision: 'region' },
    ])
    expect(shown(await read('talks between Doha and Cairo'))).toEqual(['Doha', 'Cairo'])
  })
})

describe('no such place is an answer', () => {
  test.each([
    [
      'They met at the village of Xyzabad in Aleppo province.',
      { name: 'Xyzabad', country: 'SYR', admin1: 'Aleppo', precision: 'settlement' },
    ],
    [
      'Shells fell in Kafr Zulum district.',
      { name: 'Kafr Zulum', country: null, admin1: null, precision: 'admin2' },
    ],
  ])('%s', async (text, expected) => {
    const [mention] = await read(text)
    expect(mention).toMatchObject({ ...expected, gazetteer: null, lat: null, lon: null, radius_km: null })
  })

  test('a list of unknown names before one head noun', async () => {
    const mentions = await read(
      'Herders camped at Al-Xyz’abad and Qwertan (Abcistan) villages in Borno State.',
    )
    expect(mentions.map(({ text, country }) => `${text}: ${country}`)).toEqual([
      'Al-Xyz’abad: NGA',
      'Qwertan: NGA',
      'Borno State: NGA',
    ])
  })

  test('an unknown name without a head noun is no place', async () => {
    expect(await read('They met in Xyzabad.')).toEqual([])
  })
})

test('one report, one sense: a name once placed stays there', async () => {
  const text = 'Fighters seized Tripoli, Lebanon.\n\nResidents of Tripoli fled. Tripoli was quiet by night.'
  expect(withCountry(await read(text)).filter((place) => place.startsWith('Tripoli'))).toEqual(
    Array(3).fill('Tripoli: LBN'),
  )
})

test('mentions are slices of the text, in order, apart from each other', async () => {
  const words = [
    'Musayib',
    'Paris',
    'north of',
    'in',
    'near',
    'the town of',
    'Province',
    ',',
    '-',
    '.',
    'Ga.',
    '’',
    'al-',
    '[',
    '\n',
    'US',
    'between',
    'and',
    '20 km',
    'قرية',
    '😀',
    'Deir ez-Zor',
    'St. ',
  ]
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 14,
  })
  await fc.assert(
    fc.asyncProperty(fc.tuple(text, fc.constantFrom('', ' ')), async ([parts, glue]) => {
      const report = parts.join(glue)
      let end = 0
      for (const mention of await read(report)) {
        expect(mention.start).toBeGreaterThanOrEqual(end)
        expect(report.slice(mention.start, mention.end)).toBe(mention.text)
        expect(mention.text).not.toBe('')
        end = mention.end
      }
    }),
    { numRuns: 200 },
  )
})

describe('tells a place from whose or whence someone is', () => {
  test.each([
    ['The Ohio Supreme Court heard the case in Columbus.', 'Ohio: associative|Columbus: literal'],
    ['Queensland Premier Ana Costa flew to Brisbane.', 'Queensland: associative|Brisbane: literal'],
    ['Police in Nairobi said the University of Nairobi was shut.', 'Nairobi: literal|Nairobi: associative'],
    ['Paris Hilton went to Rome.', 'Rome: literal'],
  ])('%s', async (text, expected) => {
    const found = await readToponyms(text, { 'University of Nairobi': 'organisation' })
    expect(found.map(({ name, use }) => `${name}: ${use}`).join('|')).toBe(expected)
  })
})
