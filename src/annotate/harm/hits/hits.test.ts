import { beforeAll, expect, test } from 'vitest'
import type { Doc } from '../../../model/doc.ts'
import type { Reader } from '../../english.ts'
import { loadEnglish } from '../../load-english.ts'

let reader: Reader
beforeAll(async () => {
  reader = await loadEnglish()
})

// "injured 4 (Four herders)": kind, bounds and words of every figure, a hit marked with "?" for how they fared is open.
async function figures(text: string): Promise<readonly string[]> {
  const nothing = { outlet: null, url: null, title: null, published: null }
  const { harm } = (await reader.annotate({
    id: 'r',
    name: 'r',
    language: 'en',
    sample: false,
    text,
    ...nothing,
  })) as Doc<'harm'>
  return harm.map(
    ({ kind, low, high, hit, text: words }) =>
      `${kind} ${low}${high === null ? '+' : ''}${hit ? '?' : ''} (${words})`,
  )
}

test.each<[string, readonly string[]]>([
  // The verb tells it of its object.
  ['Raiders shot four herders near Gao.', ['injured 4? (four herders)']],
  ['A nurse was stabbed in Gao.', ['injured 1? (A nurse)']],
  ['Five Are Shot at a Mill in Gao', ['injured 5? (Five)']],
  ['Nine shot in Gao, raiders still at large', ['injured 9? (Nine)']],
  ['Girl, 6, among three shot in Gao', ['injured 3? (three)']],
  ['At least 18 shot in Gao', ['injured 18+? (At least 18)']],
  ['A total of six people were shot in Gao.', ['injured 6? (A total of six people)']],
  ['A nurse and two herders were shot in Gao.', ['injured 1? (A nurse)', 'injured 2? (two herders)']],
  ['Two guards, herder shot in Gao', ['injured 2? (Two guards)', 'injured 1? (herder)']],
  ['A guard was found shot in Gao.', ['injured 1? (A guard)']],
  ['Six people, four nurses and two guards, were shot in Gao.', ['injured 6? (Six people)']],
  ['Ana Costa, 20, and Ali Omar, 17, were shot in Gao.', ['injured 1? (Ana Costa)', 'injured 1? (Ali Omar)']],
  // Nobody is hit, or it is told how they fared.
  ['Two guards were shot at by raiders near Gao.', []],
  ['Raiders opened fire on a bus; nobody was hit.', []],
  ['A herder was shot dead in Gao.', ['killed 1 (A herder)']],
  ['A herder was fatally shot in Gao.', ['killed 1 (A herder)']],
  ['Two-year-old girl shot and killed near Gao', ['killed 1 (Two-year-old girl)']],
  ['Raiders shot down three drones.', []],
  ['Protesters were shot in Gao.', []],
  ['One killed, five others shot in Gao', ['killed 1 (One)', 'injured 5? (five others)']],
  ['Two men were shot, and one of them died.', ['injured 2? (Two men)', 'killed 1 (one of them)']],
  // A missile, a part of the body, or the firing before tells that it was a hit.
  ['A stray bullet struck a girl.', ['injured 1? (a girl)']],
  ['A girl and her uncle were hit by gunfire.', ['injured 1? (A girl)', 'injured 1? (her uncle)']],
  ['A driver was struck in the leg.', ['injured 1? (A driver)']],
  ['Raiders opened fire on a bus, hitting five people.', ['injured 5? (five people)']],
  ['Rockets hit three mills in Gao.', []],
  // Nouns.
  [
    'Guards arrested a man over the shooting of four herders.',
    ['captured 1 (a man)', 'injured 4? (four herders)'],
  ],
  ['The mayor spoke of a triple shooting.', ['injured 3? (a triple shooting)']],
  // What a hit leaves.
  ['A guard suffered gunshot wounds to both feet.', ['injured 1? (A guard)']],
  ['Guards found two men suffering from gunshot wounds.', ['injured 2? (two men)']],
  ['A guard died of a gunshot wound.', ['killed 1 (A guard)']],
  ['The shooting sent four people to the hospital.', ['injured 4? (four people)']],
])('%s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})
