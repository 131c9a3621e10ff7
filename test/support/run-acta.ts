import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** How a run of the program ended. */
export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts a TypeScript file of this folder as a process of its own. */
export function start(file: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const env = { ...process.env, NO_COLOR: '1' }
  return spawn(process.execPath, ['--import', 'tsx', path, ...args], { env })
}

/** Runs `acta` with the stand-in reader to its end. */
export function acta(args: readonly string[], stdin: string | Uint8Array = ''): Promise<Ended> {
  const child = start('acta.ts', args)
  // It may refuse before it has read all.
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  return ended(child)
}

/** Waits for the end of a process. */
export async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, stdout, stderr }
}

/** Waits until a process has written a line like that, and gives the line. One wait at a time. */
export async function line(child: ChildProcessWithoutNullStreams, like: RegExp): Promise<string> {
  let text = ''
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    text += chunk.toString()
    const found = text
      .split('\n')
      .slice(0, -1)
      .find((line) => like.test(line))
    if (found !== undefined) return found
  }
  throw new Error(`no line like ${like} in: ${text}`)
}
