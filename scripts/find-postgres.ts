import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const VARIABLE = 'POSTGRES_BIN'
/** Debian keeps the server's programs out of the path, a folder a version. */
const VERSIONS = '/usr/lib/postgresql'
const OLDEST = 15
const INSTALL_MS = 5 * 60_000

/**
 * The folder of the programs of a PostgreSQL server of version 15 or later: that of POSTGRES_BIN, one of the system, or one
 * installed now by apt-get, as root on Debian. Throws with what to do when there is no way.
 */
export async function findPostgres(): Promise<string> {
  const found = (await fromEnvironment()) ?? (await fromSystem()) ?? (await installWithApt())
  if (found !== null) return found
  throw new Error(
    `No PostgreSQL ${OLDEST} or later was found and none could be installed (apt-get: only as root on Debian).\n` +
      `Install one (Debian: apt-get install postgresql) or set ${VARIABLE} to the folder of initdb and postgres.`,
  )
}

async function fromEnvironment(): Promise<string | null> {
  const folder = process.env[VARIABLE]
  if (!folder) return null
  if (await serves(folder)) return folder
  throw new Error(
    `${VARIABLE} is ${folder}, which holds no PostgreSQL ${OLDEST} or later: correct or unset it`,
  )
}

async function fromSystem(): Promise<string | null> {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).toSorted((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(VERSIONS, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean),
  ]
  for (const folder of folders) if (await serves(folder)) return folder
  return null
}

async function installWithApt(): Promise<string | null> {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null
  const options = {
    timeout: INSTALL_MS,
    maxBuffer: 2 ** 26,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'postgresql']]) {
    console.error(`PostgreSQL is missing: apt-get ${args.join(' ')}`)
    await run('apt-get', args, options)
  }
  return fromSystem()
}

/** True when initdb and postgres are there and new enough. */
async function serves(folder: string): Promise<boolean> {
  if (!existsSync(join(folder, 'initdb')) || !existsSync(join(folder, 'postgres'))) return false
  const { stdout } = await run(join(folder, 'postgres'), ['--version']).catch(() => ({ stdout: '' }))
  return Number(/(\d+)(?:\.\d+)?/.exec(stdout)?.[1] ?? 0) >= OLDEST
}
