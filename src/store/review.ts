import { sql } from 'kysely'
import type { ClaimId } from '../model/claim.ts'
import { LINK_COLUMNS, type LinkRow, linkStands, toLink, withdrawalOf } from './links.ts'
import { recordedBy } from './moment.ts'
import type { GivenTo } from './note-store.ts'
import { isGivenTo } from './notes.ts'
import type { AsOf, KeptLink, LowConfidence, Unsure } from './store.ts'
import type { Db } from './write.ts'

/** See `LinkStore.unsureLinks`. */
export async function unsureLinks(
  db: Db,
  { limit, offset = 0, ...given }: GivenTo & { readonly limit: number; readonly offset?: number },
): Promise<Unsure> {
  const { rows } = await sql<LinkRow & { readonly all: number }>`
    select ${LINK_COLUMNS}, (count(*) over ())::integer as "all" from links
    where links.verdict = 'unsure' and links.judge_kind = 'machine' and links.withdraws is null and ${linkStands()}
      and not exists (
        select from links later where later.left_claim = links.left_claim and later.right_claim = links.right_claim
          and later.withdraws is null and (later.judge_kind = 'person' or later.id > links.id)
          and not exists (select from links w where w.withdraws = coalesce(later.origin, later.id)))
      and exists (select from incident_claims m where m.claim = links.left_claim and m.until is null)
      and exists (select from incident_claims m where m.claim = links.right_claim and m.until is null)
      and ${isGivenTo(given, sql`links.left_claim`, sql`links.right_claim`)}
    order by abs(links.score), links.left_claim, links.right_claim limit ${limit} offset ${offset}
  `.execute(db)
  return { links: rows.map(toLink), total: rows[0]?.all ?? 0 }
}

/** See `LinkStore.lowConfidence`. A claim that a person put there is of confidence 1. */
export async function lowConfidence(
  db: Db,
  { limit, ...given }: GivenTo & { readonly limit: number },
): Promise<LowConfidence> {
  const { rows } = await sql<{ readonly claim: ClaimId; readonly all: number }>`
    select t.claim, (count(*) over ())::integer as "all" from told_claims t
    where t.until is null and t.confidence < 0.9
      and exists (select from incident_claims m where m.claim = t.claim and m.until is null)
      and ${isGivenTo(given, sql`t.claim`, sql`null`)}
    order by t.confidence, t.claim limit ${limit}
  `.execute(db)
  return { claims: rows.map(({ claim }) => claim), total: rows[0]?.all ?? 0 }
}

/** See `LinkStore.personLinks`. */
export async function personLinks(
  db: Db,
  claims: readonly ClaimId[],
  at?: AsOf,
): Promise<readonly KeptLink[]> {
  const { rows } = await sql<LinkRow>`
    select ${LINK_COLUMNS}, ${withdrawalOf(at)} as withdrawal from (
      select id from links where left_claim = any(${claims}::text[]) and judge_kind = 'person'
      union select id from links where right_claim = any(${claims}::text[]) and judge_kind = 'person'
    ) as touching join links using (id)
    where links.withdraws is null and ${recordedBy('links', at)}
    order by links.id
  `.execute(db)
  return rows.map(toLink)
}
