import { readFileSync } from 'node:fs'
import type { Doc } from '../../model/doc.ts'
import type { FoundationLayer } from '../foundation.ts'
import { layersOf } from '../test-doc.ts'
import { readActors } from './actor-index.ts'
import { names } from './names.ts'

/** The compiled actors; `npm run build:data` makes them. */
export const { index, nouns } = readActors(
  readFileSync(new URL('../../../dist/data/actors.json', import.meta.url), 'utf8'),
)

/** The layers up to names of a text of a test. */
export async function docOf(
  text: string,
  published: string | null = '2024-08-01',
): Promise<Doc<FoundationLayer | 'names'>> {
  const doc = await layersOf(text, published)
  return { ...doc, names: await names(index).annotate(doc) }
}
