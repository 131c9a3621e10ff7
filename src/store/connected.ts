import { sql } from 'kysely'
import type { ClaimId } from '../model/claim.ts'
import type { Judge, Link } from '../model/link.ts'
import { BEST_FIRST, LINK_COLUMNS, type LinkRow, linkStands, toLink } from './links.ts'
import type { Connected, KeptLink, LinkId } from './store.ts'
import type { Db } from './write.ts'

/** A judgement in force, bare. */
interface StandingRow {
  readonly id: string
  readonly left_claim: string
  readonly right_claim: string
  readonly verdict: Link['verdict']
  readonly judge_kind: Judge['kind']
}

/** See `LinkStore.connected`. */
export async function connected(
  db: Db,
  claims: readonly ClaimId[],
  without: readonly LinkId[] = [],
): Promise<Connected> {
  const found = new Set(claims)
  const persons = new Set<string>()
  for (let next = [...found]; next.length > 0;) {
    const rows = await standingOn(db, next, without)
    for (const { id, judge_kind } of rows) if (judge_kind === 'person') persons.add(id)
    const same = rows.filter(({ verdict }) => verdict === 'same')
    next = [...new Set(same.flatMap((row) => [row.left_claim, row.right_claim]))].filter(
      (id) => !found.has(id),
    )
    for (const id of next) found.add(id)
  }
  return { claims: [...found].toSorted(), persons: await linksNumbered(db, [...persons]) }
}

/** The judgements in force on these claims, bare: a component may have thousands. */
async function standingOn(
  db: Db,
  claims: readonly ClaimId[],
  without: readonly LinkId[],
): Promise<readonly StandingRow[]> {
  const { rows } = await sql<StandingRow>`
    select distinct on (links.left_claim, links.right_claim)
      links.id, links.left_claim, links.right_claim, links.verdict, links.judge_kind
    from (
      select id from links where left_claim = any(${claims}::text[])
      union select id from links where right_claim = any(${claims}::text[])
    ) as touching join links using (id)
    where links.withdraws is null and ${linkStands()} and coalesce(links.origin, links.id) not in (
      select coalesce(taken.origin, taken.id) from links as taken where taken.id = any(${without}::bigint[]))
    order by ${BEST_FIRST}
  `.execute(db)
  return rows
}

async function linksNumbered(db: Db, ids: readonly string[]): Promise<readonly KeptLink[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<LinkRow>`
    select ${LINK_COLUMNS} from links where id = any(${ids}::bigint[]) order by id
  `.execute(db)
  return rows.map(toLink)
}
