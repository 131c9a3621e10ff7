import { type RawBuilder, sql } from 'kysely'
import type { Claim, ClaimId } from '../model/claim.ts'
import type { Report, ReportId } from '../model/report.ts'
import type { ToldClaim } from '../model/told-claim.ts'
import { groupBy } from '../link/group-by.ts'
import { gistOf, passageOf } from '../link/tell.ts'
import { type PlacedClaim, placedInForce } from './claims-in-force.ts'
import { copyOf, HEAD_COLUMNS, type HeadRow, toHead } from './heads.ts'
import { heldAt } from './moment.ts'
import { type HashedReading, newReading } from './readings.ts'
import type { AskedKey, AsOf, ClaimKey, RunId } from './store.ts'
import type { Db, Write } from './write.ts'
import { writing } from './write.ts'

/** Puts the claims of a report in force that its newest reading and what persons amended come to. Those that stay are left alone. */
export async function tell(write: Write, report: Report): Promise<void> {
  const told = placedRows(await placedInForce(write.db, report.id), report)
  const isToldAnew = await withdrawTold(write, report.id, told)
  await sql`with ${nowTold(write, report, told, sql`claims`)}`.execute(write.db)
  if (isToldAnew) await leaveIncidents(write, report.id)
}

/** Adds the first reading of a report, and puts its claims in force. */
export async function tellFirst(
  write: Write,
  entry: number,
  run: RunId,
  report: Report,
  reading: HashedReading,
): Promise<void> {
  const placed = reading.claims.map((claim, i) => ({ claim, reading: reading.id, ordinal: i + 1 }))
  const told = nowTold(write, report, placedRows(placed, report), sql`read`)
  await sql`with ${newReading(write, entry, run, reading)}, ${told}`.execute(write.db)
}

function placedRows(placed: readonly PlacedClaim[], { text }: Report): RawBuilder<unknown> {
  const rows = placed.map(({ claim, reading, ordinal }) => {
    return { claim: claim.id, reading, ordinal, passage: passageOf(claim, text) }
  })
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p(claim text, reading text, ordinal integer, passage text)`
}

/** Takes the claims of a report that are not among those told out of force. Returns whether there were any. */
async function withdrawTold(
  { db, at }: Write,
  report: ReportId,
  told: RawBuilder<unknown>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update told_claims as t set until = ${at}::timestamptz
    where t.report = ${report} and t.until is null and not exists (
      select from ${told} where p.claim = t.claim and p.reading = t.reading and p.ordinal = t.ordinal)
  `.execute(db)
  if (!numAffectedRows) return false
  await sql`
    update claim_keys as k set claims = array(
      select claim from unnest(k.claims) with ordinality as one(claim, place)
      where claim <> all(gone.claims) order by place)
    from (
      select array_agg(claim) as claims from told_claims where report = ${report} and until = ${at}::timestamptz
    ) as gone
    where k.report = ${report} and k.claims && gone.claims
  `.execute(db)
  await sql`delete from claim_keys where report = ${report} and claims = '{}'`.execute(db)
  return true
}

/** Claims that are told no more are in no incident any more. */
async function leaveIncidents({ db, at }: Write, report: ReportId): Promise<void> {
  await sql`
    update incident_claims as m set until = ${at}::timestamptz
    where m.until is null
      and m.claim in (select claim from told_claims where report = ${report} and until = ${at}::timestamptz)
      and not exists (select from told_claims as t where t.claim = m.claim and t.until is null)
  `.execute(db)
}

/** The end of a statement that puts these claims in force, which are rows of the table of claims, or about to be. */
function nowTold(
  { at }: Write,
  { id: report, text }: Report,
  told: RawBuilder<unknown>,
  claims: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`gist as (
    insert into report_gists (report, gist) values (${report}, ${JSON.stringify(gistOf(text))}::jsonb)
    on conflict (report) do update set gist = excluded.gist
  )
  insert into told_claims (claim, report, reading, ordinal, since, passage, type, factuality, country, admin1,
    day_from, day_to, published, outlet, confidence, harm, actors)
  select c.id, r.id, c.reading, c.ordinal, ${at}::timestamptz, p.passage, c.type, c.factuality, c.country,
    c.body #>> '{event,place,admin1}', c.when_from, c.when_to, r.published::text, r.outlet, c.confidence,
    array(select distinct harm ->> 'kind' from jsonb_array_elements(c.body #> '{event,harm}') as harm),
    array(
      select distinct handle
      from jsonb_array_elements((c.body #> '{event,actors}') || (c.body #> '{event,recipients}')) as party,
        lateral (values (party ->> 'entity'), (lower(party ->> 'name'))) as named(handle)
      where handle is not null)
  from ${told}
  join ${claims} c on c.reading = p.reading and c.ordinal = p.ordinal
  join reports r on r.id = ${report}
  where not exists (select from told_claims t where t.claim = p.claim and t.report = ${report} and t.until is null)`
}

