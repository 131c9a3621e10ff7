import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { findPostgres } from '../../scripts/find-postgres.ts'
import { aFillOf } from '../../test/support/fill.ts'
import { acknowledgedIn, expectWhole, killRounds } from '../../test/support/kill-rounds.ts'
import { type Server, startPostgres } from '../../test/support/postgres.ts'
import { ended, start } from '../../test/support/run-acta.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { nameOf, openStore } from './open-store.ts'

// `npm run test:slow` kills thirty times.
const ROUNDS = 2
const PATIENCE_MS = 300_000
const root = temporaryFolder()
const bin = await findPostgres().catch((error: unknown) => {
  if (process.env['CI']) throw error
  return null
})

describe('a record on the embedded database', () => {
  it(
    'is whole after its process is killed at any moment',
    async () => {
      expect(await killRounds(mkdtempSync(join(root, 'killed-')), ROUNDS)).toBeGreaterThan(0)
    },
    PATIENCE_MS,
  )

  // Only root may make a small disk.
  it.skipIf(!canMount())(
    'says that the disk is full, and is whole once there is room',
    async () => {
      const disk = mkdtempSync(join(root, 'disk-'))
      const data = join(disk, 'data')
      mount(disk, 'size=128m')
      onTestFinished(() => void execFileSync('umount', ['-l', disk]))
      await (await openStore(data)).close()
      const { blocks, bfree, bsize } = statfsSync(disk)
      mount(disk, `remount,size=${(blocks - bfree) * bsize + 300_000}`)
      const { stdout } = await ended(start('fill-store.ts', [data]))
      expect(stdout).toMatch(/failed \d+: the disk is full \(.*\): make room/)
      mount(disk, 'remount,size=256m')
      const store = await openStore(data)
      await expectWhole(store, acknowledgedIn(stdout))
      await store.close()
    },
    PATIENCE_MS,
  )
})

function mount(disk: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk], { stdio: 'ignore' })
}

function canMount(): boolean {
  const disk = mkdtempSync(join(root, 'probe-'))
  try {
    mount(disk, 'size=1m')
    execFileSync('umount', [disk])
    return true
  } catch {
    return false
  }
}

describe.skipIf(bin === null)('a record on a PostgreSQL server', () => {
  let server: Server
  beforeAll(async () => {
    server = await startPostgres(bin!)
  })
  afterAll(() => server?.stop())

  it(
    'is whole after a process that fills it is killed at any moment',
    async () => {
      expect(await killRounds(await server.create('killed'), ROUNDS)).toBeGreaterThan(0)
    },
    PATIENCE_MS,
  )

  it(
    'is whole when several processes fill it with the same reports at once',
    async () => {
      const url = await server.create('several')
      const all = await Promise.all([0, 1].map(() => ended(start('fill-store.ts', [url, '0', '30']))))
      for (const { stdout } of all) expect(stdout).toContain('took 29')
      const store = await openStore(url)
      await expectWhole(store, acknowledgedIn(all[0]!.stdout))
      expect(await store.reports()).toHaveLength(30)
      await store.close()
    },
    PATIENCE_MS,
  )

  it.skipIf(!canMount())(
    'says that the disk of the server is full, and is whole once there is room',
    async () => {
      const disk = join(server.folder, 'disk')
      const { uid, gid } = statSync(server.folder)
      mkdirSync(disk)
      mount(disk, `size=128m,uid=${uid},gid=${gid}`)
      onTestFinished(() => void execFileSync('umount', ['-l', disk]))
      const url = await server.createIn('small', disk)
      await (await openStore(url)).close()
      const { blocks, bfree, bsize } = statfsSync(disk)
      mount(disk, `remount,size=${(blocks - bfree) * bsize + 300_000}`)
      const { stdout } = await ended(start('fill-store.ts', [url]))
      expect(stdout).toMatch(/failed \d+: the disk is full \(.*\): make room/)
      mount(disk, 'remount,size=256m')
      const store = await openStore(url)
      await expectWhole(store, acknowledgedIn(stdout))
      await store.close()
    },
    PATIENCE_MS,
  )

  it(
    'says that the connection ended, loses nothing, and goes on',
    async () => {
      const url = await server.create('cut')
      const store = await openStore(url)
      const run = await store.addRun({ reader: 'fill@1', command: null })
      const admin = new Client({ connectionString: url })
      await admin.connect()
      const [acknowledged, refused]: [number[], string[]] = [[], []]
      // Even numbers alone: an odd one is the same happening as the one before it, which may have been refused.
      for (let number = 0; number < 120; number += 2) {
        const taking = store.take(aFillOf(run, number)).then(
          () => acknowledged.push(number),
          (error: unknown) => refused.push(String(error)),
        )
        if (number % 10 === 4) await admin.query(CUT)
        await taking
      }
      await admin.end()
      expect(refused.filter((told) => !told.includes('the database server ended the connection'))).toEqual([])
      // A cut may also be felt by the call after.
      expect(acknowledged.length).toBeGreaterThanOrEqual(36)
      await expectWhole(store, acknowledged)
      await store.close()
    },
    PATIENCE_MS,
  )
})

const CUT = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`

describe('a record on a server that does not answer', () => {
  it('is refused with the remedy, and without the password', async () => {
    const opening = openStore('postgres://anna:secret@localhost/nowhere?host=/nowhere')
    await expect(opening).rejects.toThrow(/no database server answers there.*correct --data/)
    await expect(opening).rejects.not.toThrow('secret')
  })

  it.each([
    ['postgres://anna:secret@db.example/acta', 'postgres://anna@db.example/acta'],
    [
      'postgresql://db.example/acta?user=anna&password=secret&x=1',
      'postgresql://db.example/acta?user=anna&password=…&x=1',
    ],
    ['./acta-data', './acta-data'],
  ])('%s is named %s', (data, name) => {
    expect(nameOf(data)).toBe(name)
  })
})
