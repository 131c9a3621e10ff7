import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from './migrations.ts'
import { StoreError } from './store-error.ts'

let pglite: PGlite
let db: Kysely<unknown>
beforeAll(async () => {
  pglite = await PGlite.create('memory://')
  const pool = new Pool({ ...createPgConfig(pglite), max: 1, idleTimeoutMillis: 0 })
  db = new Kysely({ dialect: new PostgresDialect({ pool }) })
})
afterAll(async () => {
  await db.destroy()
  await pglite.close()
})

// One database through its life: the tests stand in this order.
describe('the tables', () => {
  it('that cannot be changed stay as they are, and how far they had come is told', async () => {
    await sql`create table claims ()`.execute(db)
    await expect(migrate(db)).rejects.toThrow(
      /^the tables stay as they are after 0 of \d+ changes: relation "claims" already exists$/,
    )
    await expect(sql`select * from reports`.execute(db)).rejects.toThrow('does not exist')
    await sql`drop table claims`.execute(db)
  })

  it('are brought to this version once', async () => {
    await migrate(db)
    await migrate(db)
    expect((await sql`select * from reports`.execute(db)).rows).toEqual([])
  })

  it('of a newer version are refused', async () => {
    await sql`insert into kysely_migration values ('999-later', '2099-01-01')`.execute(db)
    const migrating = migrate(db)
    await expect(migrating).rejects.toBeInstanceOf(StoreError)
    await expect(migrating).rejects.toThrow('written by a newer version of Acta: update Acta')
  })
})
