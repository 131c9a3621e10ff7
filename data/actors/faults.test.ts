import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkSources } from '../../scripts/actors/checks.ts'
import { readSources } from '../../scripts/actors/sources.ts'
import { compileStates } from '../../scripts/actors/states.ts'

let folder: string
beforeAll(() => {
  folder = `${mkdtempSync(join(tmpdir(), 'acta-actors-'))}/`
})
afterAll(() => rmSync(folder, { recursive: true }))

const LIST = (...entries: string[]) =>
  `origin: general
entries:${entries.length === 0 ? ' []' : ''}
${entries
  .map(
    (one) => `- ${one}
`,
  )
  .join('')}`
const WORDS = (keys: string) =>
  `origin: general\n${keys
    .split(' ')
    .map((key) => `${key}: []\n`)
    .join('')}`

const FILES: Readonly<Record<string, string>> = {
  'institutions.yaml': LIST(),
  'organisations.yaml': LIST(
    '{ id: acta:river-league, name: River League, kind: organisation, country: IGO }',
  ),
  'media.yaml': LIST(
    '{ id: acta:harbour-radio, name: Harbour Radio, kind: media, country: TGO, sector: JRN }',
  ),
  'groups.yaml': LIST(
    '{ id: acta:delta-front, name: Delta Front, kind: armed-group, country: TGO, sector: REB, from: 2014-06 }',
    '{ id: acta:ridge-front, name: Ridge Front, kind: armed-group, country: TGO, sector: REB }',
  ),
  'persons.yaml': LIST(
    "{ id: acta:ana-costa, name: Ana Costa, kind: person, country: TGO, offices: [{ office: president, from: '2021', to: '2024' }] }",
  ),
  'relations.yaml':
    'origin: general\nrelations:\n  acta:delta-front:\n    - { kind: splinter-of, of: acta:ridge-front }\n',
  'offices.yaml': 'origin: plover\noffices:\n  president: { sector: GOV, title: president }\n',
  'origins.yaml':
    'origins:\n  general: { what: known, licence: CC0 }\n  plover: { what: PLOVER, licence: CC }\n',
  'states.yaml': 'origin: general\nstates:\n  TGO:\n    aliases: [Togoland]\n',
  'peoples.yaml': LIST('{ names: [Ewe] }'),
  'given-names.yaml': WORDS('given family_first'),
  'spellings.yaml': WORDS('spellings'),
  'nouns.yaml': WORDS(
    'nouns modifiers patron_words leader_words stance_prefixes determiners not_in_office bodies',
  ),
  'shapes.yaml': WORDS(
    'titles weak_titles particles starts person_particles calendar things owners speech place_prepositions ' +
      'organisation_heads organisation_openers group_openers not_names cue_forms cue_words local_forms',
  ),
}

/** What the build says of the files above with some words of one of them replaced. */
function faultOf(file: string, from: string | RegExp, to: string): string {
  expect(FILES[file]).toMatch(new RegExp(from))
  const files = { ...FILES, [file]: FILES[file]!.replaceAll(new RegExp(from, 'g'), to) }
  for (const [name, text] of Object.entries(files)) writeFileSync(folder + name, text)
  try {
    const sources = readSources(folder)
    checkSources(sources, compileStates(sources.states))
  } catch (error) {
    return (error as Error).message
  }
  return 'no fault'
}

describe('a fault in data/actors is told with file, line, entry and reason', () => {
  test.each([
    ['groups.yaml', 3, 'name: Delta Front,', '', 'acta:delta-front: name: '],
    [
      'groups.yaml',
      4,
      'kind: armed-group, country: TGO, sector: REB }',
      'kin: group }',
      'acta:ridge-front: ',
    ],
    ['groups.yaml', 3, '2014-06', '2014-13', 'acta:delta-front: from: no such day'],
    ['groups.yaml', 3, '2014-06', '2014', 'acta:delta-front: from: want a date in quotation marks'],
    ['groups.yaml', 3, '2014-06', 'June', 'acta:delta-front: from: want YYYY'],
    ['groups.yaml', 4, 'acta:ridge-front', 'Ridge', 'Ridge: id: want acta: and a slug'],
    ['groups.yaml', 4, 'sector: REB }', 'sector: ARMY }', 'acta:ridge-front: sector: Invalid option'],
    ['groups.yaml', 4, 'country: TGO, sector: REB }', 'country: TGX }', 'acta:ridge-front: no country "TGX"'],
    ['media.yaml', 1, 'general', 'hearsay', 'no origin "hearsay"'],
    ['media.yaml', 3, 'acta:harbour-radio', 'acta:river-league', 'acta:river-league is there twice'],
    ['media.yaml', 3, 'acta:harbour-radio', 'acta:togo', 'acta:togo is there twice'],
    ['persons.yaml', 3, "to: '2024'", "to: '2020'", 'acta:ana-costa: offices.0: ends before it begins'],
    ['persons.yaml', 3, 'office: president', 'office: chief', 'acta:ana-costa: no office "chief"'],
    ['persons.yaml', 3, 'office: president', 'office: president, of: acta:x', 'president of acta:x: no such'],
    ['relations.yaml', 4, 'splinter-of', 'friend-of', 'relations.acta:delta-front.0.kind: Invalid option'],
    ['relations.yaml', 4, 'acta:ridge-front', 'acta:nobody', 'no such actor as acta:nobody'],
    ['relations.yaml', 4, 'acta:ridge-front', 'acta:delta-front', 'acta:delta-front is splinter-of itself'],
    ['relations.yaml', 4, ' }', ', alleged_by: [acta:x] }', 'no such actor as acta:x'],
    ['states.yaml', 1, 'TGO', 'TGX', 'TGX: no such country'],
    ['spellings.yaml', 2, 'spellings: \\[\\]', 'spellings: [[a]]', 'spellings.0: Too small'],
    ['peoples.yaml', 4, '\\{ names: \\[Ewe\\] \\}', '{ names: [Ewe', 'Flow'],
  ])('%s, line %i: %s as %s', (file, line, from, to, reason) => {
    const fault = faultOf(file, from, to)
    expect(fault).toContain(reason)
    expect(fault).toMatch(new RegExp(`^data/actors/${file}:${line}: `, 'm'))
  })

  test('no fault, no word', () => {
    expect(faultOf('groups.yaml', 'Delta', 'Creek')).toBe('no fault')
  })

  test('all of them at once, a line each', () => {
    expect(faultOf('groups.yaml', 'sector: REB', 'sector: ARMY').split('\n')).toHaveLength(2)
  })

  test('a file that is none of actors', () => {
    writeFileSync(`${folder}armies.yaml`, LIST())
    expect(faultOf('groups.yaml', 'Delta', 'Delta')).toMatch(
      /^data\/actors\/armies\.yaml:1: no file of actors; want .*groups/,
    )
    rmSync(`${folder}armies.yaml`)
  })

  test('relations that go round in a circle', () => {
    const circle =
      'member-of, of: acta:ridge-front }\n  acta:ridge-front:\n    - { kind: wing-of, of: acta:delta-front'
    expect(faultOf('relations.yaml', 'splinter-of, of: acta:ridge-front', circle)).toMatch(
      /:4: acta:delta-front member-of acta:ridge-front: goes round in a circle\n.*:6: /,
    )
  })
})
