import { sql } from 'kysely'
import type { Db } from './write.ts'

/** Pages of 8 KiB: smaller tables are looked through as fast as any index. */
const SMALL = 50

/**
 * Has the database look at the tables that have grown by a third since it last did. A server does so by itself; the embedded
 * database never does, and then plans as if all tables were empty.
 */
export async function refreshStatistics(db: Db): Promise<void> {
  const { rows } = await sql<{ readonly name: string }>`
    select relname as name from pg_class
    where relkind = 'r' and relnamespace = current_schema()::regnamespace
      and pg_relation_size(oid) / current_setting('block_size')::integer > relpages * 4 / 3 + ${SMALL}
  `.execute(db)
  for (const { name } of rows) await sql`analyze ${sql.table(name)}`.execute(db)
}
