import { addDays, addMonths, partOf, rangeOf, toDay, yearIn, type Edge } from '../dates.ts'
import { yearTold } from '../history.ts'
import type { Rule, Setting } from '../rule.ts'
import type { When } from '../../../model/when.ts'

/** "the summer of 2019", "last winter", "this spring", "the autumn": northern seasons of three months. */
export const season: Rule = {
  name: 'season',
  needs: ['season'],
  phrases: [
    '(?:the )?(?:{edge}[- ]?(?:of )?(?:the )?)?{season}(?: of|,)? {year}',
    '(?:{edge}[- ]?(?:of )?)?{near} {season}',
    '(?<=\\b(?:in|during|over|since|by|until|through|throughout) )the (?:{edge}[- ]?)?{season}(?! of)',
    '(?<=\\b(?:in|during|since|by|until) ){edge}[- ]?{season}',
  ],
  read: (found, setting) => {
    const month = found.number('season') ?? 0
    const year = found.number('year')
    const when = year === null ? nearest(month, found.number('near'), setting) : seasonOf(year, month)
    return when && found.has('edge') ? partOf(when, found.word('edge') as Edge) : when
  },
}

function nearest(
  month: number,
  near: number | null,
  { published, ahead, history, earlier }: Setting,
): When | null {
  const told = history && near === null ? yearTold(earlier, month) : null
  if (told !== null) return seasonOf(told, month)
  if (published === null) return null
  const years = [1, 0, -1, -2]
    .map((step) => seasonOf(yearIn(published) + step, month))
    .filter((when) => when !== null)
  if (near === 1 || ahead) return years.findLast((when) => when.from > published) ?? null
  return years.find((when) => (near === -1 ? when.to < published : when.from <= published)) ?? null
}

function seasonOf(year: number, month: number): When | null {
  const from = toDay(year, month, 1)
  return from === null ? null : rangeOf(from, addDays(addMonths(from, 3), -1))
}
