import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { checkFile, readYamlFile } from '../../scripts/data/yaml-file.ts'
import type { Reader } from '../../src/annotate/english.ts'
import { overlaps, type Span } from '../../src/model/span.ts'

const schema = z.array(
  z.strictObject({
    read: z.string().regex(/^[^[\]]*\[[^[\]]+\][^[\]]*$/, 'want one phrase in brackets'),
    is: z.string().regex(/^([A-Z]{3}|-) ([A-Z]{3}|-)$/, 'want country and sector'),
    on: z.string().optional(),
  }),
)

/** A sentence with a phrase in brackets, and the country and sector that it stands for ("KEN COP", "- UAF"). */
export type Phrase = z.infer<typeof schema>[number]

/** The phrases of phrases.yaml. */
export function phrases(): readonly Phrase[] {
  const path = fileURLToPath(new URL('phrases.yaml', import.meta.url))
  return checkFile(readYamlFile(path, 'test/actor-phrases/phrases.yaml'), schema)
}

/** What the reader takes a phrase for: its country and sector, and why; "none" where it sees no actor. */
export async function readPhrase(reader: Reader, { read, on }: Phrase): Promise<{ is: string; why: string }> {
  const start = read.indexOf('[')
  const span: Span = { start, end: read.indexOf(']') - 1 }
  const text = read.replace(/[[\]]/g, '')
  const nothing = { outlet: null, url: null, title: null, name: 'phrase', id: 'phrase' }
  const report = { ...nothing, language: 'en', sample: true, text, published: on ?? null } as const
  const { actors } = await reader.annotate(report)
  const inside = actors.filter((mention) => overlaps(mention, span))
  const [widest] = inside.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  if (!widest) return { is: 'none', why: '' }
  return { is: `${widest.country ?? '-'} ${widest.sector ?? '-'}`, why: widest.why }
}
