import { date, open } from '../reading.ts'
import { yearIn, yearOf } from '../dates.ts'
import type { Rule } from '../rule.ts'

/** "fiscal year 2023", "FY2024", "the last fiscal year": which months it has, differs by country, so the interval stays open. */
export const fiscalYear: Rule = {
  name: 'fiscal year',
  needs: ['fiscal', 'financial', 'fy'],
  phrases: [
    '(?:the )?(?:fiscal|financial|budget) year(?: of)? {year}',
    'FY ?{year}',
    '(?:the )?(?:{near} |{year} )?(?:fiscal|financial|budget) year',
  ],
  read: (found, { published }) => {
    const near = found.has('near') ? found.number('near') : null
    const year =
      found.number('year') ?? (near !== null && published !== null ? yearIn(published) + near : null)
    return year === null ? open('FYXXXX') : { ...date(yearOf(year), `FY${year}`), when: null }
  },
}
