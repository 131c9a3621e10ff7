import type { Timex } from '../../../model/timex.ts'
import { addDays, dayOf, weekdayIn } from '../dates.ts'
import { date, open, timeOfDay } from '../reading.ts'
import type { Found, Rule, Setting } from '../rule.ts'

const PART = '(?:(?:early|late|later|earlier)(?: in the)? (?:{lead:dayPart} )?(?:on )?)?'

/**
 * "Tuesday", "late on Wednesday", "Thursday night", "last Friday": the latest such day up to publication (that day
 * counts); "last" means before it; "next", or a clause that looks ahead, the first one after it.
 */
export const weekday: Rule = {
  name: 'weekday',
  needs: ['weekday'],
  phrases: [
    `${PART}(?:{which} )?{weekday}(?: {dayPart})?`,
    `(?:(?:in )?the )?{lead:dayPart} (?:of|on) {weekday}`,
    `${PART}{weekday}(?: {dayPart})?(?: of)? {near} week`,
  ],
  read: (found, setting): Timex => {
    const day = dayIn(found, setting)
    const part = found.word('dayPart') ?? found.word('lead')
    if (part !== null) return timeOfDay(day === null ? null : dayOf(day), part)
    return day === null ? open(`XXXX-WXX-${found.number('weekday')}`) : date(dayOf(day))
  },
}

function dayIn(found: Found, { published, ahead }: Setting): string | null {
  const day = found.number('weekday')
  if (day === null || published === null) return null
  const today = weekdayIn(published)
  if (found.has('near')) return addDays(published, day - today + 7 * (found.number('near') ?? 0))
  const which = found.number('which') ?? 0
  const back = (today - day + 7) % 7
  if (which === 1) return addDays(published, 7 - back)
  if (ahead) return addDays(published, back === 0 ? 0 : 7 - back)
  return addDays(published, which === -1 && back === 0 ? -7 : -back)
}
