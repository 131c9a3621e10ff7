import type { ToldClaim } from '../model/told-claim.ts'
import { windowOf } from './days.ts'

/** A told window longer than this many days holds an episode. */
const EPISODE = 4
const SEVERAL =
  /(?:strikes|attacks|raids|bombings|bombardments|shootings|shellings|clashes|killings|protests|assaults|rallies)$/i
// "a week of strikes", "the latest in a string of bombings", "a wave of raids".
const SERIES =
  /\b(?:days?|weeks?|months?|nights?|series|string|spate|wave|waves|campaign|dozens|hundreds|scores) of (?:\p{L}+[ -]){0,3}$/iu

/** Whether a claim tells of several attacks, or of an episode of days, rather than of one happening. */
export function isSeries(told: ToldClaim): boolean {
  const { trigger, when } = told.claim.event
  if (told.claim.factuality === 'habitual') return true
  if (!SEVERAL.test(trigger.text)) return false
  const window = when ? windowOf(told) : null
  if (window && window.to - window.from >= EPISODE) return true
  const before = told.passage.slice(0, Math.max(0, told.passage.indexOf(trigger.text)))
  return SERIES.test(before)
}
