import { parse } from 'yaml'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Mention } from '../../model/span.ts'
import type { When } from '../../model/when.ts'
import { layersOf } from '../test-doc.ts'
import { timesContract } from './times.contract.ts'
import { times } from './times.ts'
import { timexes } from './timexes.ts'
import { readTimeWords } from './words.ts'

const words = readTimeWords(
  parse(readFileSync(new URL('../../../data/lexicon/times.yaml', import.meta.url), 'utf8')),
)
const expressions = timexes(words)
const stage = times(words)

async function timesIn(text: string, published: string | null): Promise<readonly Mention<When>[]> {
  const doc = await layersOf(text, published)
  return stage.annotate({ ...doc, timexes: await expressions.annotate(doc) })
}

/** A sentence, the words of its last time, and that time; a single date stands for both ends, `-` for no time at all. */
type Case = readonly [text: string, words: string, from: string, to?: string, precision?: string]

function holds(published: string | null, cases: readonly Case[]): void {
  test.each(cases.map((one) => [one[0], one] as const))(
    `on ${published}: %s`,
    async (text, [, words, from, to, precision]) => {
      const found = (await timesIn(text, published)).at(-1)
      const line = found && [found.text, found.from, found.to, found.precision].join(' | ')
      expect(line ?? '-').toBe(
        words === '-' ? '-' : [words, from, to ?? from, precision ?? (to ? 'range' : 'day')].join(' | '),
      )
    },
  )
}

const NONE = ['-', ''] as const