/** See `ToldStore.setKeys`. */
export async function setKeys(db: Db, report: ReportId, keys: readonly ClaimKey[]): Promise<void> {
  await writing(db, async (write) => {
    const { rows } = await sql<{ readonly claim: ClaimId }>`
      select claim from told_claims where report = ${report} and until is null
    `.execute(write.db)
    const inForce = new Set(rows.map(({ claim }) => claim))
    const held = keys.filter(({ claim }) => inForce.has(claim))
    await replaceKeys(write.db, report, held)
  })
}

/** Puts these keys in place of all of the report. */
export async function replaceKeys(db: Db, report: ReportId, keys: readonly ClaimKey[]): Promise<void> {
  await sql`delete from claim_keys where report = ${report}`.execute(db)
  await insertKeys(db, report, keys)
}

/** Adds block keys of claims of a report. */
export async function insertKeys(db: Db, report: ReportId, keys: readonly ClaimKey[]): Promise<void> {
  const rows = [...groupBy(keys, ({ key }) => key)].map(([key, own]) => {
    return { key, claims: own.map(({ claim }) => claim) }
  })
  await sql`
    insert into claim_keys (key, report, claims)
    select key, ${report}, claims from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as k(key text, claims text[])
  `.execute(db)
}

interface ToldRow {
  readonly body: Claim
  readonly passage: string
  readonly report: ReportId
}

interface ReportRow extends HeadRow {
  readonly gist: readonly string[]
}

interface ToldRows {
  readonly told: readonly ToldRow[]
  readonly reports: readonly ReportRow[]
}

/** Rows of claims, for `toldIn`. */
const SELECT_TOLD = sql`
  select t.claim, c.body, t.passage, t.report
  from told_claims t
  join claims c on c.reading = t.reading and c.ordinal = t.ordinal`

/** The claims of these rows in order of id. What is known of a report comes once, however many of its claims there are. */
async function toldIn(db: Db, chosen: RawBuilder<unknown>, at?: AsOf): Promise<readonly ToldClaim[]> {
  const { rows } = await sql<ToldRows>`
    with told as materialized (${chosen}), heads as (
      select g.gist, ${HEAD_COLUMNS}, ${copyOf('reports.id', at)} as copy_of
      from reports join report_gists g on g.report = reports.id
      where reports.id in (select report from told)
    )
    select (select coalesce(json_agg(told order by claim, report), '[]') from told) as told,
      (select coalesce(json_agg(heads), '[]') from heads) as reports
  `.execute(db)
  const { told, reports } = rows[0]!
  const known = new Map(reports.map(({ gist, ...head }) => [head.id, { report: toHead(head), gist }]))
  return told.flatMap(({ body, passage, report }) => {
    const its = known.get(report)
    return its ? [{ claim: body, report: its.report, passage, gist: its.gist }] : []
  })
}

/** See `ToldStore.toldClaims`. */
export async function toldClaims(
  db: Db,
  claims: readonly ClaimId[],
  at?: AsOf,
): Promise<readonly ToldClaim[]> {
  if (claims.length === 0) return []
  return toldIn(db, sql`${SELECT_TOLD} where t.claim = any(${claims}::text[]) and ${heldAt('t', at)}`, at)
}

/** See `ToldStore.allToldClaims`. */
export async function allToldClaims(
  db: Db,
  { after = '', limit }: { readonly after?: ClaimId; readonly limit: number },
): Promise<readonly ToldClaim[]> {
  const chosen = sql`${SELECT_TOLD} where t.claim > ${after} and ${heldAt('t')} order by t.claim, t.report limit ${limit}`
  return toldIn(db, chosen)
}

/** See `ToldStore.candidates`. */
export async function candidates(db: Db, asked: readonly AskedKey[]): Promise<readonly ToldClaim[]> {
  const chosen = sql`
    ${SELECT_TOLD}
    join (${sharing(asked)}) as near on near.claim = t.claim and near.report = t.report
    where ${heldAt('t')}`
  return toldIn(db, chosen)
}

function sharing(asked: readonly AskedKey[]): RawBuilder<unknown> {
  const most = new Map(asked.map(({ key, most }) => [key, most]))
  return sql`
    select distinct newest.claim, newest.report
    from unnest(${[...most.keys()]}::text[], ${[...most.values()]}::integer[]) as asked(key, most)
    cross join lateral (
      select claim, report from claim_keys, unnest(claims) with ordinality as one(claim, place)
      where claim_keys.key = asked.key order by seq desc, place desc limit asked.most
    ) as newest`
}
