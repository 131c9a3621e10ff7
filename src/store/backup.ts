import { createHash, type Hash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'kysely'
import {
  BACKUP_FORM,
  BACKUP_TABLES,
  type BackupEnd,
  type BackupHead,
  type BackupTable,
} from './backup-tables.ts'
import { newestMigration } from './migrations.ts'
import { StoreError } from './store-error.ts'
import type { Manifest } from './store.ts'
import type { Db } from './write.ts'

const ROWS_AT_ONCE = 200

/** See `BackupStore.backup`. */
export async function backup(db: Db, file: string): Promise<Manifest> {
  if (existsSync(file)) throw new StoreError(`${file} exists already`, 'name another file')
  const part = `${file}.part`
  const manifest: Record<string, { readonly rows: number; readonly sha256: string }> = {}
  try {
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (snapshot) => {
        await pipeline(Readable.from(lines(snapshot, manifest)), createGzip(), createWriteStream(part))
      })
    await settle(part, file)
  } finally {
    await rm(part, { force: true })
  }
  return manifest
}

/** A power cut must not leave a whole name on half a file. */
async function settle(part: string, file: string): Promise<void> {
  const handle = await open(part, 'r+')
  await handle.sync().finally(() => handle.close())
  await rename(part, file)
}

async function* lines(
  db: Db,
  manifest: Record<string, { readonly rows: number; readonly sha256: string }>,
): AsyncGenerator<string> {
  // Rows are written in the database's own words: those of moments depend on the time zone.
  await sql`set local timezone to 'UTC'`.execute(db)
  const head: BackupHead = { acta: 'record', form: BACKUP_FORM, tables: newestMigration() }
  yield `${JSON.stringify(head)}\n`
  for (const table of BACKUP_TABLES) {
    const hash = createHash('sha256')
    let rows = 0
    for await (const row of rowsOf(db, table)) {
      rows++
      addRow(hash, row)
      yield `{"table":"${table.name}","row":${row}}\n`
    }
    manifest[table.name] = { rows, sha256: hash.digest('hex') }
  }
  const end: BackupEnd = { end: manifest }
  yield `${JSON.stringify(end)}\n`
}

/** Adds the JSON of a row to the hash of its table. */
export function addRow(hash: Hash, row: string): void {
  hash.update(row).update('\n')
}

async function* rowsOf(db: Db, { name, columns, order }: BackupTable): AsyncGenerator<string> {
  await sql
    .raw(
      `declare backup_rows no scroll cursor for
         select row_to_json(t)::text as row from (select ${columns} from ${name} order by ${order}) as t`,
    )
    .execute(db)
  for (;;) {
    const { rows } = await sql<{ readonly row: string }>`
      fetch ${sql.lit(ROWS_AT_ONCE)} from backup_rows
    `.execute(db)
    for (const { row } of rows) yield row
    if (rows.length < ROWS_AT_ONCE) break
  }
  await sql`close backup_rows`.execute(db)
}
