import type { ToldClaim } from '../model/told-claim.ts'
import { wordsIn } from './words.ts'

/**
 * The outlet of a claim's report and those that the claim goes back to, as `bareName` has them: such a name tells who reports, and two
 * reports of one agency share it whatever they tell of ("the mayor told Harbour Radio").
 */
export function outletsOf({ claim, report }: ToldClaim): ReadonlySet<string> {
  const cited = claim.attribution.filter(({ kind }) => kind === 'media').map(({ name }) => name)
  const outlets = new Set([report.outlet ?? '', ...cited].map(bareName))
  outlets.delete('')
  return outlets
}

/** A name as names of outlets are compared: "The Harbour Radio (evening edition)" and "Harbour Radio" are one. */
export function bareName(name: string): string {
  const words = wordsIn(name.replace(/\([^)]*\)/g, ' '))
  return (words[0] === 'the' ? words.slice(1) : words).join(' ')
}
