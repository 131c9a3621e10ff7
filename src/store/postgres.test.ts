import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPostgres } from '../../scripts/find-postgres.ts'
import { aClaim, aReport } from '../../test/support/made-up.ts'
import { type Server, startPostgres } from '../../test/support/postgres.ts'
import { openPostgres } from './postgres.ts'
import { sqlStore } from './sql-store.ts'
import { storeContract } from './store.contract.ts'

const bin = await findPostgres().catch((error: unknown) => {
  // A hosted run must not leave this out.
  if (process.env['CI']) throw error
  return null
})

describe.skipIf(bin === null)('a store on a PostgreSQL server', () => {
  let server: Server
  beforeAll(async () => {
    server = await startPostgres(bin!)
  })
  afterAll(() => server?.stop())

  let opened = 0
  storeContract(async () => openPostgres(await server.create(`contract_${++opened}`)))

  it('is one record to many processes', async () => {
    const url = await server.create('shared')
    const stores = (await Promise.all([openPostgres(url), openPostgres(url)])).map(sqlStore)
    const report = aReport()
    const added = await Promise.all(stores.map((store) => store.addReport(report)))
    expect(added.toSorted()).toEqual(['known', 'new'])
    const readings = await Promise.all(
      stores.map(async (store) => {
        const run = await store.addRun({ reader: 'test@1', command: null })
        return store.addClaims(run, { report: report.id, reader: 'test@1', claims: [aClaim(1)] })
      }),
    )
    expect(readings.toSorted()).toEqual(['known', 'new'])
    expect(await stores[0]!.claims(report.id)).toEqual([aClaim(1)])
    await Promise.all(stores.map((store) => store.close()))
  })
})
