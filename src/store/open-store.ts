import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { takeLock } from './lock.ts'
import { openRemoteStore } from './remote-store.ts'
import { StoreError } from './store-error.ts'
import type { Store } from './store.ts'

/**
 * Opens the record in the directory `dir`, making it when missing, for this process alone. `command` is what others are told
 * who want it meanwhile. Throws `StoreError` when another process holds the directory or it cannot be written.
 */
export async function openStore(dir: string, command = 'acta'): Promise<Store> {
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
