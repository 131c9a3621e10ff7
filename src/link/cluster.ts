import type { ClaimId } from '../model/claim.ts'
import type { Incident } from '../model/incident.ts'
import { type Link, pairOf } from '../model/link.ts'
import type { Edge } from './edge.ts'
import { Groups } from './groups.ts'

/** Incidents, sorted by id, and the judgements of persons that could not stand beside later ones of persons. */
export interface Clustering {
  readonly incidents: readonly Incident[]
  readonly overruled: readonly Link[]
}

/** Two claims as unlikely to be one as this, in log-odds, are never joined; less, and the mean of their groups decides. */
const STRONG = -5

/**
 * Groups claims into incidents by what a machine judges of their pairs, one edge a pair at most, and by persons' judgements, given
 * in the order in which they were recorded: a later one overrules an earlier one on the same pair, and any overrules the machine's.
 * Persons' judgements hold, the latest first; then groups are joined, the likeliest first, by the mean score of their pairs, as
 * long as no pair in them is part and whole or strongly different (average linkage under cannot-link constraints, after Davidson
 * and Ravi 2005). Persons' judgements on claims that are not given are passed over. The result depends neither on the order of the
 * claims nor on that of the edges, and no group reaches beyond what edges and judgements that say the same connect, so that only
 * the component that a new claim touches need be clustered again.
 */
export function cluster(
  claims: readonly ClaimId[],
  edges: readonly Edge[],
  persons: readonly Link[] = [],
): Clustering {
  const sorted = [...new Set(claims)].toSorted()
  const numberOf = new Map(sorted.map((claim, number) => [claim, number]))
  const groups = new Groups(sorted.length)
  const said = standing(persons).flatMap((link) => saidOf(link, numberOf))
  const overruled = said.toReversed().filter((one) => !obey(groups, one))
  const numbers = claims.map((claim) => numberOf.get(claim)!)
  const counted = said.length > 0 ? likeliestBetween(groups, edges, numbers, said) : edges
  for (const { left, right, verdict, score } of counted)
    groups.weigh(numbers[left]!, numbers[right]!, countOf(verdict, score), verdict === 'same')
  groups.joinLikeliest()
  return {
    incidents: groups.list().map((group) => toIncident(group.map((number) => sorted[number]!))),
    overruled: overruled.map(({ link }) => link),
  }
}

/** A person's judgement on two claims, which are known by numbers in their order. */
interface Said {
  readonly left: number
  readonly right: number
  readonly link: Link
}

/** Of each pair the last judgement, in the order in which they were recorded. */
function standing(persons: readonly Link[]): readonly Link[] {
  const last = new Map(persons.map((link) => [pairText(link), link]))
  return persons.filter((link) => last.get(pairText(link)) === link)
}

function pairText({ left, right }: Link): string {
  return pairOf(left, right).join(' ')
}

function saidOf(link: Link, numberOf: ReadonlyMap<ClaimId, number>): readonly Said[] {
  const [left, right] = [numberOf.get(link.left), numberOf.get(link.right)]
  return left === undefined || right === undefined ? [] : [{ left, right, link }]
}

/** Does what a person judged, unless what was obeyed before forbids it: then false. */
function obey(groups: Groups, { left, right, link: { verdict } }: Said): boolean {
  if (verdict === 'unsure') return true
  return verdict === 'same' ? groups.join(left, right) : groups.part(left, right)
}

/**
 * Of the edges of which no person said anything, between claims that persons joined and another claim, the likeliest alone: they
 * said that all of these are one.
 */
function likeliestBetween(
  groups: Groups,
  edges: readonly Edge[],
  numbers: readonly number[],
  said: readonly Said[],
): readonly Edge[] {
  const settled = new Set(said.map(({ left, right }) => groups.pairOf(left, right)))
  const best = new Map<number, Edge>()
  for (const edge of edges) {
    const [left, right] = [numbers[edge.left]!, numbers[edge.right]!]
    if (settled.has(groups.pairOf(left, right))) continue
    const pair = groups.pairOf(groups.of(left), groups.of(right))
    const known = best.get(pair)
    if (!known || edge.score > known.score) best.set(pair, edge)
  }
  return [...best.values()]
}

/** What a pair counts for, in hundredths. */
function countOf(verdict: Edge['verdict'], score: number): number {
  const isApart = verdict === 'part' || (verdict === 'different' && score <= STRONG)
  return isApart ? -Infinity : Math.round(score * 100)
}

function toIncident(claims: readonly ClaimId[]): Incident {
  return { id: claims[0]!, claims }
}
