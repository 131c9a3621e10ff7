import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A running Acta. */
export interface Acta {
  readonly url: string
  /** Its process; null for a server that ran already. */
  readonly pid: number | null
  stop(): Promise<void>
}

/** How Acta is started. */
export interface Starting {
  /** Its record: a directory or the address of a database; a new directory, gone in the end, when left out. */
  readonly data?: string
  /** Any free one when left out. */
  readonly port?: number
  /** Further arguments of `acta serve`. */
  readonly args?: readonly string[]
  /** The built program; `loopback` reads with the stand-in reader, and servers on this machine are public for it. */
  readonly program?: 'built' | 'loopback'
}

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url))
const PROGRAMS = {
  built: [path('../../bin/acta.js')],
  loopback: ['--import', 'tsx', path('../support/acta-loopback.ts')],
} as const
const PATIENCE_MS = 150_000

/** Starts the built program on an empty data directory and a free port. With ACTA_E2E_URL a server that runs already is used instead. */
export async function startActa(): Promise<Acta> {
  const running = process.env['ACTA_E2E_URL']
  return running ? { url: running, pid: null, stop: async () => {} } : startOwnActa()
}

/** Starts Acta, and waits until it says where it is. Throws with what the program said when it ends or keeps silent. */
export async function startOwnActa({
  data,
  port = 0,
  args = [],
  program = 'built',
}: Starting = {}): Promise<Acta> {
  const own = data === undefined ? mkdtempSync(join(tmpdir(), 'acta-e2e-')) : null
  const record = data ?? join(own!, 'record')
  const words = ['serve', '--data', record, '--port', String(port), ...args]
  const child = spawn(process.execPath, [...PROGRAMS[program], ...words])
  const ended = once(child, 'exit')
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    if (own !== null) rmSync(own, { recursive: true, force: true })
  }
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    const give = (reason: string) => reject(new Error(`acta serve ${reason}:\n${said}`))
    const timer = setTimeout(() => give('did not say where it is'), PATIENCE_MS)
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? []
      if (!address) return
      clearTimeout(timer)
      resolve(address)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    void ended.then(() => give('ended'))
  }).catch(async (error: unknown) => {
    if (child.exitCode === null) await stop()
    throw error
  })
  return { url, pid: child.pid ?? null, stop }
}
