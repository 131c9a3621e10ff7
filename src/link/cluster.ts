import type { ClaimId } from '../model/claim.ts'
import type { Incident } from '../model/incident.ts'
import { type Link, pairOf } from '../model/link.ts'
import { clusterPart } from './cluster-part.ts'
import { components } from './components.ts'

/** Incidents, sorted by id, and the judgements of persons that could not stand beside later ones of persons. */
export interface Clustering {
  readonly incidents: readonly Incident[]
  readonly overruled: readonly Link[]
}

/**
 * Groups claims into incidents by the links that stand, given in the order in which they were recorded (a later one overrules an
 * earlier one on the same pair; a person's overrules a machine's). Persons' judgements hold, the latest first; then groups are
 * joined, the likeliest first, by the mean score of their pairs, as long as no pair in them is part and whole or strongly different
 * (average linkage under cannot-link constraints, after Davidson and Ravi 2005). Links to claims that are not given are passed
 * over. The result depends neither on the order of the claims nor on that of the machine's links, and no group reaches beyond
 * what links connect, so that only the component that a new claim touches need be clustered again.
 */
export function cluster(claims: readonly ClaimId[], links: readonly Link[]): Clustering {
  const given = new Set(claims)
  const standing = standingOf(links.filter(({ left, right }) => given.has(left) && given.has(right)))
  const parts = components(
    [...given],
    standing.filter(({ verdict }) => verdict === 'same'),
  )
  const clusterings = linksByPart(parts, standing).map(([part, within]) => clusterPart(part, within))
  return {
    incidents: clusterings.flatMap(({ groups }) => groups.map(toIncident)).toSorted(byId),
    overruled: clusterings.flatMap(({ overruled }) => overruled),
  }
}

/** One link a pair: the last of a person, in the order in which they were recorded; after these the last of a machine. */
export function standingOf(links: readonly Link[]): readonly Link[] {
  const persons = lastOfPairs(links.filter(({ judge }) => judge.kind === 'person'))
  const judged = new Set(persons.map(pairText))
  const machines = lastOfPairs(links.filter(({ judge }) => judge.kind === 'machine'))
  return judged.size === 0
    ? machines
    : [...persons, ...machines.filter((link) => !judged.has(pairText(link)))]
}

/** The last link of each pair, in the order in which they were recorded. */
function lastOfPairs(links: readonly Link[]): readonly Link[] {
  const seen = new Map<ClaimId, Set<ClaimId>>()
  const last = links.toReversed().filter((link) => {
    const [left, right] = pairOf(link.left, link.right)
    const others = seen.get(left) ?? new Set()
    seen.set(left, others)
    return !others.has(right) && others.add(right)
  })
  return last.toReversed()
}

function pairText({ left, right }: Link): string {
  return pairOf(left, right).join(' ')
}

type Part = readonly [claims: readonly ClaimId[], links: readonly Link[]]

function linksByPart(parts: readonly (readonly ClaimId[])[], links: readonly Link[]): readonly Part[] {
  const partOf = new Map(parts.flatMap((part, i) => part.map((claim) => [claim, i] as const)))
  const within: Link[][] = parts.map(() => [])
  for (const link of links)
    if (partOf.get(link.left) === partOf.get(link.right)) within[partOf.get(link.left)!]!.push(link)
  return parts.map((part, i) => [part, within[i]!])
}

function toIncident(claims: readonly ClaimId[]): Incident {
  return { id: claims[0]!, claims }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id)
}
