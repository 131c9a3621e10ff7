import { partOf, yearIn, yearsOf, type Edge } from '../dates.ts'
import type { Rule } from '../rule.ts'

/** "the 1990s", "the late 1980s", "the early '90s", "the nineties"; a decade without its century is the latest one. */
export const decade: Rule = {
  name: 'decade',
  needs: ['figure', 'decadeName'],
  phrases: [
    String.raw`(?:the )?(?:{edge}[- ]?(?:of )?(?:the )?)?(?<decade>(?:1\d|20)\d0)['’]?s`,
    String.raw`the (?:{edge}[- ]?(?:of )?(?:the )?)?(?:['’](?<short>\d0)s|{decadeName})`,
  ],
  read: (found, { published }) => {
    const ending = found.number('short') ?? found.number('decadeName') ?? 0
    const century = published === null ? 19 : Math.floor((yearIn(published) - ending) / 100)
    const first = found.number('decade') ?? century * 100 + ending
    const when = yearsOf(first, first + 9)
    return found.has('edge') ? partOf(when, found.word('edge') as Edge) : when
  },
}
