import type { Dirent, Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { formOfName, KNOWN_ENDINGS } from './form.ts'
import { IntakeError } from './intake-error.ts'

/** Something to read reports from: a file, an address on the web, or standard input when both are null. */
export interface Input {
  /** As errors name it. */
  readonly label: string
  /** As reports keep it: without the folders of this machine. */
  readonly name: string
  readonly path: string | null
  readonly url: string | null
  /** Size on disk; 0 when unknown. */
  readonly bytes: number
}

/** What to do with a directory. */
export type Directories = 'walk' | 'refuse'

/**
 * The inputs behind some paths, in the order given; "-" is standard input, and "https://…" an address on the web. A directory gives its files of known endings (see
 * `formOfName`, each also .gz), below it too, in sorted order; hidden ones and linked directories are passed over.
 */
export async function listInputs(
  paths: readonly string[],
  directories: Directories,
): Promise<readonly (Input | IntakeError)[]> {
  const found: (Input | IntakeError)[] = []
  for (const path of paths) found.push(...(await inputsAt(path, directories)))
  return found
}

async function inputsAt(path: string, directories: Directories): Promise<readonly (Input | IntakeError)[]> {
  if (path === '-') {
    return [{ label: 'standard input', name: 'stdin', path: null, url: null, bytes: 0 }]
  }
  // "ftp://" as well: whoever fetches says what is wrong with it.
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(path))
    return [{ label: path, name: path, path: null, url: path, bytes: 0 }]
  try {
    const stats = await stat(path)
    if (!stats.isDirectory()) return [fileInput(path, basename(path), stats)]
    if (directories === 'refuse')
      return [new IntakeError(path, 'is a directory', 'give files, or use acta ingest')]
    const inputs = await walk(path, '')
    return inputs.length > 0
      ? inputs
      : [new IntakeError(path, `holds no ${KNOWN_ENDINGS}`, 'give another directory')]
  } catch (error) {
    return [unreadable(path, error)]
  }
}

async function walk(root: string, below: string): Promise<readonly (Input | IntakeError)[]> {
  const entries = await readdir(join(root, below), { withFileTypes: true })
  const inputs: (Input | IntakeError)[] = []
  // By code unit, so that the order is the same in every locale.
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.name.startsWith('.')) inputs.push(...(await inputsOf(root, join(below, entry.name), entry)))
  }
  return inputs
}

async function inputsOf(
  root: string,
  name: string,
  entry: Dirent,
): Promise<readonly (Input | IntakeError)[]> {
  const path = join(root, name)
  try {
    if (entry.isDirectory()) return await walk(root, name)
    if (formOfName(name) === null) return []
    const stats = await stat(path)
    return stats.isFile() ? [fileInput(path, name, stats)] : []
  } catch (error) {
    return [unreadable(path, error)]
  }
}

function fileInput(path: string, name: string, stats: Stats): Input {
  return { label: path, name, path, url: null, bytes: stats.size }
}

const REASONS: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  ENOENT: ['does not exist', 'check the name'],
  ENOTDIR: ['does not exist', 'check the name'],
  EACCES: ['may not be read', 'allow reading it'],
  EPERM: ['may not be read', 'allow reading it'],
  EISDIR: ['is a directory', 'give files, or use acta ingest'],
  Z_BUF_ERROR: ['is cut off', 'compress it again with gzip'],
  Z_DATA_ERROR: ['is not valid gzip', 'compress it again with gzip'],
}

/** The error for a file that the system will not give. */
export function unreadable(label: string, error: unknown): IntakeError {
  if (error instanceof IntakeError) return error
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  const [problem, remedy] = REASONS[code] ?? [`cannot be read (${code})`, 'check the file']
  return new IntakeError(label, problem, remedy)
}
