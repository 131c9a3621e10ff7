import { readFile } from 'node:fs/promises'

import { readLinkKnowledge } from './knowledge.ts'
import { linker, type Linker } from './linker.ts'

const FILE = new URL('../../dist/data/link.json', import.meta.url)

/**
 * The linker with the weights that `npm run build` compiles into dist/data: load once a process. Throws an error that names
 * the missing or broken file and how to restore it.
 */
export async function loadLinker(): Promise<Linker> {
  try {
    const { words, weights } = JSON.parse(await readFile(FILE, 'utf8')) as Record<string, unknown>
    return linker(readLinkKnowledge(words, weights))
  } catch (error) {
    throw new Error(
      "The linker's file dist/data/link.json cannot be read: restore it with `npm run build`.",
      {
        cause: error,
      },
    )
  }
}
