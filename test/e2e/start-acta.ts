import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A running Acta. */
export interface Acta {
  readonly url: string
  stop(): Promise<void>
}

const PROGRAM = fileURLToPath(new URL('../../bin/acta.js', import.meta.url))
const PATIENCE_MS = 150_000

/**
 * Starts the built program on an empty data directory and a free port, and waits until it says where it is. With ACTA_E2E_URL
 * a server that runs already is used instead. Throws with what the program said when it ends or keeps silent.
 */
export async function startActa(): Promise<Acta> {
  const running = process.env['ACTA_E2E_URL']
  if (running) return { url: running, stop: async () => {} }
  const data = mkdtempSync(join(tmpdir(), 'acta-e2e-'))
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--data', join(data, 'record'), '--port', '0'])
  const ended = once(child, 'exit')
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(data, { recursive: true, force: true })
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
  return { url, stop }
}