// Wednesday, 31 July 2024.
holds('2024-07-31', [
  // Dates.
  ['Shells fell on 12 March 2023 near the port.', '12 March 2023', '2023-03-12'],
  ['Shells fell on March 12, 2023, near the port.', 'March 12, 2023', '2023-03-12'],
  ['Shells fell on the 12th of March 2023.', 'the 12th of March 2023', '2023-03-12'],
  ['Shells fell on the twelfth of March.', 'the twelfth of March', '2024-03-12'],
  ['Shells fell on Sunday, 12 March 2023.', 'Sunday, 12 March 2023', '2023-03-12'],
  ['Shells fell on Mon, 12 Feb 2024.', 'Mon, 12 Feb 2024', '2024-02-12'],
  ['Shells fell on Aug. 5, 2022, officials say.', 'Aug. 5, 2022', '2022-08-05'],
  ['Shells fell on Sept 11 2021.', 'Sept 11 2021', '2021-09-11'],
  ['The log is dated 2023-11-04.', '2023-11-04', '2023-11-04'],
  ['The log is dated 30/7/2023.', '30/7/2023', '2023-07-30'],
  ['The log is dated 7/30/2023.', '7/30/2023', '2023-07-30'],
  ['The log is dated 30.07.2023.', '30.07.2023', '2023-07-30'],
  ['The log is dated 3/4/2023.', ...NONE],
  ['The log is dated 31 February 2023.', ...NONE],
  ['The depot burned on July 30.', 'July 30', '2024-07-30'],
  ['The depot burned on 9 November.', '9 November', '2023-11-09'],
  ['The depot burned on December 3rd.', 'December 3rd', '2023-12-03'],
  ['The depot burned on 9 November last year.', '9 November last year', '2023-11-09'],
  ['The depot burned early on July 12.', 'early on July 12', '2024-07-12'],
  ['The vote will be held on August 20.', 'August 20', '2024-08-20'],
  ['The vote on February 11 will decide the matter.', 'February 11', '2025-02-11'],
  ['Clashes ran 3-5 May 2023.', '3-5 May 2023', '2023-05-03', '2023-05-05'],
  ['Clashes broke out on May 3 and 4.', 'May 3 and 4', '2024-05-03', '2024-05-04'],
  ['Clashes lasted from 3 to 5 May.', 'from 3 to 5 May', '2024-05-03', '2024-05-05'],
  ['He was held on the night of July 29-30.', 'the night of July 29-30', '2024-07-29', '2024-07-30'],
  ['He was held on Christmas Eve.', 'Christmas Eve', '2023-12-24'],
  ['The hunt began after 9/11, he wrote.', '9/11', '2001-09-11'],
  // Months, seasons, quarters.
  ['The bridge was blown up in January.', 'January', '2024-01-01', '2024-01-31', 'month'],
  ['The bridge was blown up in October.', 'October', '2023-10-01', '2023-10-31', 'month'],
  ['The bridge was blown up in July.', 'July', '2024-07-01', '2024-07-31', 'month'],
  ['The bridge was blown up in February 2020.', 'February 2020', '2020-02-01', '2020-02-29', 'month'],
  ['The bridge was blown up in May of last year.', 'May of last year', '2023-05-01', '2023-05-31', 'month'],
  ['The bridge was blown up last March.', 'last March', '2024-03-01', '2024-03-31', 'month'],
  ['The bridge was blown up last July.', 'last July', '2023-07-01', '2023-07-31', 'month'],
  ['Elections come next March.', 'next March', '2025-03-01', '2025-03-31', 'month'],
  ['Elections will be held in October.', 'October', '2024-10-01', '2024-10-31', 'month'],
  ['Raids resumed in mid-June.', 'mid-June', '2024-06-11', '2024-06-20'],
  ['Raids resumed in early July.', 'early July', '2024-07-01', '2024-07-10'],
  ['Raids resumed in late February 2023.', 'late February 2023', '2023-02-21', '2023-02-28'],
  ['Raids resumed at the end of May.', 'the end of May', '2024-05-21', '2024-05-31'],
  ['Raids resumed in the second half of June.', 'the second half of June', '2024-06-16', '2024-06-30'],
  ['Raids went on in January-March 2023.', 'January-March 2023', '2023-01-01', '2023-03-31'],
  ['Raids went on from November to January.', 'from November to January', '2023-11-01', '2024-01-31'],
  ['Raids went on from March to May 2019.', 'from March to May 2019', '2019-03-01', '2019-05-31'],
  ['They fled in the summer of 2019.', 'the summer of 2019', '2019-06-01', '2019-08-31'],
  ['They fled last winter.', 'last winter', '2023-12-01', '2024-02-29'],
  ['Losses rose in the first quarter of 2023.', 'the first quarter of 2023', '2023-01-01', '2023-03-31'],
  ['Losses rose in the fourth quarter.', 'the fourth quarter', '2023-10-01', '2023-12-31'],
  // Years and longer.
  ['The siege ended in 2016.', '2016', '2016-01-01', '2016-12-31', 'year'],
  ['The mine was worked until 2011, when it closed.', '2011', '2011-01-01', '2011-12-31', 'year'],
  ['He led the 2013 coup.', '2013', '2013-01-01', '2013-12-31', 'year'],
  ['He wrote it down (2013) at home.', '2013', '2013-01-01', '2013-12-31', 'year'],
  ['Talks stalled in early 2019.', 'early 2019', '2019-01-01', '2019-04-30'],
  ['Talks stalled in late 2019.', 'late 2019', '2019-09-01', '2019-12-31'],
  ['Talks stalled at the end of 2019.', 'the end of 2019', '2019-09-01', '2019-12-31'],
  ['They fought the war of 1980-88.', '1980-88', '1980-01-01', '1988-12-31'],
  ['They fought from 2014 to 2017.', 'from 2014 to 2017', '2014-01-01', '2017-12-31'],
  ['They fought between 2014 and 2017.', 'between 2014 and 2017', '2014-01-01', '2017-12-31'],
  ['They fought in the 1990s.', 'the 1990s', '1990-01-01', '1999-12-31'],
  ['They fought in the early 1990s.', 'the early 1990s', '1990-01-01', '1992-12-31'],
  ["They fought in the '80s.", "the '80s", '1980-01-01', '1989-12-31'],
  ['The fort dates from the 19th century.', 'the 19th century', '1801-01-01', '1900-12-31'],
  ['Since 2017, the port has grown.', 'Since 2017', '2017-01-01', '2024-07-31'],
  ['The road has been shut since Monday.', 'since Monday', '2024-07-29', '2024-07-31'],
  ['The road has been shut since last week.', 'since last week', '2024-07-22', '2024-07-31'],
  // Near publication.
  ['Three men were shot today.', 'today', '2024-07-31'],
  ['Three men were shot this morning.', 'this morning', '2024-07-31'],
  ['Three men were shot yesterday evening.', 'yesterday evening', '2024-07-30'],
  ['Three men were shot last night.', 'last night', '2024-07-30'],
  ['Three men were shot the day before yesterday.', 'the day before yesterday', '2024-07-29'],
  ['A curfew begins tonight.', 'tonight', '2024-07-31'],
  ['A curfew begins tomorrow.', 'tomorrow', '2024-08-01'],
  ['Drones struck the refinery overnight.', 'overnight', '2024-07-30', '2024-07-31'],
  [
    'It burned overnight between July 28 and 29.',
    'overnight between July 28 and 29',
    '2024-07-28',
    '2024-07-29',
  ],
  ['Drones struck overnight on Monday.', 'overnight on Monday', '2024-07-29', '2024-07-30'],
  ['Drones struck overnight into Tuesday.', 'overnight into Tuesday', '2024-07-29', '2024-07-30'],
  ['Drones struck on the night of July 28.', 'the night of July 28', '2024-07-28'],
  ['Drones struck in the early hours of Sunday.', 'the early hours of Sunday', '2024-07-28'],
  // Weekdays.
  ['Gunmen opened fire on Tuesday.', 'Tuesday', '2024-07-30'],
  ['Gunmen opened fire on Wednesday.', 'Wednesday', '2024-07-31'],
  ['Gunmen opened fire on Thursday.', 'Thursday', '2024-07-25'],
  ['Gunmen on Friday killed two guards.', 'Friday', '2024-07-26'],
  ['Gunmen opened fire late on Tuesday.', 'late on Tuesday', '2024-07-30'],
  ['Gunmen opened fire on Thursday night.', 'Thursday night', '2024-07-25'],
  ['Gunmen opened fire early Friday morning.', 'early Friday morning', '2024-07-26'],
  ['Gunmen opened fire last Wednesday.', 'last Wednesday', '2024-07-24'],
  ['Gunmen opened fire on Tuesday last week.', 'Tuesday last week', '2024-07-23'],
  ['Gunmen opened fire from Monday to Tuesday.', 'from Monday to Tuesday', '2024-07-29', '2024-07-30'],
  ['A hearing is listed for next Tuesday.', 'next Tuesday', '2024-08-06'],
  ['The envoys will meet on Tuesday.', 'Tuesday', '2024-08-06'],
  ['The talks on Friday will cover prisoners.', 'Friday', '2024-08-02'],
  ['Talks are due to resume on Friday in the capital.', 'Friday', '2024-08-02'],
  ['He said on Monday that the army will respond.', 'Monday', '2024-07-29'],
  ['On Monday, the governor said the army will respond.', 'Monday', '2024-07-29'],
  ["Monday's raid left four dead.", 'Monday', '2024-07-29'],
  // Units around publication.
  ['The pact was signed last week.', 'last week', '2024-07-22', '2024-07-28', 'week'],
  ['The pact was signed last month.', 'last month', '2024-06-01', '2024-06-30', 'month'],
  ['The pact was signed last year.', 'last year', '2023-01-01', '2023-12-31', 'year'],
  ['The pact was signed this year.', 'this year', '2024-01-01', '2024-07-31', 'year'],
  ['The pact was signed earlier this month.', 'earlier this month', '2024-07-01', '2024-07-31'],
  ['The pact was signed earlier this week.', 'earlier this week', '2024-07-29', '2024-07-31'],
  ['The pact was signed late last year.', 'late last year', '2023-09-01', '2023-12-31'],
  ['The pact was signed at the end of last month.', 'the end of last month', '2024-06-21', '2024-06-30'],
  ['A census is planned for next year.', 'next year', '2025-01-01', '2025-12-31', 'year'],
  ['He will travel later this year.', 'later this year', '2024-07-31', '2024-12-31'],
  ['Crowds gathered at the weekend.', 'the weekend', '2024-07-27', '2024-07-28'],
  ['Crowds gathered last weekend.', 'last weekend', '2024-07-27', '2024-07-28'],
  // Spans counted from publication.
  ['Forty were hurt in the past 72 hours.', 'the past 72 hours', '2024-07-28', '2024-07-31'],
  ['Forty were hurt over the last two weeks.', 'the last two weeks', '2024-07-17', '2024-07-31'],
  ['Prices doubled in the last month and a half.', 'the last month and a half', '2024-06-15', '2024-07-31'],
  ['Forty were hurt in the last few days.', 'the last few days', '2024-07-25', '2024-07-31'],
  ['Forty were hurt over the past year.', 'the past year', '2023-07-31', '2024-07-31'],
  ['Forty were hurt in recent days.', 'recent days', '2024-07-25', '2024-07-31'],
  ['More rain is likely over the next three days.', 'the next three days', '2024-07-31', '2024-08-03'],
  ['The dam broke three days ago.', 'three days ago', '2024-07-28'],
  ['The dam broke a week ago.', 'a week ago', '2024-07-22', '2024-07-28', 'week'],
  ['The dam broke two months ago.', 'two months ago', '2024-05-01', '2024-05-31', 'month'],
  ['The dam broke two years ago.', 'two years ago', '2022-01-01', '2022-12-31', 'year'],
  ['The dam broke a few days ago.', 'a few days ago', '2024-07-25', '2024-07-29'],
  ['The dam broke 12 hours ago.', '12 hours ago', '2024-07-30', '2024-07-31'],
  ['Dockers struck for a fourth day.', 'for a fourth day', '2024-07-28', '2024-07-31'],
  [
    'They marched for the third consecutive night.',
    'for the third consecutive night',
    '2024-07-29',
    '2024-07-31',
  ],
  ['Marches were held for two straight days.', 'for two straight days', '2024-07-30', '2024-07-31'],
  // Times counted from a time told before.
  ['They took it on 3 May. The next day they lost it.', 'The next day', '2024-05-04'],
  ['They took it on 3 May. Two days later they lost it.', 'Two days later', '2024-05-05'],
  ['They took it on 3 May. On the same day a truck blew up.', 'the same day', '2024-05-03'],
  [
    'They took it on 3 May. It had fallen in 2015. On the same day a truck blew up.',
    'the same day',
    '2024-05-03',
  ],
  ['They took it on 3 May. That night a truck blew up.', 'That night', '2024-05-03'],
  ['They took it on 3 May, a day earlier than feared.', '3 May', '2024-05-03'],
  ['They took it on 3 May after a failed attempt the day before.', 'the day before', '2024-05-02'],
  [
    'They took it on 3 May. They lost it the following week.',
    'the following week',
    '2024-05-06',
    '2024-05-12',
    'week',
  ],
  [
    'They took it in 2015. They lost it two years later.',
    'two years later',
    '2017-01-01',
    '2017-12-31',
    'year',
  ],
  [
    'They took it in May 2015 and lost it later that year.',
    'later that year',
    '2015-01-01',
    '2015-12-31',
    'year',
  ],
  ['They took it in May. They lost it the next day.', 'May', '2024-05-01', '2024-05-31', 'month'],
  [
    'In the past week, he said on Monday, ten died; in the same period…',
    'the same period',
    '2024-07-24',
    '2024-07-31',
  ],
  [
    'They took it in 2015 and lost it in May the following year.',
    'May the following year',
    '2016-05-01',
    '2016-05-31',
    'month',
  ],
  ['They took it in 2015; that June they lost it.', 'that June', '2015-06-01', '2015-06-30', 'month'],
  ['They took it on 29 July and lost it a week later.', '29 July', '2024-07-29'],
  // Clocks.
  ['The blast came at 10:30 p.m. on Tuesday.', '10:30 p.m. on Tuesday', '2024-07-30', '2024-07-30', 'minute'],
  ['The blast came on Tuesday at around 3 am.', 'Tuesday at around 3 am', '2024-07-30', '2024-07-30', 'hour'],
  ['The blast came at 9:15 pm, witnesses said.', ...NONE],
  // More of the same kinds, as news has them.
  ['The looming elections in October worry both.', 'October', '2024-10-01', '2024-10-31', 'month'],
  ["The ministry recalled the army's February offensive.", 'February', '2024-02-01', '2024-02-29', 'month'],
  ['Both sides met in April and June 2021.', 'June 2021', '2021-06-01', '2021-06-30', 'month'],
  ['Shelling was heavy in the past month of clashes.', 'the past month', '2024-06-30', '2024-07-31'],
  ['Shelling was heavy this past week.', 'this past week', '2024-07-24', '2024-07-31'],
  ["They recall 2013's failed coup.", '2013', '2013-01-01', '2013-12-31', 'year'],
  ['He met them earlier this month of all months.', 'earlier this month', '2024-07-01', '2024-07-31'],
  [
    'It burned between late June and early July.',
    'between late June and early July',
    '2024-06-21',
    '2024-07-10',
  ],
  [
    'It lasted from 14 August to 2 September 2021.',
    'from 14 August to 2 September 2021',
    '2021-08-14',
    '2021-09-02',
  ],
  ['Fighting lasted 14 August–2 September 2021.', '14 August–2 September 2021', '2021-08-14', '2021-09-02'],
  ['The shelling stopped at the end of the month.', 'the end of the month', '2024-07-21', '2024-07-31'],
  ['The road has been shut ever since mid-July.', 'ever since mid-July', '2024-07-11', '2024-07-31'],
  // Words that are no times.
  ['In a letter to May, two envoys protested.', ...NONE],
  ['The letter is numbered S/1612/2018.', ...NONE],
  ['He told the Today programme that he would stay.', ...NONE],
  ['The rebels may retreat and march north.', ...NONE],
  ['Prime Minister May met the envoy.', ...NONE],
  ['May Karim, a 24-year-old student, was shot.', ...NONE],
  ['March 10,000 people to the palace, he urged.', ...NONE],
  ['A second man died within a minute.', ...NONE],
  ['The Sunday Times named two suspects.', ...NONE],
  ['Black September claimed the raid.', ...NONE],
  ['The group sent 2016 fighters.', ...NONE],
  ['The group sent 2,019 fighters.', ...NONE],
  ['A force of 2000 men crossed the river.', ...NONE],
  ['The 12th brigade lost 1500 men.', ...NONE],
  ['She left after a 2-year-long detention.', ...NONE],
  ['They protest every Friday.', ...NONE],
  ['The pre-2003 army was larger.', ...NONE],
  ['They fled a day after the attack.', ...NONE],
  ['They fled the day before the attack.', ...NONE],
  ['The last week of the war was the worst.', ...NONE],
  ['It cost $2016 to mend.', ...NONE],
])

