import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

/** One check of the whole: a program of node_modules with its arguments, or a suite of tests. */
interface Step {
  readonly headline: string
  readonly program: string
  readonly args: readonly string[]
  /** A suite of vitest, whose tests are counted one by one. */
  readonly isSuite?: boolean
}

interface Count {
  readonly passed: number
  readonly failed: number
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const STEPS: readonly Step[] = [
  { headline: 'Format', program: 'oxfmt', args: ['--check', '.'] },
  { headline: 'Lint', program: 'oxlint', args: ['.'] },
  { headline: 'Types', program: 'tsc', args: ['--noEmit', '-p', '.'] },
  { headline: 'Types of the web application', program: 'tsc', args: ['--noEmit', '-p', 'src/web'] },
  { headline: 'Build', program: 'npm', args: ['run', 'build'] },
  { headline: 'Unit, property, golden and contract tests', program: 'vitest', args: ['run'], isSuite: true },
  {
    headline: 'Browser tests',
    program: 'vitest',
    args: ['run', '--config', 'vitest.e2e.config.ts'],
    isSuite: true,
  },
]

async function runStep(step: Step, folder: string, index: number): Promise<Count> {
  console.log(`\n── ${step.headline}`)
  const results = join(folder, `${index}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const start = performance.now()
  const passed = await run(step.program, step.isSuite ? [...step.args, ...reporters] : step.args)
  const count = step.isSuite
    ? countTests(results, passed)
    : { passed: passed ? 1 : 0, failed: passed ? 0 : 1 }
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`── ${step.headline}: ${count.failed === 0 ? 'passed' : 'FAILED'} (${seconds} s)`)
  return count
}

async function run(program: string, args: readonly string[]): Promise<boolean> {
  const [command, ...before] = commandOf(program)
  const child = spawn(command!, [...before, ...args], { cwd: ROOT, stdio: 'inherit' })
  try {
    const [code] = await once(child, 'exit')
    return code === 0
  } catch (error) {
    console.error(
      `${program} could not be started: ${error instanceof Error ? error.message : String(error)}`,
    )
    return false
  }
}

/** The script of a package's program, run by this Node: no shell, the same on every system. */
function commandOf(program: string): readonly string[] {
  const npm = process.env['npm_execpath']
  if (program === 'npm') return npm ? [process.execPath, npm] : ['npm']
  const name = program === 'tsc' ? 'typescript' : program
  const file = packageFile(name)
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: string | Record<string, string> }
  return [process.execPath, join(dirname(file), typeof bin === 'string' ? bin : bin[program]!)]
}

function packageFile(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? []
  const file = folders.map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path))
  if (file === undefined) throw new Error(`${name} is not installed: run npm ci`)
  return file
}

interface VitestResults {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

/** Tests of a suite. A file that broke before its first test counts as one failure; so does, under CI, a skipped test. */
function countTests(file: string, passed: boolean): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const results = JSON.parse(readFileSync(file, 'utf8')) as VitestResults
  const broken = results.testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  )
  const skipped = process.env['CI'] ? results.numPendingTests + results.numTodoTests : 0
  if (skipped > 0) console.log(`${skipped} tests were skipped: under CI none may be`)
  const failed = results.numFailedTests + broken.length + skipped
  return { passed: results.numPassedTests, failed: passed ? failed : Math.max(failed, 1) }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'acta-test-'))
  const counts: Count[] = []
  for (const [index, step] of STEPS.entries()) counts.push(await runStep(step, folder, index))
  rmSync(folder, { recursive: true })
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  // The last line, alone: what a machine reads.
  console.log(`\n${passed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}

await main()
