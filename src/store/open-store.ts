import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { explain } from './explain.ts'
import { takeLock } from './lock.ts'
import { openPostgres } from './postgres.ts'
import { openRemoteStore } from './remote-store.ts'
import { sqlStore } from './sql-store.ts'
import { StoreError } from './store-error.ts'
import type { Store } from './store.ts'

/**
 * Opens the record of `data`: that of a PostgreSQL server ("postgres://user@host:5432/acta"), which many processes may use at
 * once, or that in a directory, made when missing, for this process alone. `command` is what others are told who want the
 * directory meanwhile. Throws `StoreError` when another process holds it, it cannot be written, or the server refuses.
 */
export async function openStore(data: string, command = 'acta'): Promise<Store> {
  return isServer(data) ? openServer(data) : openDirectory(data, command)
}

/** Whether a record is that of a server, not of a directory. */
export function isServer(data: string): boolean {
  return /^postgres(ql)?:\/\//i.test(data)
}

/** Where a record is, for people to read: without the password of a server. */
export function nameOf(data: string): string {
  return isServer(data)
    ? data.replace(/(\/\/[^:/@?]*):[^/]*@/, '$1@').replace(/password=[^&]*/gi, 'password=…')
    : data
}

async function openServer(url: string): Promise<Store> {
  const database = await openPostgres(url).catch((error: unknown) => {
    throw explain(error)
  })
  return sqlStore(database)
}

async function openDirectory(dir: string, command: string): Promise<Store> {
  makeDirectory(dir)
  const release = await takeLock(dir, command)
  const store = await openRemoteStore(join(dir, 'record')).catch((error: unknown) => {
    release()
    throw error
  })
  return { ...store, close: () => store.close().finally(release) }
}

function makeDirectory(dir: string): void {
  try {
    mkdirSync(dir, { recursive: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const problem =
      code === 'EEXIST' || code === 'ENOTDIR' ? 'is not a directory' : `cannot be made (${code})`
    throw new StoreError(`${dir} ${problem}`, 'use another directory (--data DIR)')
  }
}
