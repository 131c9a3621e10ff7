import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Client } from 'pg'

const run = promisify(execFile)

/** A PostgreSQL server of our own, on a socket in a folder of its own. */
export interface Server {
  /** A connection string to a new, empty database of that name. */
  create(database: string): Promise<string>
  /** The same in a folder that the server's own user may write to, such as a small disk; see `folder`. */
  createIn(database: string, folder: string): Promise<string>
  /** Where its files are. */
  readonly folder: string
  stop(): Promise<void>
}

/** Starts a server with the programs of the folder `bin`; its data are gone when it stops. */
export async function startPostgres(bin: string): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'acta-pg-'))
  const owner = await ownerOf(folder)
  const data = join(folder, 'data')
  await run(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'acta', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    owner,
  )
  const settings = ['-c', 'listen_addresses=', '-c', 'fsync=off']
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, ...settings], {
    ...owner,
    stdio: 'ignore',
  })
  const url = (database: string): string =>
    `postgresql://acta@localhost/${database}?host=${encodeURIComponent(folder)}`
  const stop = async (): Promise<void> => {
    if (server.exitCode === null) {
      const exit = once(server, 'exit')
      server.kill('SIGINT')
      await exit
    }
    rmSync(folder, { recursive: true, force: true })
  }
  await untilReady(url('postgres'), server).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return {
    create: async (database) => {
      await query(url('postgres'), `create database ${database}`)
      return url(database)
    },
    createIn: async (database, place) => {
      await query(url('postgres'), `create tablespace ${database} location '${place}'`)
      await query(url('postgres'), `create database ${database} tablespace ${database}`)
      return url(database)
    },
    folder,
    stop,
  }
}

/** PostgreSQL does not run as root: then it runs as its own user, or as nobody. */
async function ownerOf(folder: string): Promise<{ uid?: number; gid?: number; cwd: string }> {
  if (process.getuid?.() !== 0) return { cwd: folder }
  for (const user of ['postgres', 'nobody']) {
    const ids = await Promise.all(['-u', '-g'].map((option) => run('id', [option, user]))).catch(() => null)
    if (ids === null) continue
    const [uid, gid] = ids.map(({ stdout }) => Number(stdout)) as [number, number]
    chownSync(folder, uid, gid)
    return { uid, gid, cwd: folder }
  }
  throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody')
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await query(url, 'select 1')
    } catch (error) {
      if (tries > 300 || server.exitCode !== null) throw error
      await delay(100)
    }
  }
}

async function query(connectionString: string, text: string): Promise<void> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}
