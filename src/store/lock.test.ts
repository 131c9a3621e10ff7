import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { line, start } from '../../test/support/run-acta.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { type Holder, isAlive, takeLock, unwritable } from './lock.ts'

const root = temporaryFolder()
const HERE: Holder = {
  pid: 1,
  host: hostname(),
  since: '2024-07-30T21:00:00Z',
  command: 'acta serve',
  started: null,
}

/** A directory that this holder holds. */
function heldBy(holder: Partial<Holder>): string {
  const dir = mkdtempSync(join(root, 'held-'))
  writeFileSync(join(dir, 'acta.lock'), JSON.stringify({ ...HERE, ...holder }))
  return dir
}

/** Who holds a directory now. */
function holderOf(dir: string): Holder {
  return JSON.parse(readFileSync(join(dir, 'acta.lock'), 'utf8')) as Holder
}

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  return child.pid!
}

describe('the lock of a data directory', () => {
  it('is a file that says who holds it, gone when let go', async () => {
    const dir = mkdtempSync(join(root, 'free-'))
    const release = await takeLock(dir, 'acta ingest news')
    expect(holderOf(dir)).toMatchObject({ pid: process.pid, host: hostname(), command: 'acta ingest news' })
    release()
    expect(existsSync(join(dir, 'acta.lock'))).toBe(false)
    ;(await takeLock(dir, 'again'))()
  })

  it('is refused while its holder lives, with who that is and what to do', async () => {
    const dir = heldBy({ pid: process.pid })
    await expect(takeLock(dir, 'me too')).rejects.toThrow(
      `${dir} is in use by process ${process.pid} (acta serve) since 2024-07-30T21:00:00Z: ` +
        'stop it, or use another directory (--data DIR)',
    )
  })

  it('is taken over from a dead process', async () => {
    const dir = heldBy({ pid: await deadPid() })
    const release = await takeLock(dir, 'heir')
    expect(holderOf(dir)).toMatchObject({ pid: process.pid, command: 'heir' })
    release()
  })

  it.runIf(process.platform === 'linux')(
    'is taken over when another process got the dead one’s number',
    async () => {
      const dir = heldBy({ pid: process.pid, started: '1' })
      const release = await takeLock(dir, 'heir')
      expect(holderOf(dir)).toMatchObject({ pid: process.pid, command: 'heir' })
      release()
    },
  )

  it('is refused while a process of another machine gives signs of life', async () => {
    const dir = heldBy({ host: 'elsewhere', pid: 1 })
    await expect(takeLock(dir, 'me too')).rejects.toThrow('process 1 on elsewhere')
  })

  it('is taken over when a process of another machine has gone silent', async () => {
    const dir = heldBy({ host: 'elsewhere', pid: 1 })
    utimesSync(join(dir, 'acta.lock'), 0, 0)
    const release = await takeLock(dir, 'heir')
    expect(holderOf(dir)).toMatchObject({ pid: process.pid, command: 'heir' })
    release()
  })

  it.each(['', '{"pid":', '{"pid":"x"}'])('is taken over when a crash left %j in it', async (content) => {
    const dir = mkdtempSync(join(root, 'broken-'))
    writeFileSync(join(dir, 'acta.lock'), content)
    const release = await takeLock(dir, 'heir')
    expect(holderOf(dir)).toMatchObject({ pid: process.pid, command: 'heir' })
    release()
  })

  it('counts as free when it vanishes while it is looked at', () => {
    expect(isAlive({ ...HERE, host: 'elsewhere' }, join(root, 'vanished'))).toBe(false)
  })

  it('cannot be made in a file, and the remedy is told', async () => {
    const file = join(root, 'file')
    writeFileSync(file, 'not a directory')
    await expect(takeLock(file, 'me')).rejects.toThrow(
      `${file} cannot be written (ENOTDIR): allow it, or use --data DIR`,
    )
  })

  it.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR'])('that fails with %s is told so', (code) => {
    const told = unwritable('data', Object.assign(new Error('…'), { code }))
    expect(told).toMatchObject({ name: 'StoreError', problem: `data cannot be written (${code})` })
  })

  it('that fails otherwise is told as it is', () => {
    const error = Object.assign(new Error('…'), { code: 'EIO' })
    expect(unwritable('data', error)).toBe(error)
  })

  it('leaves alone what has become another’s', async () => {
    const dir = mkdtempSync(join(root, 'lost-'))
    const release = await takeLock(dir, 'first')
    writeFileSync(join(dir, 'acta.lock'), JSON.stringify(HERE))
    release()
    expect(existsSync(join(dir, 'acta.lock'))).toBe(true)
  })

  it('goes to one of many who find it left by a dead process at the same moment', async () => {
    const dir = heldBy({ pid: await deadPid() })
    const children = [1, 2, 3, 4].map(() => start('hold-lock.ts', [dir]))
    await Promise.all(children.map((child) => line(child, /ready/)))
    const outcomes = children.map((child) => line(child, /took it|refused/))
    children.forEach((child) => child.stdin.write('now\n'))
    const took = (await Promise.all(outcomes)).filter((outcome) => outcome === 'took it')
    children.forEach((child) => child.stdin.end())
    expect(took).toHaveLength(1)
  })
})
