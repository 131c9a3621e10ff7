import type { Aspects } from '../aspects.ts'
import { isoDay } from '../days.ts'
import { type Feature, sign } from './feature.ts'

const DAYS = ['thursday', 'friday', 'saturday', 'sunday', 'monday', 'tuesday', 'wednesday'] as const

/** A stated reference to the other: "Tuesday's strike" of a strike that is told of that Tuesday. */
export const references: Feature = {
  name: 'references',
  see: (one, other) => {
    const day = refersTo(one, other) ?? refersTo(other, one)
    return day === null ? [] : sign('stated', () => day)
  },
}

/** A day of the week goes back no further. */
const WEEK = 7

function refersTo(one: Aspects, { window, families }: Aspects): string | null {
  if (one.weekdays.length === 0 || !window || window.from !== window.to || !one.told.report.published)
    return null
  const kin = one.families.some((family) => families.includes(family))
  const published = Date.parse(one.told.report.published) / 86_400_000
  if (!kin || published < window.from || published - window.from > WEEK) return null
  const weekday = DAYS[window.from % WEEK]
  const named = one.weekdays.find(({ day }) => day === weekday)
  return named ? `${named.said} (${isoDay(window.from)})` : null
}
