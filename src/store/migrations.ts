import { type Kysely, type Migration, type MigrationProvider, Migrator, sql } from 'kysely'
import { AMENDMENTS } from './migrations/amendments.ts'
import { BRIEF } from './migrations/brief.ts'
import { CODINGS } from './migrations/codings.ts'
import { DERIVED } from './migrations/derived.ts'
import { ERASURE } from './migrations/erasure.ts'
import { EVIDENCE } from './migrations/evidence.ts'
import { FEEDS } from './migrations/feeds.ts'
import { FOLLOWED_FEEDS } from './migrations/followed-feeds.ts'
import { LINE_BODIES } from './migrations/line-bodies.ts'
import { LINE_MEMORY } from './migrations/line-memory.ts'
import { LINE_PARTIES } from './migrations/line-parties.ts'
import { LINES } from './migrations/lines.ts'
import { LINKS } from './migrations/links.ts'
import { LOW_CONFIDENCE } from './migrations/low-confidence.ts'
import { NOTES } from './migrations/notes.ts'
import { PINNED_WEIGHTS } from './migrations/pinned-weights.ts'
import { SHARED_KEYS } from './migrations/shared-keys.ts'
import { SWIFT_KEYS } from './migrations/swift-keys.ts'
import { TURNS } from './migrations/turns.ts'
import { StoreError } from './store-error.ts'

/**
 * Every change of the tables, oldest first. A migration that was once released is never edited: data directories hold it.
 * The SQL runs alike on PGlite and on PostgreSQL 15 or later.
 */
const MIGRATIONS: Record<string, Migration> = {
  '001-record': { up: (db) => run(db, RECORD) },
  '002-append-only': { up: (db) => run(db, APPEND_ONLY) },
  '003-evidence': { up: (db) => run(db, EVIDENCE) },
  '004-links': { up: (db) => run(db, LINKS) },
  '005-derived': { up: (db) => run(db, DERIVED) },
  '006-erasure': { up: (db) => run(db, ERASURE) },
  '007-feeds': { up: (db) => run(db, FEEDS) },
  '008-lines': { up: (db) => run(db, LINES) },
  '009-line-bodies': { up: (db) => run(db, LINE_BODIES) },
  '010-amendments': { up: (db) => run(db, AMENDMENTS) },
  '011-brief': { up: (db) => run(db, BRIEF) },
  '012-line-memory': { up: (db) => run(db, LINE_MEMORY) },
  '013-codings': { up: (db) => run(db, CODINGS) },
  '014-line-parties': { up: (db) => run(db, LINE_PARTIES) },
  '015-followed-feeds': { up: (db) => run(db, FOLLOWED_FEEDS) },
  '015-low-confidence': { up: (db) => run(db, LOW_CONFIDENCE) },
  '016-swift-keys': { up: (db) => run(db, SWIFT_KEYS) },
  '017-notes': { up: (db) => run(db, NOTES) },
  '018-pinned-weights': { up: (db) => run(db, PINNED_WEIGHTS) },
  '019-turns': { up: (db) => run(db, TURNS) },
  '020-shared-keys': { up: (db) => run(db, SHARED_KEYS) },
}

const RECORD = [
  `create table reports (
    seq bigint generated always as identity unique,
    id text primary key,
    name text not null,
    outlet text,
    url text,
    title text,
    language text not null,
    published date,
    sample boolean not null,
    text text not null,
    recorded_at timestamptz not null default clock_timestamp()
  )`,
  `create table runs (
    id integer generated always as identity primary key,
    reader text not null,
    command text,
    recorded_at timestamptz not null default clock_timestamp()
  )`,
  `create table readings (
    seq bigint generated always as identity unique,
    id text primary key,
    run integer not null references runs,
    report text not null references reports,
    reader text not null,
    claims integer not null,
    recorded_at timestamptz not null default clock_timestamp()
  )`,
  `create table claims (
    reading text not null references readings,
    ordinal integer not null,
    body jsonb not null,
    recorded_at timestamptz not null default clock_timestamp(),
    id text not null generated always as (body ->> 'id') stored,
    type text not null generated always as (body #>> '{event,type}') stored,
    mode text generated always as (body #>> '{event,mode}') stored,
    factuality text not null generated always as (body ->> 'factuality') stored,
    trigger_start integer not null generated always as ((body #>> '{event,trigger,start}')::integer) stored,
    trigger_end integer not null generated always as ((body #>> '{event,trigger,end}')::integer) stored,
    country text generated always as (body #>> '{event,place,country}') stored,
    when_from text generated always as (body #>> '{event,when,from}') stored,
    when_to text generated always as (body #>> '{event,when,to}') stored,
    confidence double precision not null generated always as ((body ->> 'confidence')::double precision) stored,
    primary key (reading, ordinal)
  )`,
  'create index readings_of_report on readings (report, seq desc)',
  'create index claims_by_id on claims (id)',
  'create index claims_by_type on claims (type, when_from)',
  'create index claims_by_country on claims (country, when_from)',
]

const APPEND_ONLY = [
  `create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'the record is append-only: % of % refused', lower(tg_op), tg_table_name;
    end
  $$`,
  // For each statement, so that truncate, and an update of no row at all, are refused too.
  ...['reports', 'runs', 'readings', 'claims'].map(
    (table) =>
      `create trigger append_only before update or delete or truncate on ${table}
         for each statement execute function refuse_change()`,
  ),
]

async function run(db: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const provider: MigrationProvider = { getMigrations: async () => MIGRATIONS }

/** Name of the newest change of the tables that this program knows. */
export function newestMigration(): string {
  return Object.keys(MIGRATIONS).at(-1)!
}

/** Brings the tables to the form this program knows. Fails when a newer Acta has changed them already. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({ db, provider })
  const known = await migrator.getMigrations()
  const applied = known.filter(({ executedAt }) => executedAt !== undefined)
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  if (String(error).includes('is missing')) {
    throw new StoreError(
      'the data was written by a newer version of Acta',
      `update Acta (this one knows ${newestMigration()})`,
    )
  }
  const reason = error instanceof Error ? error.message : String(error)
  throw new Error(
    `the tables stay as they are after ${applied.length} of ${known.length} changes: ${reason}`,
    {
      cause: error,
    },
  )
}
