import { clockDay, dayClock } from './compounds/clock-day.ts'
import { dayPart } from './compounds/day-part.ts'
import { partsOfDay } from './compounds/part-of-day.ts'
import type { Compound } from './rule.ts'

/** The compounds, in the order in which they are tried on the whole text. */
export const COMPOUNDS: readonly Compound[] = [clockDay, dayClock, ...partsOfDay, dayPart]
