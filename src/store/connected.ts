import { type RawBuilder, sql } from 'kysely'
import type { ClaimId } from '../model/claim.ts'
import { BEST_FIRST, LINK_COLUMNS, type LinkRow, toLink } from './links.ts'
import type { Connected, LinkId } from './store.ts'
import type { Db } from './write.ts'

/** See `LinkStore.connected`. */
export async function connected(
  db: Db,
  claims: readonly ClaimId[],
  without: readonly LinkId[] = [],
): Promise<Connected> {
  if (claims.length === 0) return { claims: [], persons: [] }
  const { rows } = await sql<{ readonly claims: readonly ClaimId[]; readonly persons: readonly LinkRow[] }>`
    with recursive reached(claim) as (
      select claim collate "C" from unnest(${claims}::text[]) as given(claim)
      union
      select next.claim from reached cross join lateral (
        ${sameAs('left_claim', 'right_claim', without)} union all ${sameAs('right_claim', 'left_claim', without)}
      ) as next
    )
    select array(select claim from reached order by claim) as claims,
      (select coalesce(jsonb_agg(to_jsonb(link) order by link.id), '[]') from (${personsOn(without)}) as link) as persons
  `.execute(db)
  const { claims: found, persons } = rows[0]!
  return { claims: found, persons: persons.map(toLink) }
}

/** The claims at the other ends of the judgements in force that say the same of a claim that was reached. */
function sameAs(near: string, far: string, without: readonly LinkId[]): RawBuilder<unknown> {
  return sql`
    select ${sql.ref(`one.${far}`)} as claim from links as one
    where ${sql.ref(`one.${near}`)} = reached.claim and one.verdict = 'same' and ${stands('one', without)} and not exists (
      select from links as other
      where other.left_claim = one.left_claim and other.right_claim = one.right_claim and other.verdict <> 'same'
        and (other.judge_kind, other.id) > (one.judge_kind, one.id) and ${stands('other', without)})`
}

/** Whether a row of links is a judgement that was not taken back, and will not be. */
function stands(row: string, without: readonly LinkId[]): RawBuilder<boolean> {
  const origin = sql`coalesce(${sql.ref(`${row}.origin`)}, ${sql.ref(`${row}.id`)})`
  const withdrawn = sql`exists (select from links as w where w.withdraws = ${origin})`
  const isLeftOut = sql`${origin} in (
    select coalesce(taken.origin, taken.id) from links as taken where taken.id = any(${without}::bigint[]))`
  return without.length === 0
    ? sql<boolean>`not ${withdrawn}`
    : sql<boolean>`not ${withdrawn} and not ${isLeftOut}`
}

/** The judgements of persons in force on the claims that were reached. */
function personsOn(without: readonly LinkId[]): RawBuilder<unknown> {
  return sql`
    select distinct on (links.left_claim, links.right_claim) ${LINK_COLUMNS} from links
    where links.judge_kind = 'person' and links.withdraws is null and ${stands('links', without)}
      and (links.left_claim = any(array(select claim from reached)) or links.right_claim = any(array(select claim from reached)))
    order by ${BEST_FIRST}`
}
