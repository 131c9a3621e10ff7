import type { IncidentLine } from '../link/consolidate/line.ts'
import { groupBy } from '../link/group-by.ts'
import { type AnswerValue, claimValue, pairValue, type Stake } from '../link/review/answer-value.ts'
import type { Claim, ClaimId } from '../model/claim.ts'
import type { IncidentId } from '../model/incident.ts'
import { claimsIn, type Decidable } from '../model/decidable.ts'
import type { GivenTo, KeptNote } from '../store/note-store.ts'
import type { KeptLink } from '../store/store.ts'
import type { ApiStore } from './api-store.ts'
import { withPassages } from './incident-detail.ts'
import type { ReviewCount, ReviewItem, ReviewList, ReviewSide } from './wire-review.ts'

/** Pairs, and claims, of which the value is worked out: the most doubtful. Beyond them answers change little. */
const MOST_WEIGHED = 500

/** How much waits for a person. */
export async function reviewCount(store: ApiStore): Promise<ReviewCount> {
  const [pairs, claims] = await Promise.all([
    store.unsureLinks({ limit: 1 }),
    store.lowConfidence({ limit: 1 }),
  ])
  return { pairs: pairs.total, claims: claims.total }
}

/** A part of what waits; of one kind only, if it is given, or given to one person or to nobody. */
export interface ReviewPage extends GivenTo {
  readonly kind?: ReviewItem['kind'] | undefined
  readonly limit: number
  readonly offset: number
}

/** What waits for a person, the most valuable first: see `pairValue` and `claimValue`. */
export async function reviewList(
  store: ApiStore,
  { kind, assignee, limit, offset }: ReviewPage,
): Promise<ReviewList> {
  const [unsure, low] = await Promise.all([
    store.unsureLinks({ limit: MOST_WEIGHED, assignee }),
    store.lowConfidence({ limit: MOST_WEIGHED, assignee }),
  ])
  const ids = [...new Set([...low.claims, ...unsure.links.flatMap(({ left, right }) => [left, right])])]
  const stakes = await stakesOf(store, ids)
  const told = new Map((await store.toldClaims(low.claims)).map((one) => [one.claim.id, one.claim]))
  const weighed = [
    ...(kind === 'claim' ? [] : unsure.links.flatMap((link) => weighPair(link, stakes))),
    ...(kind === 'pair' ? [] : low.claims.flatMap((id) => weighClaim(told.get(id), stakes))),
  ].toSorted((a, b) => b.worth.value - a.worth.value || (a.key < b.key ? -1 : 1))
  const items = await withTold(store, weighed.slice(offset, offset + limit), stakes)
  return { pairs: unsure.total, claims: low.total, items }
}

interface Staked {
  readonly incident: IncidentId
  readonly claims: number
  /** Null while the incident is not summed up yet. */
  readonly line: IncidentLine | null
}

type Stakes = ReadonlyMap<ClaimId, Staked>

/** What is known of the incident of each claim. */
async function stakesOf(store: ApiStore, ids: readonly ClaimId[]): Promise<Stakes> {
  if (ids.length === 0) return new Map()
  const incidents = await store.incidentsOf(ids)
  const { lines } = await store.incidentLines(
    { ids: incidents.map(({ id }) => id) },
    { limit: Math.max(1, incidents.length) },
  )
  const lineOf = new Map(lines.map((line) => [line.id, line]))
  return new Map(
    incidents.flatMap(({ id, claims }) => {
      const stake = { incident: id, claims: claims.length, line: lineOf.get(id) ?? null }
      return claims.map((claim) => [claim, stake] as const)
    }),
  )
}

interface Weighed {
  /** For a fixed order of what is worth the same. */
  readonly key: string
  readonly worth: AnswerValue
  readonly of: KeptLink | Claim
}

function weighPair(link: KeptLink, stakes: Stakes): readonly Weighed[] {
  const [left, right] = [stakes.get(link.left), stakes.get(link.right)]
  if (!left || !right) return []
  const worth = pairValue(link.score ?? 0, left.line ?? UNKNOWN, right.line ?? UNKNOWN)
  return [{ key: `${link.left} ${link.right}`, worth, of: link }]
}

function weighClaim(claim: Claim | undefined, stakes: Stakes): readonly Weighed[] {
  const stake = claim && stakes.get(claim.id)
  if (!stake) return []
  return [{ key: claim.id, worth: claimValue(claim, stake), of: claim }]
}

const UNKNOWN: Stake = {
  type: 'ASSAULT',
  mode: null,
  when: null,
  place: null,
  actors: [],
  recipients: [],
  tolls: {},
  origins: 1,
  claims: 1,
}

async function withTold(
  store: ApiStore,
  weighed: readonly Weighed[],
  stakes: Stakes,
): Promise<readonly ReviewItem[]> {
  const ids = weighed.flatMap(({ of }) => ('verdict' in of ? [of.left, of.right] : [of.id]))
  const told = await withPassages(store, await store.toldClaims([...new Set(ids)]))
  const notesOn = await notesOf(store, ids)
  const byId = new Map(told.map((one) => [one.claim.id, one]))
  const sideOf = (id: ClaimId): ReviewSide | null => {
    const [one, stake] = [byId.get(id), stakes.get(id)]
    return one && stake ? { ...one, incident: stake.incident, incident_claims: stake.claims } : null
  }
  return weighed.flatMap(({ worth, of }): readonly ReviewItem[] => {
    if (!('verdict' in of)) {
      const side = sideOf(of.id)
      const notes = notesOn({ kind: 'claim', claim: of.id })
      return side ? [{ kind: 'claim', ...worth, notes, told: side }] : []
    }
    const [left, right] = [sideOf(of.left), sideOf(of.right)]
    const notes = notesOn({ kind: 'pair', left: of.left, right: of.right })
    return left && right ? [{ kind: 'pair', ...worth, notes, link: of, left, right }] : []
  })
}

/** The notes on each item of these claims. */
async function notesOf(
  store: ApiStore,
  claims: readonly ClaimId[],
): Promise<(item: Decidable) => readonly KeptNote[]> {
  const notes = groupBy(await store.notesOf([...new Set(claims)]), ({ item }) => claimsIn(item).join(' '))
  return (item) => notes.get(claimsIn(item).join(' ')) ?? []
}
