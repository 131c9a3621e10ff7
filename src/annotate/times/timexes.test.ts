import { parse } from 'yaml'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { layersOf } from '../test-doc.ts'
import { timexes } from './timexes.ts'
import { timexesContract } from './timexes.contract.ts'
import { readTimeWords } from './words.ts'

const words = readTimeWords(
  parse(readFileSync(new URL('../../../data/lexicon/times.yaml', import.meta.url), 'utf8')),
)
const stage = timexes(words)

async function timexesIn(text: string, published: string | null = '2024-07-31') {
  return stage.annotate(await layersOf(text, published))
}

/** A sentence, and its time expressions as "words | type | value". */
function holds(kind: string, cases: readonly (readonly [text: string, ...expected: string[]])[]): void {
  describe(`${kind}`, () => {
    test.each(cases.map((one) => [one[0], one.slice(1)] as const))('%s', async (text, expected) => {
      const found = await timexesIn(text)
      expect(found.map(({ text, type, value }) => `${text} | ${type} | ${value}`)).toEqual(expected)
    })
  })
}

holds('dates and parts of days', [
  ['Shells fell on 12 March 2023.', '12 March 2023 | DATE | 2023-03-12'],
  ['Raids resumed in early July.', 'early July | DATE | 2024-07'],
  ['Raids resumed in the second half of 2022.', 'the second half of 2022 | DATE | 2022-H2'],
  ['They fled in the summer of 2019.', 'the summer of 2019 | DATE | 2019-SU'],
  ['Losses rose in the first quarter of 2023.', 'the first quarter of 2023 | DATE | 2023-Q1'],
  ['Fiscal year 2023 closed with a loss.', 'Fiscal year 2023 | DATE | FY2023'],
  ['They fought in the late 1990s.', 'the late 1990s | DATE | 199'],
  ['The fort is of the 19th century.', 'the 19th century | DATE | 18'],
  ['The pact was signed last week.', 'last week | DATE | 2024-W30'],
  ['Crowds gathered last weekend.', 'last weekend | DATE | 2024-W30-WE'],
  ['Gunmen struck on Tuesday night.', 'Tuesday night | TIME | 2024-07-30TNI'],
  ['Gunmen struck in the early hours of Sunday.', 'the early hours of Sunday | TIME | 2024-07-28TMO'],
  ['Gunmen struck this morning.', 'this morning | TIME | 2024-07-31TMO'],
  ['Gunmen struck at 10:30 p.m. on Tuesday.', '10:30 p.m. on Tuesday | TIME | 2024-07-30T22:30'],
  ['Gunmen struck at night.', 'night | TIME | XXXX-XX-XXTNI'],
])

holds('spans are two expressions', [
  [
    'It burned overnight between July 28 and July 29.',
    'overnight | TIME | 2024-07-30TNI',
    'July 28 | DATE | 2024-07-28',
    'July 29 | DATE | 2024-07-29',
  ],
  ['Clashes ran 3-5 May 2023.', '3 | DATE | 2023-05-03', '5 May 2023 | DATE | 2023-05-05'],
  ['Clashes broke out on May 3 and 4.', 'May 3 | DATE | 2024-05-03', '4 | DATE | 2024-05-04'],
  ['They fought in 1980-88.', '1980 | DATE | 1980', '88 | DATE | 1988'],
  ['Raids went on from March to May 2019.', 'March | DATE | 2019-03', 'May 2019 | DATE | 2019-05'],
  ['The road has been shut since Monday.', 'Monday | DATE | 2024-07-29'],
])

holds('lengths', [
  ['The siege lasted for three weeks.', 'three weeks | DURATION | P3W'],
  ['The siege lasted nearly a year and a half.', 'nearly a year and a half | DURATION | P1.5Y'],
  ['The siege lasted more than twenty-five days.', 'more than twenty-five days | DURATION | P25D'],
  ['A ten-day truce began.', 'ten-day | DURATION | P10D'],
  ['A month-long truce began.', 'month-long | DURATION | P1M'],
  ['A 24-year-old teacher was shot.', '24-year-old | DURATION | P24Y'],
  ['It took half a century.', 'half a century | DURATION | P0.5CE'],
  ['It took several long hours.', 'several long hours | DURATION | PTXH'],
  ['It was over within days.', 'days | DURATION | PXD'],
  ['Forty were hurt over the past two weeks.', 'the past two weeks | DURATION | P2W'],
  ['They fled in the first two months of the war.', 'the first two months | DURATION | P2M'],
  ['Thirty trucks a day crossed the border.', 'a day | DURATION | P1D'],
])

holds('times that come back', [
  ['They march every Friday.', 'every Friday | SET | XXXX-WXX-5'],
  ['They march each year.', 'each year | SET | XXXX'],
  ['They march every two weeks.', 'every two weeks | SET | P2W'],
  ['The daily patrols go on.', 'daily | SET | XXXX-XX-XX'],
])

holds('times that the text leaves open', [
  ['The town is now empty.', 'now | DATE | PRESENT_REF'],
  ['The former governor fled.', 'former | DATE | PAST_REF'],
  ['Of the two, the former was chosen.'],
  ['It warned of future raids.', 'future | DATE | FUTURE_REF'],
  ['A spring offensive is feared.', 'spring | DATE | XXXX-SP'],
  ['Prices would fall.'],
  ['They left some years ago.', 'some years ago | DATE | PAST_REF'],
])

holds('years before Christ', [
  ['The fleet was burnt in 480 BC.', '480 BC | DATE | BC0480'],
  [
    'It was burnt in August 480 BC and built anew the next year.',
    'August 480 BC | DATE | BC0480-08',
    'the next year | DATE | BC0479',
  ],
  ['It was built in the 470s BC.', 'the 470s BC | DATE | BC047'],
  ['It was built in the 4th century BC.', 'the 4th century BC | DATE | BC03'],
  ['The war of 264-241 BC was lost at sea.', '264 | DATE | BC0264', '241 BC | DATE | BC0241'],
])

test('a time before the year 1 has no interval in the record', async () => {
  expect((await timexesIn('The fleet was burnt in 480 BC.'))[0]?.when).toBeNull()
})

test('without a day of publication a weekday is left open', async () => {
  const [timex] = await timexesIn('Gunmen struck on Tuesday.', null)
  expect([timex?.value, timex?.when]).toEqual(['XXXX-WXX-2', null])
})

const HISTORY =
  'The first war began in September 1931. A truce was signed in May 1933. In 1936 the army rose. On 7 July 1937 shots were ' +
  'fired at a bridge. In late December 1937 the capital fell. '

test.each([
  ['In January the government moved.', 'January', '1938-01'],
  ['That winter the rivers froze.', 'That winter', '1937-WI'],
  ['The following spring they moved on.', 'The following spring', '1938-SP'],
  ['Two years later they held the coast.', 'Two years later', '1939'],
  ['This year was the worst.', 'This year', '1937'],
])('in a history %j is told from the time before', async (text, words, value) => {
  const found = (await timexesIn(HISTORY + text)).find((timex) => timex.text === words)
  expect(found?.value).toBe(value)
})

timexesContract(timexesIn)
