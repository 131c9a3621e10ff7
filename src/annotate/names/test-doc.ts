import { readFileSync } from 'node:fs'
import type { Doc } from '../../model/doc.ts'
import { segment } from '../sentences/segment.ts'
import { loadWink } from '../tokens/load-wink.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { readActors } from './actor-index.ts'
import { names } from './names.ts'

const wink = loadWink()

/** The compiled actors; `npm run build:data` makes them. */
export const { index, nouns } = readActors(
  readFileSync(new URL('../../../dist/data/actors.json', import.meta.url), 'utf8'),
)

/** The layers up to names of a text of a test. */
export async function docOf(
  text: string,
  published: string | null = '2024-08-01',
): Promise<Doc<'tokens' | 'sentences' | 'names'>> {
  const report = {
    id: 'r',
    name: 'r',
    outlet: null,
    url: null,
    title: null,
    language: 'en',
    published,
    sample: true,
    text,
  }
  const tokens = await tokenize(wink).annotate({ report })
  const sentences = await segment(wink).annotate({ report, tokens })
  const layer = await names(index).annotate({ report, tokens, sentences })
  return { report, tokens, sentences, names: layer }
}
