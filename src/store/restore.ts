import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { sql } from 'kysely'
import { addRow } from './backup.ts'
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
import { alone } from './write.ts'

const CHARACTERS_AT_ONCE = 1_000_000

/** See `BackupStore.restore`. */
export async function restore(db: Db, file: string): Promise<Manifest> {
  return alone(db, async (transaction) => {
    await refuseFilled(transaction)
    const manifest = await putBack(transaction, file)
    for (const table of BACKUP_TABLES) await countOn(transaction, table)
    return manifest
  })
}

async function refuseFilled(db: Db): Promise<void> {
  const { rows } = await sql`select from reports union all select from runs limit 1`.execute(db)
  if (rows.length > 0) throw new StoreError('the record is not empty', 'restore into a new one (--data)')
}

interface Counted {
  readonly hash: Hash
  rows: number
}

async function putBack(db: Db, file: string): Promise<Manifest> {
  const counted = new Map<string, Counted>(
    BACKUP_TABLES.map(({ name }) => [name, { hash: createHash('sha256'), rows: 0 }]),
  )
  const batch = aBatch(db)
  let end: Manifest | null = null
  let isFirst = true
  for await (const line of linesOf(file)) {
    if (isFirst) checkHead(file, line)
    else if (line.startsWith('{"end":')) end = (parse(file, line) as BackupEnd).end
    else await takeRow(file, line, counted, batch.add)
    isFirst = false
  }
  await batch.flush()
  if (end === null) throw damaged(file, 'it ends too early')
  check(file, end, counted)
  return end
}

const ROW = /^\{"table":"([a-z_]+)","row":(.*)\}$/s

async function takeRow(
  file: string,
  line: string,
  counted: ReadonlyMap<string, Counted>,
  add: (table: string, row: string) => Promise<void>,
): Promise<void> {
  const [, table = '', row = ''] = ROW.exec(line) ?? []
  const tally = counted.get(table)
  if (tally === undefined) throw damaged(file, `it holds a line that is no row: ${line.slice(0, 40)}`)
  parse(file, row)
  tally.rows++
  addRow(tally.hash, row)
  await add(table, row)
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file)
  const text = bytes.pipe(createGunzip())
  let fault: NodeJS.ErrnoException | undefined
  bytes.on('error', (error) => text.destroy(error))
  text.on('error', (error) => (fault = error))
  try {
    yield* createInterface({ input: text, crlfDelay: Infinity })
  } catch (error) {
    // Only some versions of Node pass on that the file could not be read.
    fault ??= error as Error
  }
  if (fault?.code === 'ENOENT') throw new StoreError(`there is no file ${file}`, 'name a backup')
  if (fault !== undefined) throw damaged(file, fault.message)
}

function checkHead(file: string, line: string): void {
  const head = (parse(file, line) ?? {}) as Partial<BackupHead>
  if (head.acta !== 'record') throw damaged(file, 'it is no backup of a record')
  if (head.form === BACKUP_FORM && (head.tables ?? '') <= newestMigration()) return
  throw new StoreError(`${file} was written by a newer version of Acta`, 'update Acta')
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw damaged(file, `it holds a line that is no JSON: ${text.slice(0, 40)}`)
  }
}

function check(file: string, end: Manifest, counted: ReadonlyMap<string, Counted>): void {
  for (const [table, { hash, rows }] of counted) {
    const sha256 = hash.digest('hex')
    // An older backup has none of the tables that came later.
    if (end[table] === undefined && rows === 0) continue
    if (end[table]?.rows !== rows || end[table].sha256 !== sha256) {
      throw damaged(file, `its ${table} are not those of its manifest`)
    }
  }
}

function damaged(file: string, how: string): StoreError {
  return new StoreError(`${file} cannot be restored: ${how}`, 'take another backup; nothing was changed')
}

/** Rows of one table at a time, written when they are many. */
function aBatch(db: Db): { add(table: string, row: string): Promise<void>; flush(): Promise<void> } {
  let table = ''
  let rows: string[] = []
  let size = 0
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await insertRows(db, table, rows)
    rows = []
    size = 0
  }
  const add = async (name: string, row: string): Promise<void> => {
    if (name !== table || size > CHARACTERS_AT_ONCE) await flush()
    table = name
    rows.push(row)
    size += row.length
  }
  return { add, flush }
}

async function insertRows(db: Db, table: string, rows: readonly string[]): Promise<void> {
  const { columns, older } = BACKUP_TABLES.find(({ name }) => name === table)!
  const into = columns === '*' ? '' : `(${columns})`
  const json = sql`${`[${rows.join(',')}]`}::json`
  const read = older
    ? sql`json_to_recordset(${json}) as t(${sql.raw(older.row)})`
    : sql`json_populate_recordset(null::${sql.raw(table)}, ${json})`
  await sql`
    insert into ${sql.raw(`${table} ${into}`)} overriding system value
    select ${sql.raw(older?.values ?? columns)} from ${read}
  `.execute(db)
}

/** New rows get numbers after those that were put back. */
async function countOn(db: Db, { name, counter }: BackupTable): Promise<void> {
  if (counter === null) return
  await sql`
    select setval(pg_get_serial_sequence(${name}, ${counter}), max) from (
      select max(${sql.ref(counter)}) from ${sql.table(name)}) as last where max is not null
  `.execute(db)
}
