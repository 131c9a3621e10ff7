import { cpSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { aClaim, aReport } from '../../test/support/made-up.ts'
import { ended, line, start } from '../../test/support/run-acta.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { openStore } from './open-store.ts'
import { openPglite } from './pglite.ts'
import { StoreError } from './store-error.ts'
import { storeContract } from './store.contract.ts'

const root = temporaryFolder()
const empty = join(root, 'empty')

// Making a database takes seconds: it is made once and copied.
beforeAll(async () => {
  await (await openStore(empty)).close()
})

function aDirectory(): string {
  const dir = mkdtempSync(join(root, 'data-'))
  cpSync(empty, dir, { recursive: true })
  return dir
}

describe('a store on the embedded database on disk', () => {
  storeContract(() => openPglite(join(aDirectory(), 'record')))
})

describe('the store of a directory', () => {
  it('keeps what it took', async () => {
    const dir = aDirectory()
    const report = aReport()
    const first = await openStore(dir)
    await first.addReport(report)
    const run = await first.addRun({ reader: 'test@1', command: 'test' })
    await first.addClaims(run, { report: report.id, reader: 'test@1', claims: [aClaim(1)] })
    await first.close()
    const again = await openStore(dir)
    expect(await again.report(report.id)).toEqual(report)
    expect(await again.claims(report.id)).toEqual([aClaim(1)])
    expect(await again.reports()).toHaveLength(1)
    await again.close()
  })

  it('passes on what the database refuses, and goes on', async () => {
    const store = await openStore(aDirectory())
    const reading = { report: 'nobody', reader: 'test@1', claims: [] }
    await expect(store.addClaims(1, reading)).rejects.toThrow(/foreign key/)
    const refused = store.withdrawNote(999, 'Anna')
    await expect(refused).rejects.toBeInstanceOf(StoreError)
    await expect(refused).rejects.toMatchObject({
      problem: 'there is no note 999',
      remedy: 'reload the page',
    })
    expect(await store.addReport(aReport())).toBe('new')
    await store.close()
  })

  it('can be closed twice, and answers nothing after', async () => {
    const store = await openStore(aDirectory())
    await Promise.all([store.close(), store.close()])
    await expect(store.reports()).rejects.toThrow('the store is closed')
  })

  it('lets go of the directory when it is closed', async () => {
    const dir = aDirectory()
    await (await openStore(dir)).close()
    expect(existsSync(join(dir, 'acta.lock'))).toBe(false)
  })

  it('is one process’s alone, and the other is told whose', async () => {
    const dir = aDirectory()
    const holder = start('hold-store.ts', [dir])
    await line(holder, /^open/)
    const opening = openStore(dir)
    await expect(opening).rejects.toBeInstanceOf(StoreError)
    await expect(opening).rejects.toThrow(`in use by process ${holder.pid} (test hold) since `)
    holder.stdin.end()
    expect(await ended(holder)).toMatchObject({ status: 0 })
    await (await openStore(dir)).close()
  })

  it('has all it said it took when its process is killed', async () => {
    const dir = aDirectory()
    const filler = start('hold-store.ts', [dir, 'fill'])
    const ends = ended(filler)
    await line(filler, /^took filled-40$/)
    filler.kill('SIGKILL')
    const { stdout } = await ends
    const store = await openStore(dir)
    const kept = new Set((await store.reports()).map(({ id }) => id))
    const said = [...stdout.matchAll(/took (\S+)\n/g)].map(([, id]) => id!)
    expect(said.length).toBeGreaterThan(40)
    expect(said.filter((id) => !kept.has(id))).toEqual([])
    expect(await store.addReport(aReport())).toBe('new')
    await store.close()
  })

  it('is refused with a clear word where there is a file', async () => {
    const file = join(root, 'file')
    writeFileSync(file, 'not a directory')
    await expect(openStore(file)).rejects.toThrow(`${file} is not a directory: use another directory`)
    await expect(openStore(join(file, 'below'))).rejects.toThrow('is not a directory')
  })
})
