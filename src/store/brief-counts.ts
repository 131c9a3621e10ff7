import { type RawBuilder, sql } from 'kysely'
import type { IncidentId } from '../model/incident.ts'
import { type BriefCounts, OLD_DAYS, type SpanCounts, type Spans } from './brief-store.ts'
import { refreshLines } from './refresh-lines.ts'
import { StoreError } from './store-error.ts'
import type { Db } from './write.ts'

/** Incidents that a count of parties names. */
const NAMED = 20

/** See `BriefStore.briefCounts`. */
export async function briefCounts(db: Db, spans: Spans): Promise<BriefCounts> {
  checkSpans(spans)
  const pending = await refreshLines(db)
  const outlets = await outletRows(db, spans)
  const incidents = await incidentsByParties(db, spans)
  return {
    reports: denseOf(outlets, spans),
    outlets: grouped(outlets.filter(isNamed), ({ outlet }) => outlet).map(([{ outlet }, rows]) => ({
      outlet,
      counts: denseOf(rows, spans),
    })),
    areas: grouped(await areaRows(db, spans), ({ country, area }) => `${country} ${area ?? ''}`).map(
      ([{ country, area }, rows]) => ({ country, area, counts: denseOf(rows, spans) }),
    ),
    parties: grouped(await partyRows(db, spans), keyOf).map(([{ actors, recipients }, rows]) => ({
      actors,
      recipients,
      counts: denseOf(rows, spans),
      incidents: incidents.get(keyOf({ actors, recipients })) ?? [],
    })),
    pending,
  }
}

function checkSpans({ days, spans }: Spans): void {
  const isWhole = Number.isInteger(days) && Number.isInteger(spans)
  if (isWhole && days >= 1 && days <= 400 && spans >= 1 && spans <= 100) return
  throw new StoreError(
    `${spans} spans of ${days} days cannot be counted`,
    'ask for 1 to 100 of 1 to 400 days',
  )
}

interface Counted {
  readonly span: number
  readonly count: number
}

interface OutletRow extends Counted {
  readonly outlet: string | null
}

function isNamed(row: OutletRow): row is OutletRow & { readonly outlet: string } {
  return row.outlet !== null
}

async function outletRows(db: Db, spans: Spans): Promise<readonly OutletRow[]> {
  const { rows } = await sql<OutletRow>`
    select min(r.outlet) as outlet, ${spanOf('r.published', spans)} as span, count(*)::integer as count
    from reports r where ${within('r.published', spans)}
    group by lower(r.outlet), span order by 1
  `.execute(db)
  return rows
}

interface AreaRow extends Counted {
  readonly country: string
  readonly area: string | null
}

async function areaRows(db: Db, spans: Spans): Promise<readonly AreaRow[]> {
  const { rows } = await sql<AreaRow & { readonly whole: number }>`
    select d.country, d.area, grouping(d.area) as whole, ${spanOf('d.reported', spans)} as span, count(*)::integer as count
    from line_deeds d where ${counted(spans)} and d.country is not null
    group by grouping sets ((d.country, span), (d.country, d.area, span)) order by 1, 2 nulls first
  `.execute(db)
  // Of a country the part without an area is no area.
  return rows.filter(({ area, whole }) => area !== null || whole === 1)
}

interface Parties {
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
}

type PartyRow = Counted & Parties

async function partyRows(db: Db, spans: Spans): Promise<readonly PartyRow[]> {
  const { rows } = await sql<PartyRow>`
    select d.actors, d.recipients, ${spanOf('d.reported', spans)} as span, count(*)::integer as count
    from line_deeds d where ${counted(spans)} and d.actors <> '{}' and d.recipients <> '{}'
    group by d.actors, d.recipients, span order by 1, 2
  `.execute(db)
  return rows
}

/** The weightiest incidents of span 0, by their parties. Apart from the counts: sorting all spans would take four times as long. */
async function incidentsByParties(db: Db, spans: Spans): Promise<ReadonlyMap<string, readonly IncidentId[]>> {
  const { rows } = await sql<Parties & { readonly incidents: readonly IncidentId[] }>`
    select d.actors, d.recipients, (array_agg(d.incident order by d.weight desc, d.incident))[1:${sql.lit(NAMED)}] as incidents
    from line_deeds d where ${counted({ ...spans, spans: 1 })} and d.actors <> '{}' and d.recipients <> '{}'
    group by d.actors, d.recipients
  `.execute(db)
  return new Map(rows.map((row) => [keyOf(row), row.incidents]))
}

function keyOf({ actors, recipients }: Parties): string {
  return JSON.stringify([actors, recipients])
}

/** Number of the span that a day lies in. */
function spanOf(column: string, { to, days }: Spans): RawBuilder<number> {
  return sql<number>`((${to}::date - ${sql.ref(column)}) / ${sql.lit(days)})`
}

function within(column: string, { to, days, spans }: Spans): RawBuilder<boolean> {
  const day = sql.ref(column)
  return sql<boolean>`${day} <= ${to}::date and ${day} > ${to}::date - ${sql.lit(days * spans)}`
}

/** The deeds that are counted. */
function counted(spans: Spans): RawBuilder<boolean> {
  const { to, days, type } = spans
  const begin = sql`${to}::date - (${spanOf('d.reported', spans)} + 1) * ${sql.lit(days)} + 1`
  const isNew = sql`coalesce(d.day_to, d.reported) >= ${begin} - ${sql.lit(OLD_DAYS)}`
  const isOfType = type === undefined ? sql`true` : sql`${type} = any(d.types)`
  return sql<boolean>`${within('d.reported', spans)} and d.is_asserted and ${isNew} and ${isOfType}`
}

/** Rows by key, in the order in which the keys come. */
function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): readonly (readonly [T, readonly T[]])[] {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const own = groups.get(keyOf(row))
    if (own === undefined) groups.set(keyOf(row), [row])
    else own.push(row)
  }
  return [...groups.values()].map((own) => [own[0]!, own] as const)
}

function denseOf(rows: readonly Counted[], { spans }: Spans): SpanCounts {
  const counts = Array.from({ length: spans }, () => 0)
  for (const { span, count } of rows) counts[span]! += count
  return counts
}
