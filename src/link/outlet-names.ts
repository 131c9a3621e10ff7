import type { ToldClaim } from '../model/told-claim.ts'
import { wordsIn } from './words.ts'

/**
 * Whether a name is that of the outlet of a claim's report, or of one that the claim goes back to: such a name tells who reports,
 * and two reports of one agency share it whatever they tell of ("the mayor told Harbour Radio").
 */
export function isOutletOf({ claim, report }: ToldClaim): (name: string) => boolean {
  const cited = claim.attribution.filter(({ kind }) => kind === 'media').map(({ name }) => name)
  const outlets = new Set([report.outlet ?? '', ...cited].map(bare))
  outlets.delete('')
  const shortest = Math.min(...[...outlets].map(({ length }) => length))
  // Most names are too short to be looked at closely.
  return (name) => name.length >= shortest && outlets.has(bare(name))
}

// "The Harbour Radio (evening edition)" and "Harbour Radio".
function bare(name: string): string {
  const words = wordsIn(name.replace(/\([^)]*\)/g, ' '))
  return (words[0] === 'the' ? words.slice(1) : words).join(' ')
}
