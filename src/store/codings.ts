import { sql } from 'kysely'
import type { Claim } from '../model/claim.ts'
import { claimsIn, decidableOf } from '../model/decidable.ts'
import type { Codable, CodedAnswer, CodedBySeveral, Coding } from './coding-store.ts'
import { digest } from './digest.ts'
import { linkStands } from './links.ts'
import { StoreError } from './store-error.ts'
import type { Db } from './write.ts'
import { writing } from './write.ts'

/** A coding as the log holds it. */
export interface CodingRow {
  readonly left_claim: string
  readonly right_claim: string | null
  readonly person: string
  readonly answer: CodedAnswer
}

/** Hash of a coding. */
export function codingDigest({ left_claim, right_claim, person, answer }: CodingRow): string {
  return digest([left_claim, right_claim, person, answer])
}

/** Who first decided that two claims are one happening, or two, of the decisions that stand. */
const PAIRS = sql`
  select distinct on (links.left_claim, links.right_claim) links.left_claim, links.right_claim, links.judge as person,
    case links.verdict when 'same' then 'yes' when 'different' then 'no' end as answer, links.recorded_at,
    null as report, null::jsonb as read
  from links
  where links.judge_kind = 'person' and links.withdraws is null and ${linkStands()}
    and exists (select from told_claims t where t.claim = links.left_claim and t.until is null)
    and exists (select from told_claims t where t.claim = links.right_claim and t.until is null)
  order by links.left_claim, links.right_claim, links.id`

/** Who first confirmed or rejected a claim, of the decisions that stand; who corrected one said something else. */
const CLAIMS = sql`
  select distinct on (a.claim) a.claim as left_claim, null as right_claim, a.person,
    case when a.after_reading is null then 'no' when after.body -> 'event' = before.body -> 'event'
      and after.body -> 'factuality' = before.body -> 'factuality'
      and after.body -> 'attribution' = before.body -> 'attribution' then 'yes' end as answer,
    a.recorded_at, a.report, before.body as read
  from amendments a
  join claims before on before.reading = a.before_reading and before.id = a.claim
  left join claims after on after.reading = a.after_reading and after.id = a.claim
  where a.withdraws is null and not exists (select from amendments w where w.withdraws = a.id)
  order by a.claim, a.id`

const DECIDED = sql`(select * from (${PAIRS}) as pairs union all select * from (${CLAIMS}) as claims)`

/** Whether a person had a say in an item before. */
const SAID = (person: string) => sql<boolean>`(
  exists (select from codings c where c.left_claim = d.left_claim
    and c.right_claim is not distinct from d.right_claim and c.person = ${person})
  or exists (select from links l where l.left_claim = d.left_claim and l.right_claim = d.right_claim
    and l.judge_kind = 'person' and l.judge = ${person})
  or exists (select from amendments a where d.right_claim is null and a.claim = d.left_claim and a.person = ${person}))`

interface DecidedRow extends CodingRow {
  readonly report: string | null
  readonly read: Claim | null
}

/** See `CodingStore.toCode`. */
export async function toCode(
  db: Db,
  person: string,
  { limit }: { readonly limit: number },
): Promise<{ readonly items: readonly Codable[]; readonly total: number }> {
  const { rows } = await sql<DecidedRow & { readonly total: number }>`
    select d.*, (count(*) over ())::integer as total from ${DECIDED} as d
    where d.answer is not null and d.person <> ${person} and not ${SAID(person)}
    order by d.recorded_at desc, d.left_claim, d.right_claim limit ${limit}
  `.execute(db)
  return { items: rows.flatMap(toCodable), total: rows[0]?.total ?? 0 }
}

function toCodable(row: DecidedRow): readonly Codable[] {
  const item = decidableOf(row.left_claim, row.right_claim)
  if (item.kind === 'pair') return [item]
  return row.report !== null && row.read !== null ? [{ ...item, report: row.report, read: row.read }] : []
}

/** See `CodingStore.addCoding`. */
export async function addCoding(db: Db, { item, person, answer }: Coding): Promise<void> {
  const [left_claim, right_claim] = claimsIn(item)
  await writing(db, async (write) => {
    const { rows } = await sql`
      select from ${DECIDED} as d
      where d.left_claim = ${left_claim} and d.right_claim is not distinct from ${right_claim}
        and d.answer is not null and d.person <> ${person} and not ${SAID(person)}
    `.execute(write.db)
    if (rows.length === 0)
      throw new StoreError(
        `${person} cannot code this a second time, or nobody decided it`,
        'ask for the queue anew',
      )
    const row = { left_claim, right_claim, person, answer }
    const entry = await write.log('coding', { ...row, codings_sha256: codingDigest(row) })
    await sql`
      insert into codings (entry, left_claim, right_claim, person, answer, recorded_at)
      values (${entry}, ${left_claim}, ${right_claim}, ${person}, ${answer}, ${write.at}::timestamptz)
    `.execute(write.db)
  })
}

/** See `CodingStore.codedItems`. */
export async function codedItems(db: Db): Promise<readonly CodedBySeveral[]> {
  const { rows } = await sql<CodingRow & { readonly codings: CodedBySeveral['answers'] }>`
    select d.left_claim, d.right_claim, d.person, d.answer, jsonb_agg(
      jsonb_build_object('person', c.person, 'answer', c.answer) order by c.id) as codings
    from ${DECIDED} as d
    join codings c on c.left_claim = d.left_claim and c.right_claim is not distinct from d.right_claim
    where d.answer is not null and c.person <> d.person
    group by d.left_claim, d.right_claim, d.person, d.answer, d.recorded_at
    order by d.recorded_at, d.left_claim, d.right_claim
  `.execute(db)
  return rows.map((row) => ({
    item: decidableOf(row.left_claim, row.right_claim),
    answers: [{ person: row.person, answer: row.answer }, ...row.codings],
  }))
}
