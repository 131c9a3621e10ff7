import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../bin/acta.js', import.meta.url))

/** Seconds that `acta read FILE` takes from nothing, the median of so many runs. */
export async function measureColdStart(file: string, runs: number): Promise<number> {
  const seconds: number[] = []
  for (let i = 0; i < runs; i++) seconds.push(await readOnce(file))
  return seconds.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!
}

async function readOnce(file: string): Promise<number> {
  const start = performance.now()
  const child = spawn(process.execPath, [PROGRAM, 'read', file, '--format', 'jsonl'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`acta read ${file} ended with status ${code}`)
  return (performance.now() - start) / 1000
}
