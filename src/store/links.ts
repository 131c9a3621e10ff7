import { type RawBuilder, sql } from 'kysely'
import type { ClaimId } from '../model/claim.ts'
import type { Incident } from '../model/incident.ts'
import type { Judge, Link } from '../model/link.ts'
import { pairOf } from '../model/link.ts'
import { digest } from './digest.ts'
import { haveMoved, holds } from './has-changed.ts'
import { moveClaims } from './memberships.ts'
import { momentOf, recordedBy } from './moment.ts'
import { StoreError } from './store-error.ts'
import type { AsOf, KeptLink, LinkId, Moment } from './store.ts'
import type { Db, Write } from './write.ts'
import { writing } from './write.ts'

/** A link to be written, and the one that it carries over. */
export interface NewLink extends Link {
  readonly origin: LinkId | null
}

/** See `LinkStore.addLinks`. */
export async function addLinks(
  db: Db,
  links: readonly Link[],
  incidents: readonly Incident[] = [],
  mark: Moment | null = null,
): Promise<'kept' | 'stale'> {
  return writing(db, async (write) => {
    if (mark !== null && (await holds(write.db, haveMoved(incidents, mark)))) return 'stale'
    const fresh = await freshLinks(write.db, links)
    if (fresh.length > 0) {
      const entry = await write.log('judgement', { links: fresh.length, links_sha256: linksDigest(fresh) })
      await insertLinks(write, entry, fresh)
    }
    await moveClaims(write, incidents)
    return 'kept'
  })
}

/** See `LinkStore.withdraw`. */
export async function withdraw(
  db: Db,
  link: LinkId,
  { by, note }: { readonly by: Judge; readonly note: string | null },
  incidents: readonly Incident[] = [],
): Promise<void> {
  await writing(db, async (write) => {
    const origin = await originOf(write.db, link)
    const entry = await write.log('withdrawal', { withdraws: origin, by: judgeColumns(by) })
    const { judge_kind, judge } = judgeColumns(by)
    await sql`
      insert into links (entry, left_claim, right_claim, reasons, judge_kind, judge, note, withdraws, recorded_at)
      select ${entry}, left_claim, right_claim, '[]', ${judge_kind}, ${judge}, ${note}, id, ${write.at}::timestamptz
      from links where id = ${origin}
    `.execute(write.db)
    await moveClaims(write, incidents)
  })
}

async function originOf(db: Db, link: LinkId): Promise<LinkId> {
  const { rows } = await sql<{ readonly origin: string }>`
    select coalesce(origin, id) as origin from links where id = ${link} and withdraws is null
  `.execute(db)
  if (rows[0] === undefined)
    throw new StoreError(`there is no judgement ${link}`, 'look at the links of the claim')
  return Number(rows[0].origin)
}

/** Of these links those that say something other than what the same kind of judge last said of the pair. */
export async function freshLinks(db: Db, links: readonly Link[]): Promise<readonly NewLink[]> {
  if (links.length === 0) return []
  const pairs = links.map(({ left, right }) => ({ left, right }))
  const { rows } = await sql<LinkRow>`
    select distinct on (links.left_claim, links.right_claim, judge_kind) ${LINK_COLUMNS}
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as pair("left" text, "right" text)
    join links on links.left_claim = pair.left and links.right_claim = pair.right
    where links.withdraws is null and ${linkStands()}
    order by links.left_claim, links.right_claim, judge_kind, links.id desc
  `.execute(db)
  const standing = new Map(rows.map(toLink).map((link) => [pairAndKind(link), link]))
  const fresh = new Map<string, NewLink>()
  for (const link of links) {
    const last = fresh.get(pairAndKind(link)) ?? standing.get(pairAndKind(link))
    if (last === undefined || !saysTheSame(last, link))
      fresh.set(pairAndKind(link), { ...link, origin: null })
  }
  return [...fresh.values()]
}

function pairAndKind({ left, right, judge }: Link): string {
  return JSON.stringify([left, right, judge.kind])
}

function saysTheSame(a: Link, b: Link): boolean {
  return digest([a.verdict, a.score, a.judge, a.note]) === digest([b.verdict, b.score, b.judge, b.note])
}

/** Hash of judgements without their words, which may be erased with a report. */
export function linksDigest(links: readonly NewLink[]): string {
  return digest(
    links.map(({ left, right, verdict, score, judge, origin }) => [
      left,
      right,
      verdict,
      score,
      judge,
      origin,
    ]),
  )
}

/** Adds rows of judgement. */
export async function insertLinks(
  { db, at }: Write,
  entry: number,
  links: readonly NewLink[],
): Promise<void> {
  if (links.length === 0) return
  const rows = links.map(({ left, right, verdict, score, reasons, judge, note, origin }) => {
    const [left_claim, right_claim] = pairOf(left, right)
    return { left_claim, right_claim, verdict, score, reasons, ...judgeColumns(judge), note, origin }
  })
  await sql`
    insert into links (entry, left_claim, right_claim, verdict, score, reasons, judge_kind, judge, note, origin, recorded_at)
    select ${entry}, left_claim, right_claim, verdict, score, reasons, judge_kind, judge, note, origin, ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(
      left_claim text, right_claim text, verdict text, score double precision, reasons jsonb,
      judge_kind text, judge text, note text, origin bigint)
  `.execute(db)
}

