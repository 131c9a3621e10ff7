import { readFile } from 'node:fs/promises'
import type { ActorDirectory } from '../model/actor-directory.ts'

const PATH = 'dist/data/directory.json'

/**
 * The directory of actors that `npm run build` compiles from data/actors. Throws an error that names the file and how to restore it
 * when it cannot be read.
 */
export async function loadDirectory(): Promise<ActorDirectory> {
  const text = await readFile(new URL(`../../${PATH}`, import.meta.url), 'utf8').catch((error: unknown) => {
    throw new Error(
      `The directory of actors ${PATH} cannot be read (${(error as Error).message}): restore it with \`npm run build\`.`,
      { cause: error },
    )
  })
  const directory = JSON.parse(text) as ActorDirectory
  if (directory.version !== 1)
    throw new Error(`${PATH} is of another version than the program: restore it with \`npm run build\`.`)
  return directory
}
