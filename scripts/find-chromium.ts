import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const VARIABLES = ['CHROMIUM_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH']
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]
const INSTALL_MS = 5 * 60_000

/** What went wrong on the way, one line a try. */
type Tries = string[]

/**
 * The path of a Chromium that runs: that of CHROMIUM_PATH, one of the system, one that Playwright installed, or one installed
 * now, by Playwright's own installer or, as root on Debian, by apt-get. Throws with what to do when there is no way.
 */
export async function findChromium(): Promise<string> {
  const tries: Tries = []
  const found =
    (await fromEnvironment()) ??
    (await fromSystem()) ??
    (await fromPlaywright()) ??
    (await installWithPlaywright(tries)) ??
    (await installWithApt(tries))
  if (found !== null) return found
  throw new Error(
    `No Chromium was found and none could be installed.\n${tries.map((line) => `  ${line}`).join('\n')}\n` +
      'Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to the program.',
  )
}

async function fromEnvironment(): Promise<string | null> {
  for (const name of VARIABLES) {
    const path = process.env[name]
    if (!path) continue
    if (await runs(path)) return path
    throw new Error(`${name} is ${path}, which is no Chromium that runs here: correct or unset it`)
  }
  return null
}

async function fromSystem(): Promise<string | null> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const candidates = [
    ...SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...SYSTEM_PATHS,
  ]
  for (const path of candidates) if (await runs(path)) return path
  return null
}

async function fromPlaywright(): Promise<string | null> {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  return (await runs(path)) ? path : null
}

async function installWithPlaywright(tries: Tries): Promise<string | null> {
  const program = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  )
  const done = await attempt(tries, process.execPath, [program, 'install', '--no-shell', 'chromium'])
  return done ? fromPlaywright() : null
}

async function installWithApt(tries: Tries): Promise<string | null> {
  if (process.getuid?.() !== 0 || !(await exists('/etc/debian_version'))) {
    tries.push('apt-get: only as root on Debian')
    return null
  }
  const done =
    (await attempt(tries, 'apt-get', ['update'])) &&
    (await attempt(tries, 'apt-get', ['install', '-y', '--no-install-recommends', 'chromium']))
  return done ? fromSystem() : null
}

async function attempt(tries: Tries, program: string, args: readonly string[]): Promise<boolean> {
  const command = [program === process.execPath ? 'node' : program, ...args].join(' ')
  console.error(`Chromium is missing: ${command}`)
  try {
    await run(program, args, {
      timeout: INSTALL_MS,
      maxBuffer: 2 ** 26,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return true
  } catch (error) {
    const { stderr } = error as { stderr?: string }
    const reason =
      stderr?.trim().split('\n').at(-1) || (error instanceof Error ? error.message : String(error))
    tries.push(`${command}: ${reason}`)
    return false
  }
}

/** True when the program is there and tells its version: the Chromium of Ubuntu without snapd is there and does not. */
async function runs(path: string): Promise<boolean> {
  if (!(await exists(path, constants.X_OK))) return false
  // Chrome on Windows opens a window when asked for its version.
  if (process.platform === 'win32') return true
  try {
    await run(path, ['--version'], { timeout: 20_000 })
    return true
  } catch {
    return false
  }
}

async function exists(path: string, mode: number = constants.F_OK): Promise<boolean> {
  try {
    await access(path, mode)
    return true
  } catch {
    return false
  }
}
