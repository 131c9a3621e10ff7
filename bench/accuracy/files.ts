import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import type { GoldSet, Split } from './task.ts'

const SPLITS: readonly Split[] = ['train', 'dev', 'test']

/** The text of a file, unpacked when its name ends in `.gz`. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** The objects of a JSONL file, one a line. */
export async function readJsonl<T>(path: string): Promise<readonly T[]> {
  const lines = (await readText(path)).split('\n').filter((line) => line.trim())
  return lines.map((line) => JSON.parse(line) as T)
}

/** Sorted names in a folder; none when there is no such folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/**
 * The sets of a folder: each entry that `ending` ends, unless its name says that it belongs to another split.
 * "lgl-dev.xml" is of split dev; "GeoVirus.xml" has no split of its own and is in each.
 */
export async function setsIn(
  dir: string,
  folder: string,
  ending: string,
  split: Split,
): Promise<readonly GoldSet[]> {
  const names = await namesIn(join(dir, folder))
  return names
    .filter(
      (name) => name.endsWith(ending) && SPLITS.every((other) => other === split || !belongs(name, other)),
    )
    .map((name) => ({ name: name.slice(0, name.length - ending.length), path: join(dir, folder, name) }))
}

function belongs(name: string, split: Split): boolean {
  return new RegExp(String.raw`(^|[-_.])${split}([-_.]|$)`).test(name)
}