// Tuesday, 25 December 2018; Sunday, 1 September 2019; 1 January 2020.
holds('2018-12-25', [
  ['Police fired on the crowd last week.', 'last week', '2018-12-17', '2018-12-23', 'week'],
])
holds('2019-09-01', [
  ['Police fired on the crowd over the weekend.', 'the weekend', '2019-08-31', '2019-09-01'],
  ['Police fired on the crowd last weekend.', 'last weekend', '2019-08-24', '2019-08-25'],
])
holds('2020-01-01', [
  ['Police fired on the crowd on December 30.', 'December 30', '2019-12-30'],
  ['Police fired on the crowd late last month.', 'late last month', '2019-12-21', '2019-12-31'],
  ['Police will meet them on January 4.', 'January 4', '2020-01-04'],
])

// Without a day of publication only what stands by itself is read.
holds(null, [
  ['Police fired on the crowd on 3 May 2019.', '3 May 2019', '2019-05-03'],
  ['It fell in June 2019. The following month', 'The following month', '2019-07-01', '2019-07-31', 'month'],
  ['Police fired on the crowd in 2019.', '2019', '2019-01-01', '2019-12-31', 'year'],
  ['Police fired on the crowd on Tuesday.', ...NONE],
  ['Police fired on the crowd in May.', ...NONE],
  ['Police fired on the crowd on 3 May.', ...NONE],
  ['Police fired on the crowd three days ago, last week and last year.', ...NONE],
  ['Police fired on the crowd in July last year.', ...NONE],
  ['Police have fired on crowds since yesterday.', ...NONE],
])

test('a long line takes no longer than its length asks', async () => {
  const text = 'On Tuesday gunmen shot two men near the end of the bridge. '.repeat(2000)
  expect(await timesIn(text, '2024-07-31')).toHaveLength(2000)
})

timesContract(timesIn)
