import { mostOfKey } from './link/block-keys.ts'
import { cluster } from './link/cluster.ts'
import { comparePairs, isTelling } from './link/compare-pairs.ts'
import { components } from './link/components.ts'
import { groupBy } from './link/group-by.ts'
import type { Linker } from './link/linker.ts'
import type { ClaimId } from './model/claim.ts'
import type { Incident } from './model/incident.ts'
import { type Link, pairOf } from './model/link.ts'
import type { ReportId } from './model/report.ts'
import type { ToldClaim } from './model/told-claim.ts'
import type { AskedKey, ClaimKey, KeptLink, LinkId, Store, Taking } from './store/store.ts'

/** Claims or judgements that a rebuild asks for or adds at a time: a database takes only so much in one statement. */
const PAGE = 2000

/** What judgements of persons need of the store. */
export type JudgementStore = Pick<Store, 'mark' | 'addLinks' | 'withdraw' | 'connected' | 'toldClaims'>

/** What follows for the record from a report that is taken into it. */
export type Linking = Pick<Taking, 'keys' | 'links' | 'incidents'>

/**
 * Compares the claims of a reading, as they will be `told`, with those of the record and groups anew what they touch. Changes nothing:
 * the store takes the result with the report, or says that it is stale if the record changed since a `mark` of before.
 */
export async function linkReading(
  store: Store,
  linker: Linker,
  { reading, isFirst }: Pick<Taking, 'reading' | 'isFirst'>,
  told: readonly ToldClaim[],
): Promise<Linking> {
  const keys = keysOf(linker, told)
  const near = await store.candidates(asked(keys))
  const before = isFirst ? [] : await store.claims(reading.report)
  const others = near.filter(({ report }) => report.id !== reading.report)
  const inherited = before.length > 0 ? await store.inherited(reading) : []
  const links = [...inherited, ...tellingAmong(linker, [...told, ...others], new Set(idsOf(told)))]
  const incidents = await regroup(store, linker, [...idsOf(told), ...before.map(({ id }) => id)], {
    links,
    told,
    isFirst,
    others,
    replaces: reading.report,
  })
  return { keys, links: withoutSettled(links, incidents), incidents }
}

/** These keys, with how many claims of each are worth comparing. */
export function asked(keys: readonly ClaimKey[]): readonly AskedKey[] {
  return keys.map(({ key }) => ({ key, most: mostOfKey(key) }))
}

/** The machine's judgements that are kept: on all pairs, or given `fresh` on those that hold one of these claims. */
export function tellingAmong(
  linker: Linker,
  claims: readonly ToldClaim[],
  fresh?: ReadonlySet<ClaimId>,
): readonly Link[] {
  const links: Link[] = []
  for (const edge of comparePairs(linker, claims, fresh)) {
    const [one, other] = [claims[edge.left]!, claims[edge.right]!]
    if (isTelling(edge, one, other)) links.push(linker.judge(one, other))
  }
  return links
}

/** Without the doubts about two claims that their neighbours have made one incident all the same. */
function withoutSettled(links: readonly Link[], incidents: readonly Incident[]): readonly Link[] {
  const incidentOf = new Map(incidents.flatMap(({ id, claims }) => claims.map((claim) => [claim, id])))
  const isSettled = ({ left, right }: Link): boolean =>
    incidentOf.has(left) && incidentOf.get(left) === incidentOf.get(right)
  return links.filter((link) => isOfPerson(link) || link.verdict !== 'unsure' || !isSettled(link))
}

/** Keeps a person's judgement and groups anew what it touches. Returns the incidents that it touches, as they now are. */
export async function addJudgement(store: Store, linker: Linker, link: Link): Promise<readonly Incident[]> {
  return addJudgements(store, linker, [link])
}

/** As `addJudgement`, for judgements that are one decision: all are kept, or none. */
export async function addJudgements(
  store: JudgementStore,
  linker: Linker,
  links: readonly Link[],
): Promise<readonly Incident[]> {
  const mark = await store.mark()
  const claims = links.flatMap(({ left, right }) => [left, right])
  const incidents = await regroup(store, linker, claims, { links })
  const outcome = await store.addLinks(links, incidents, mark)
  return outcome === 'stale' ? addJudgements(store, linker, links) : incidents
}

/** Takes a person's judgement back: the claims stand as if it had never been made. Returns the incidents that it touches. */
export async function withdrawJudgement(
  store: Store,
  linker: Linker,
  link: KeptLink,
  by: { readonly name: string; readonly note: string | null },
): Promise<readonly Incident[]> {
  return withdrawJudgements(store, linker, [link], by)
}

/** As `withdrawJudgement`, for judgements that were one decision. */
export async function withdrawJudgements(
  store: JudgementStore,
  linker: Linker,
  links: readonly KeptLink[],
  by: { readonly name: string; readonly note: string | null },
): Promise<readonly Incident[]> {
  const claims = links.flatMap(({ left, right }) => [left, right])
  const without = new Set(links.map(({ id }) => id))
  const incidents = await regroup(store, linker, claims, { without })
  for (const { id } of links)
    await store.withdraw(id, { by: { kind: 'person', name: by.name }, note: by.note }, incidents)
  return incidents
}

