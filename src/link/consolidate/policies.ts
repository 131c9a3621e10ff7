import { groupBy } from '../group-by.ts'
import type { ClaimId } from '../../model/claim.ts'
import type { SpeakerKind } from '../../model/speaker.ts'

/** How bounds and rival figures are turned into one number. A view names the policy that it reads by. */
export const POLICIES = ['best', 'low', 'high', 'conservative', 'highest', 'official', 'independent'] as const
/**
 * - `best`: what most origins report, each by its last report, of equals what was reported last (UCDP best); nobody is counted as injured
 *   who has died since;
 * - `low`, `high`: the least and the greatest bound that anyone gives (UCDP low and high);
 * - `conservative`: the lowest figure reported (ACLED);
 * - `highest`: the highest figure reported, at its lower bound;
 * - `official`: as best, of what officials and militaries say;
 * - `independent`: as best, of what is neither theirs nor a party's: witnesses, doctors, organisations, outlets in their own voice.
 */
export type Policy = (typeof POLICIES)[number]

/** A figure as one claim reports it. */
export interface Figure {
  readonly claim: ClaimId
  readonly low: number
  readonly high: number | null
  /** The origin of the claim: see `originOf`. */
  readonly origin: string
  /** The kind of the nearest speaker; null for the outlet in its own voice. */
  readonly speaker: SpeakerKind | null
  /** Day of publication, or '' when unknown. */
  readonly reported: string
}

/** A value under a policy, and the claims that give it. */
export interface Reading {
  readonly value: number
  readonly claims: readonly ClaimId[]
}

const OFFICIAL: ReadonlySet<SpeakerKind> = new Set(['official', 'military'])
const PARTISAN: ReadonlySet<SpeakerKind> = new Set(['official', 'military', 'party'])

/** The figure by a policy: a figure that some claim reports, or a bound of one. Null when the policy admits none. */
export function readUnder(policy: Policy, figures: readonly Figure[]): Reading | null {
  return RULES[policy](figures)
}

type Rule = (figures: readonly Figure[]) => Reading | null

const RULES: Readonly<Record<Policy, Rule>> = {
  best: mostReported,
  low: (figures) => extreme(figures, ({ low }) => low, Math.min),
  high: (figures) => extreme(figures, ({ low, high }) => high ?? low, Math.max),
  conservative: (figures) => extreme(figures, ({ low }) => low, Math.min),
  highest: (figures) => extreme(figures, ({ low }) => low, Math.max),
  official: (figures) =>
    mostReported(figures.filter(({ speaker }) => speaker !== null && OFFICIAL.has(speaker))),
  independent: (figures) =>
    mostReported(figures.filter(({ speaker }) => speaker === null || !PARTISAN.has(speaker))),
}

function extreme(
  figures: readonly Figure[],
  boundOf: (figure: Figure) => number,
  pick: (...bounds: number[]) => number,
): Reading | null {
  if (figures.length === 0) return null
  const value = pick(...figures.map(boundOf))
  return { value, claims: claimsOf(figures.filter((figure) => boundOf(figure) === value)) }
}

/**
 * The lower bound that most origins report, each by the greatest figure of the day of its last report; of equals the one with
 * more claims, then the latest, then the lowest.
 */
function mostReported(figures: readonly Figure[]): Reading | null {
  const told = [...groupBy(figures, ({ origin }) => origin).values()].flatMap(lastWordOf)
  const rivals = [...groupBy(told, ({ low }) => low)].map(([value, own]) => ({
    value,
    claims: claimsOf(own),
    origins: new Set(own.map(({ origin }) => origin)).size,
    last: own
      .map(({ reported }) => reported)
      .toSorted()
      .at(-1)!,
  }))
  const [best] = rivals.toSorted(
    (a, b) =>
      b.origins - a.origins ||
      b.claims.length - a.claims.length ||
      (a.last < b.last ? 1 : a.last > b.last ? -1 : 0) ||
      a.value - b.value,
  )
  return best ? { value: best.value, claims: best.claims } : null
}

// "One guard died. … Another died": a report goes on from part of a toll to the whole.
function lastWordOf(figures: readonly Figure[]): readonly Figure[] {
  const last = figures
    .map(({ reported }) => reported)
    .toSorted()
    .at(-1)
  const own = figures.filter(({ reported }) => reported === last)
  const most = Math.max(...own.map(({ low }) => low))
  return own.filter(({ low }) => low === most)
}

function claimsOf(figures: readonly Figure[]): readonly ClaimId[] {
  return [...new Set(figures.map(({ claim }) => claim))].toSorted()
}