/** A judge as two columns. */
export function judgeColumns(judge: Judge): { readonly judge_kind: Judge['kind']; readonly judge: string } {
  return { judge_kind: judge.kind, judge: judge.kind === 'person' ? judge.name : judge.version }
}

/** The judge of two columns. */
export function toJudge(kind: Judge['kind'], judge: string): Judge {
  return kind === 'person' ? { kind, name: judge } : { kind, version: judge }
}

/** A row of `LINK_COLUMNS` and `withdrawalOf`. */
export interface LinkRow {
  readonly id: string
  readonly left_claim: string
  readonly right_claim: string
  readonly verdict: Link['verdict']
  readonly score: number | null
  readonly reasons: Link['reasons']
  readonly judge_kind: Judge['kind']
  readonly judge: string
  readonly note: string | null
  readonly origin: string | null
  readonly recorded_at: Moment
  readonly withdrawal: WithdrawalRow | null
}

interface WithdrawalRow {
  readonly judge_kind: Judge['kind']
  readonly judge: string
  readonly at: Moment
  readonly note: string | null
}

/** The columns of a judgement, for `toLink`. */
export const LINK_COLUMNS = sql`links.id, links.left_claim, links.right_claim, links.verdict, links.score, links.reasons,
  links.judge_kind, links.judge, links.note, links.origin, ${momentOf('links.recorded_at')} as recorded_at`

/** Whether a row of links was not taken back. */
export function linkStands(at?: AsOf): RawBuilder<boolean> {
  return sql<boolean>`not exists (
    select from links as w where w.withdraws = coalesce(links.origin, links.id) and ${recordedBy('w', at)})`
}

/** The judgement that stands on a pair first: of a person before a machine, the latest before earlier ones. */
export const BEST_FIRST = sql`links.left_claim, links.right_claim, links.judge_kind desc, links.id desc`

/** The judgement of a row. */
export function toLink(row: LinkRow): KeptLink {
  const { left_claim, right_claim, verdict, score, reasons, judge_kind, judge, note, recorded_at } = row
  const withdrawal = row.withdrawal ?? null
  return {
    id: Number(row.id),
    left: left_claim,
    right: right_claim,
    verdict,
    score,
    reasons,
    judge: toJudge(judge_kind, judge),
    note,
    recorded_at,
    origin: row.origin === null ? null : Number(row.origin),
    withdrawn: withdrawal && {
      by: toJudge(withdrawal.judge_kind, withdrawal.judge),
      at: withdrawal.at,
      note: withdrawal.note,
    },
  }
}

/** See `LinkStore.links`. */
export async function linksOf(db: Db, claims: readonly ClaimId[], at?: AsOf): Promise<readonly KeptLink[]> {
  const { rows } = await sql<LinkRow>`
    select distinct on (links.left_claim, links.right_claim) ${LINK_COLUMNS} from (
      select id from links where left_claim = any(${claims}::text[])
      union select id from links where right_claim = any(${claims}::text[])
    ) as touching join links using (id)
    where links.withdraws is null and ${recordedBy('links', at)} and ${linkStands(at)}
    order by ${BEST_FIRST}
  `.execute(db)
  return rows.map(toLink)
}

/** See `LinkStore.allLinks`. */
export async function allLinks(
  db: Db,
  { after = ['', ''], limit }: { readonly after?: readonly [ClaimId, ClaimId]; readonly limit: number },
): Promise<readonly KeptLink[]> {
  const { rows } = await sql<LinkRow>`
    select distinct on (links.left_claim, links.right_claim) ${LINK_COLUMNS} from links
    where (links.left_claim, links.right_claim) > (${after[0]}, ${after[1]}) and links.withdraws is null and ${linkStands()}
    order by ${BEST_FIRST} limit ${limit}
  `.execute(db)
  return rows.map(toLink)
}

/** Who took a row of links back, for `toLink`. */
export function withdrawalOf(at?: AsOf): RawBuilder<WithdrawalRow | null> {
  return sql<WithdrawalRow | null>`(
    select jsonb_build_object('judge_kind', w.judge_kind, 'judge', w.judge, 'note', w.note, 'at', ${momentOf('w.recorded_at')})
    from links as w where w.withdraws = coalesce(links.origin, links.id) and ${recordedBy('w', at)} order by w.id limit 1
  )`
}

/** See `LinkStore.decision`. */
export async function decision(db: Db, link: LinkId): Promise<readonly KeptLink[]> {
  const { rows } = await sql<LinkRow>`
    select ${LINK_COLUMNS} from links
    where links.judge_kind = 'person' and links.origin is null and links.withdraws is null and ${linkStands()}
      and links.entry = (select entry from links where id = (
        select coalesce(one.origin, one.id) from links as one where one.id = ${link}))
    order by links.id
  `.execute(db)
  return rows.map(toLink)
}

/** See `LinkStore.linkHistory`. */
export async function linkHistory(
  db: Db,
  one: ClaimId,
  other: ClaimId,
  at?: AsOf,
): Promise<readonly KeptLink[]> {
  const [left, right] = pairOf(one, other)
  const { rows } = await sql<LinkRow>`
    select ${LINK_COLUMNS}, ${withdrawalOf(at)} as withdrawal
    from links
    where links.left_claim = ${left} and links.right_claim = ${right} and links.withdraws is null and ${recordedBy('links', at)}
    order by links.id
  `.execute(db)
  return rows.map(toLink)
}