/** Links the whole record anew, whatever linker linked it before, and groups it. Holds its claims in memory. */
export async function rebuild(store: Store, linker: Linker): Promise<readonly Incident[]> {
  const told = await allTold(store)
  const judged = new Set((await allLinks(store)).map(({ left, right }) => pairText(left, right)))
  const links: Link[] = []
  const doubts: Link[] = []
  for (const edge of comparePairs(linker, told)) {
    const [one, other] = [told[edge.left]!, told[edge.right]!]
    const isJudged = judged.has(pairText(one.claim.id, other.claim.id))
    if (!isJudged && !isTelling(edge, one, other)) continue
    if (isJudged || edge.verdict !== 'unsure') links.push(linker.judge(one, other))
    else doubts.push(linker.judge(one, other))
  }
  for (const [report, own] of groupBy(told, ({ report }) => report.id))
    await store.setKeys(report, keysOf(linker, own))
  await addInPages(store, links)
  const incidents = await regroupAll(store, linker)
  await addInPages(store, withoutSettled(doubts, incidents))
  return incidents
}

async function addInPages(store: Store, links: readonly Link[]): Promise<void> {
  for (let at = 0; at < links.length; at += PAGE) await store.addLinks(links.slice(at, at + PAGE))
}

async function regroupAll(store: Store, linker: Linker): Promise<readonly Incident[]> {
  const mark = await store.mark()
  const told = new Map((await allTold(store)).map((one) => [one.claim.id, one]))
  const links = await allLinks(store)
  const parts = components([...told.keys()], links.filter(isSame))
  const persons = links.filter(isOfPerson)
  const incidents = parts
    .flatMap((part) =>
      group(
        linker,
        // Judgements also lead over claims that are told no more.
        part.flatMap((id) => told.get(id) ?? []),
        persons,
      ),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return (await store.replaceIncidents(incidents, mark)) ? incidents : regroupAll(store, linker)
}

/** What is about to change in the record. */
export interface Regrouping {
  /** Judgements that it does not hold yet. */
  readonly links?: readonly Link[]
  /** Claims that are not in force yet, in place of those of the reading before. */
  readonly told?: readonly ToldClaim[]
  /** Whether these are new to the record, so that it has no judgement on any. */
  readonly isFirst?: boolean | undefined
  /** Claims in force that need not be asked for again. */
  readonly others?: readonly ToldClaim[]
  /** The report that these claims are of. */
  readonly replaces?: ReportId
  /** A claim that is in force no more as it was. */
  readonly gone?: ClaimId
  /** The judgements that will be taken back. */
  readonly without?: ReadonlySet<LinkId>
}

/** The incidents, after the change, of all claims that judgements connect with these. */
export async function regroup(
  store: JudgementStore,
  linker: Linker,
  claims: readonly ClaimId[],
  { links = [], told = [], isFirst = false, others = [], replaces, gone, without }: Regrouping,
): Promise<readonly Incident[]> {
  const known = new Map([...others, ...told].map((one) => [one.claim.id, one]))
  const coming = new Set(idsOf(told))
  const ends = links.filter(isSame).flatMap(({ left, right }) => [left, right])
  const from = [...new Set([...claims, ...ends])].filter((id) => !isFirst || !coming.has(id))
  const { claims: all, persons } = await store.connected(from, [...(without ?? [])])
  const asked = await store.toldClaims(all.filter((id) => !known.has(id)))
  const stay = [
    ...all.flatMap((id) => (coming.has(id) ? [] : (known.get(id) ?? []))),
    ...asked.filter(({ claim, report }) => report.id !== replaces && claim.id !== gone),
  ]
  return group(linker, [...told, ...stay], [...persons, ...links.filter(isOfPerson)])
}

/** Machine judgements are made anew, so that also those count that are not kept. */
function group(linker: Linker, told: readonly ToldClaim[], persons: readonly Link[]): readonly Incident[] {
  return cluster(idsOf(told), [...comparePairs(linker, told)], persons).incidents
}

function keysOf(linker: Linker, told: readonly ToldClaim[]): Linking['keys'] {
  return told.flatMap((one) => linker.blockKeys(one).map((key) => ({ claim: one.claim.id, key })))
}

function isSame({ verdict }: Link): boolean {
  return verdict === 'same'
}

function isOfPerson({ judge }: Link): boolean {
  return judge.kind === 'person'
}

function idsOf(told: readonly ToldClaim[]): readonly ClaimId[] {
  return told.map(({ claim }) => claim.id)
}

function pairText(one: ClaimId, other: ClaimId): string {
  return pairOf(one, other).join(' ')
}

async function allTold(store: Store): Promise<readonly ToldClaim[]> {
  const told: ToldClaim[] = []
  for (let page = await store.allToldClaims({ limit: PAGE }); page.length > 0;) {
    told.push(...page)
    page = await store.allToldClaims({ after: page.at(-1)!.claim.id, limit: PAGE })
  }
  return told
}

async function allLinks(store: Store): Promise<readonly KeptLink[]> {
  const links: KeptLink[] = []
  for (let page = await store.allLinks({ limit: PAGE }); page.length > 0;) {
    links.push(...page)
    const { left, right } = page.at(-1)!
    page = await store.allLinks({ after: [left, right], limit: PAGE })
  }
  return links
}
