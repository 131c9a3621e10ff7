import { date, open, valueOf } from '../reading.ts'
import { addDays, addMonths, partOf, rangeOf, toDay, yearIn, yearOf, type Edge } from '../dates.ts'
import { yearTold } from '../history.ts'
import { hasYear, yearGiven } from '../year-tail.ts'
import type { Found, Rule, Setting } from '../rule.ts'
import type { When } from '../../../model/when.ts'

const EDGE = '(?:{edge}[- ]?(?:of )?(?:in )?(?:the )?)?'
const YEAR = '(?:(?: of|,)? {bcYear}|(?: of|,)? {year}|,?(?: of)?(?: {near}| {sameYear}| the {beside}) year)'

/**
 * "the summer of 2019", "last winter", "this spring", "the autumn": northern seasons of three months. A season that no word
 * asks the time of ("a spring offensive") has no interval, save in a history.
 */
export const season: Rule = {
  name: 'season',
  needs: ['season'],
  phrases: [
    `(?:the )?${EDGE}{season}${YEAR}`,
    '(?:the )?{year} {season}',
    '(?:{edge}[- ]?(?:of )?)?(?:the )?{which} {season}',
    '(?:the )?{beside} {season}',
    '{sameYear} {season}',
    '(?<=\\b(?:in|during|over|since|by|until|through|throughout) )(?<sure>the )(?:{edge}[- ]?)?{season}(?! of)',
    '(?<=\\b(?:in|during|since|by|until) )(?<sure>){edge}[- ]?{season}',
    '(?<sure>later|earlier|early|late) in (?:the )?{season}(?! of)',
    '(?:the )?(?!fall\\b){season}',
    // "Fall" is another word too.
    '(?<=\\b(?:in|by|since|until|summer and) )fall(?! of)',
  ],
  read: (found, setting) => {
    const month = found.number('season') ?? AUTUMN
    const code = CODES[month] ?? ''
    const year = yearOfSeason(month, found, setting)
    const when = year === null ? nearest(month, found, setting) : seasonOf(year, month)
    if (!when) return open(`XXXX-${code}`)
    const value = `${valueOf(yearOf(yearIn(when.from)))}-${code}`
    return date(found.has('edge') ? partOf(when, found.word('edge') as Edge) : when, value)
  },
}

const AUTUMN = 9
const CODES: Readonly<Record<number, string>> = { 3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI' }

/** The year that the words, or a time told before, give; null when neither does. */
function yearOfSeason(month: number, found: Found, setting: Setting): number | null {
  const told = setting.earlier.at(-1)
  const step = found.has('which')
    ? found.number('which')
    : found.has('beside')
      ? found.number('beside')
      : null
  if (step !== null && told && (setting.history || found.has('beside'))) return stepped(month, step, told)
  if (hasYear(found)) return yearGiven(found, setting)
  return setting.history ? yearTold(setting.earlier, month) : null
}

/** The year of the first such season after a time, of the last one before it, or of the one nearest to it. */
function stepped(month: number, step: number, told: When): number {
  const year = yearIn(told.to)
  const start = toDay(year, month, 1) ?? told.to
  if (step > 0) return start > told.to ? year : year + 1
  return step < 0 && start >= told.from ? year - 1 : year
}

function nearest(month: number, found: Found, { published, ahead }: Setting): When | null {
  if (published === null || !(found.has('which') || found.has('sure')) || hasYear(found)) return null
  const step = found.number('which') ?? 0
  const years = [1, 0, -1, -2]
    .map((step) => seasonOf(yearIn(published) + step, month))
    .filter((when) => when !== null)
  if (step === 1 || ahead) return years.findLast((when) => when.from > published) ?? null
  return years.find((when) => (step === -1 ? when.to < published : when.from <= published)) ?? null
}

function seasonOf(year: number, month: number): When | null {
  const from = toDay(year, month, 1)
  return from === null ? null : rangeOf(from, addDays(addMonths(from, 3), -1))
}
