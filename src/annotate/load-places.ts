import { readFile } from 'node:fs/promises'
import { type KnownPlaces, knownPlaces } from './known-places.ts'
import { readGazetteer } from './places/gazetteer.ts'

const PATH = 'dist/data/gazetteer.bin'

/** The places of the gazetteer that `npm run build` compiles. Throws an error that names the file and how to restore it. */
export async function loadPlaces(): Promise<KnownPlaces> {
  const bytes = await readFile(new URL(`../../${PATH}`, import.meta.url)).catch((error: unknown) => {
    throw new Error(
      `The gazetteer ${PATH} cannot be read (${(error as Error).message}): restore it with \`npm run build\`.`,
      { cause: error },
    )
  })
  return knownPlaces(readGazetteer(bytes))
}
