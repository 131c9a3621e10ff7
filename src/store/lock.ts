import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { StoreError } from './store-error.ts'

/** Who holds a data directory. */
export interface Holder {
  readonly pid: number
  readonly host: string
  /** When it took hold, ISO 8601, UTC. */
  readonly since: string
  /** What it was asked to do ("acta serve --port 7310"). */
  readonly command: string
  /** Start of the process as the system counts it; tells a process from a later one of the same number. */
  readonly started: string | null
}

const FILE = 'acta.lock'
const HEARTBEAT_MS = 10_000
const SILENT_MS = 60_000
const SETTLE_MS = 200

/**
 * Takes hold of `dir` for this process, or fails with a `StoreError` that names the holder. The lock of a dead process is
 * taken over. The embedded database has no lock of its own: two processes on its files lose writes without a word.
 * Returns what lets go again.
 */
export async function takeLock(dir: string, command: string): Promise<() => void> {
  const path = join(dir, FILE)
  const mine = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString().slice(0, 19) + 'Z',
    command,
    started: startOf(process.pid),
  } satisfies Holder)
  for (let tries = 0; !(await obtain(dir, mine, tries > 0)); tries++) await giveWay(path, dir, tries)
  return hold(path, mine)
}

async function obtain(dir: string, mine: string, contested: boolean): Promise<boolean> {
  const path = join(dir, FILE)
  try {
    if (!create(path, mine)) return false
  } catch (error) {
    throw unwritable(dir, error)
  }
  // Others may have seen the same dead holder and be about to clear its lock away: theirs to put back, ours to make sure.
  if (contested) await delay(SETTLE_MS)
  return read(path) === mine
}

/** False when the file is there already: `wx` makes and checks in one step. */
function create(path: string, content: string): boolean {
  const file = open(path)
  if (file === null) return false
  try {
    writeSync(file, content)
  } catch (error) {
    // On a full disk there is a file without content: it would lock everyone out.
    rmSync(path, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
  return true
}

function open(path: string): number | null {
  try {
    return openSync(path, 'wx')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null
    throw error
  }
}

const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR'])

/** The error for a directory in which the system lets no lock be made; any other error as it is. */
export function unwritable(dir: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined || !UNWRITABLE.has(code)) return error
  return new StoreError(`${dir} cannot be written (${code})`, 'allow it, or use --data DIR')
}

/** Clears away the lock of a dead process; fails when the holder lives. */
async function giveWay(path: string, dir: string, tries: number): Promise<void> {
  const content = read(path)
  const holder = parse(content)
  // A file without content is one that another process is about to write, unless it stays so.
  if (holder === null && tries < 20) return void (await delay(50))
  if (tries > 40 || (holder !== null && isAlive(holder, path))) throw inUse(dir, path, holder)
  clear(path, content)
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function parse(content: string): Holder | null {
  try {
    const holder = JSON.parse(content) as Partial<Holder> | null
    return typeof holder?.pid === 'number' && typeof holder.host === 'string' ? (holder as Holder) : null
  } catch {
    return null
  }
}

/** Whether the holder that the lock at `path` names still runs, as far as can be told. One whose lock is gone does not hold it. */
export function isAlive(holder: Holder, path: string): boolean {
  // Another machine (or container) on the same disk: only its heartbeat tells.
  if (holder.host !== hostname()) return Date.now() - lastBeat(path) < SILENT_MS
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return holder.started === null || holder.started === startOf(holder.pid)
}

/** When the lock was last touched; the beginning of time when it has vanished since it was read. */
function lastBeat(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** Field 22 of /proc/PID/stat (after the name, which may hold spaces); null where there is no /proc. */
function startOf(pid: number): string | null {
  const stat = read(`/proc/${pid}/stat`)
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

/** Moves aside before removing: of two processes that saw the same dead holder, one must not remove the other's new lock. */
function clear(path: string, content: string): void {
  const aside = `${path}.${process.pid}`
  try {
    if (read(path) !== content) return
    renameSync(path, aside)
    if (read(aside) !== content) linkSync(aside, path)
  } catch {
    // Another was quicker: the next look at the lock tells who.
  }
  rmSync(aside, { force: true })
}

function hold(path: string, mine: string): () => void {
  const heartbeat = setInterval(() => touch(path), HEARTBEAT_MS).unref()
  const release = (): void => {
    clearInterval(heartbeat)
    process.off('exit', release)
    if (read(path) === mine) rmSync(path, { force: true })
  }
  process.on('exit', release)
  return release
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date())
  } catch {
    // The directory was removed under us: the database will say so.
  }
}

function inUse(dir: string, path: string, holder: Holder | null): StoreError {
  const remedy = 'stop it, or use another directory (--data DIR)'
  if (holder === null) {
    return new StoreError(
      `${dir} is locked by the unreadable file ${path}`,
      'remove it if no Acta is running',
    )
  }
  const { pid, host, since, command } = holder
  const where = host === hostname() ? '' : ` on ${host}`
  return new StoreError(`${dir} is in use by process ${pid}${where} (${command}) since ${since}`, remedy)
}
