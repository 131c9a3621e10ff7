import type { ClaimId } from '../model/claim.ts'
import type { Incident } from '../model/incident.ts'
import { type Link, pairOf } from '../model/link.ts'
import { clusterPart, type Edge } from './cluster-part.ts'
import { components } from './components.ts'

/** Incidents, sorted by id, and the judgements of persons that could not stand beside later ones of persons. */
export interface Clustering {
  readonly incidents: readonly Incident[]
  readonly overruled: readonly Link[]
}

/**
 * Groups claims into incidents by the links that stand: a machine's, one a pair at most, and persons', given in the order in which
 * they were recorded (a later one overrules an earlier one on the same pair; a person's overrules a machine's). Persons' judgements
 * hold, the latest first; then groups are joined, the likeliest first, by the mean score of their pairs, as long as no pair in them
 * is part and whole or strongly different (average linkage under cannot-link constraints, after Davidson and Ravi 2005). Links to
 * claims that are not given are passed over. The result depends neither on the order of the claims nor on that of the machine's
 * links, and no group reaches beyond what links connect, so that only the component that a new claim touches need be clustered again.
 */
export function cluster(claims: readonly ClaimId[], links: readonly Link[]): Clustering {
  const sorted = [...new Set(claims)].toSorted()
  const edges = edgesBetween(sorted, standingOf(links))
  const parts = components(
    sorted.keys(),
    edges.filter(({ link }) => link.verdict === 'same'),
  )
  const clusterings = edgesByPart(parts, edges).map(([part, within]) => clusterPart(part, within))
  return {
    incidents: clusterings
      .flatMap(({ groups }) => groups.map((group) => toIncident(group.map((number) => sorted[number]!))))
      .toSorted(byId),
    overruled: clusterings.flatMap(({ overruled }) => overruled),
  }
}

/** One link a pair: the last of a person, in the order in which they were recorded; after these the machine's. */
function standingOf(links: readonly Link[]): readonly Link[] {
  const persons = links.filter(isOfPerson)
  if (persons.length === 0) return links
  const last = new Map(persons.map((link) => [pairText(link), link]))
  const standing = persons.filter((link) => last.get(pairText(link)) === link)
  return [...standing, ...links.filter((link) => !isOfPerson(link) && !last.has(pairText(link)))]
}

function isOfPerson({ judge }: Link): boolean {
  return judge.kind === 'person'
}

function pairText({ left, right }: Link): string {
  return pairOf(left, right).join(' ')
}

/** The links between claims, which are numbered in their order. */
function edgesBetween(claims: readonly ClaimId[], links: readonly Link[]): readonly Edge[] {
  const numberOf = new Map(claims.map((claim, i) => [claim, i]))
  return links.flatMap((link) => {
    const [left, right] = [numberOf.get(link.left), numberOf.get(link.right)]
    return left === undefined || right === undefined ? [] : { left, right, link }
  })
}

type Part = readonly [claims: readonly number[], edges: readonly Edge[]]

function edgesByPart(parts: readonly (readonly number[])[], edges: readonly Edge[]): readonly Part[] {
  const partOf = new Map(parts.flatMap((part, i) => part.map((claim) => [claim, i] as const)))
  const within: Edge[][] = parts.map(() => [])
  for (const edge of edges) {
    const part = partOf.get(edge.left)!
    if (part === partOf.get(edge.right)) within[part]!.push(edge)
  }
  return parts.map((part, i) => [part, within[i]!])
}

function toIncident(claims: readonly ClaimId[]): Incident {
  return { id: claims[0]!, claims }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id)
}
