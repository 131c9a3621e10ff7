import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPostgres } from '../../scripts/find-postgres.ts'
import { killRounds } from '../support/kill-rounds.ts'
import { type Server, startPostgres } from '../support/postgres.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const ROUNDS = 30
const PATIENCE_MS = 1_800_000
const root = temporaryFolder()

describe('a record whose process is killed thirty times', () => {
  let server: Server
  beforeAll(async () => {
    server = await startPostgres(await findPostgres())
  })
  afterAll(() => server?.stop())

  it(
    'is whole on the embedded database',
    async () => {
      expect(await killRounds(mkdtempSync(join(root, 'killed-')), ROUNDS)).toBeGreaterThan(ROUNDS)
    },
    PATIENCE_MS,
  )

  it(
    'is whole on a PostgreSQL server',
    async () => {
      expect(await killRounds(await server.create('killed'), ROUNDS)).toBeGreaterThan(ROUNDS)
    },
    PATIENCE_MS,
  )
})
