import { date } from '../reading.ts'
import { decadeOf, partOf, unitOf, yearIn, yearOf, type Edge } from '../dates.ts'
import { partValue } from '../part-value.ts'
import type { Rule } from '../rule.ts'

/** "the 1990s", "the late 1980s", "the early '90s", "the nineties", "the 470s BC"; a decade without its century is the latest one. */
export const decade: Rule = {
  name: 'decade',
  needs: ['figure', 'decadeName'],
  phrases: [
    String.raw`(?:the )?(?:{edge}[- ]?(?:of )?(?:the )?)?(?<decade>(?:1\d|20)\d0)['’]?s`,
    String.raw`the (?:{edge}[- ]?(?:of )?(?:the )?)?(?:['’](?<short>\d0)s|{decadeName})`,
    String.raw`(?:the )?(?:{edge}[- ]?(?:of )?(?:the )?)?(?<bc>\d{2,3}0)s {before}`,
  ],
  read: (found, { published }) => {
    const ending = found.number('short') ?? found.number('decadeName') ?? 0
    const century = published === null ? 19 : Math.floor((yearIn(published) - ending) / 100)
    const bc = found.number('bc')
    const whole =
      bc === null
        ? decadeOf(found.number('decade') ?? century * 100 + ending)
        : unitOf(yearOf(1 - bc).from, 'decade')
    const edge = found.has('edge') ? (found.word('edge') as Edge) : null
    return edge ? date(partOf(whole, edge), partValue(whole, edge)) : date(whole)
  },
}
