import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openPglite } from './pglite.ts'
import { storeContract } from './store.contract.ts'

describe('a store on the embedded database in memory', () => {
  storeContract(() => openPglite(null))
})

it('the embedded database learns how large its tables have grown', async () => {
  const { db, tend, close } = await openPglite(null)
  await sql`insert into feed_entries select md5(n::text) from generate_series(1, 20000) as n`.execute(db)
  await tend?.()
  const { rows } = await sql`select reltuples from pg_class where relname = 'feed_entries'`.execute(db)
  expect(rows).toEqual([{ reltuples: 20_000 }])
  await close()
})
