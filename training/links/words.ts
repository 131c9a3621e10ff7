import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { readJsonl } from '../../bench/accuracy/files.ts'
import { wordsIn } from '../../src/link/words.ts'

// Counts in how many reports of the train parts each word stands and writes data/link/words.yaml.
//   npx tsx training/links/words.ts --data DIR

const FILE = new URL('../../data/link/words.yaml', import.meta.url)
/** Words of fewer reports are as rare as any word that no report has. */
const FEWEST = 10
/** No more reports of one corpus than this: none rules the count. */
const MOST = 1000

const CORPORA = [
  { path: 'gva/train.jsonl.gz', field: 'text' },
  { path: 'muc4/roles-train.jsonl', field: 'doctext' },
  { path: 'polnear/train.jsonl.gz', field: 'text' },
  { path: 'hrds/train.jsonl', field: 'text' },
  { path: 'reports/guardian-sdf.jsonl.gz', field: 'text' },
] as const

async function textsOf(dir: string): Promise<readonly string[]> {
  const corpora = await Promise.all(
    CORPORA.map(async ({ path, field }) =>
      spread(await readJsonl<Record<string, string>>(join(dir, path))).map((row) => row[field]!),
    ),
  )
  return corpora.flat()
}

/** At most MOST rows, spread evenly over the corpus. */
function spread<T>(rows: readonly T[]): readonly T[] {
  const step = Math.max(1, rows.length / MOST)
  return Array.from({ length: Math.floor(rows.length / step) }, (_, i) => rows[Math.floor(i * step)]!)
}

function countIn(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const word of new Set(wordsIn(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function weightOf(count: number, reports: number): string {
  return (Math.round(2 * Math.log(reports / count)) / 2).toFixed(1)
}

function toYaml(texts: readonly string[]): string {
  const byWeight = new Map<string, string[]>()
  const listed = [...countIn(texts)].filter(([, count]) => count >= FEWEST)
  for (const [word, count] of listed.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const weight = weightOf(count, texts.length)
    byWeight.set(weight, [...(byWeight.get(weight) ?? []), word])
  }
  const rows = [...byWeight].toSorted(([a], [b]) => Number(a) - Number(b))
  return `# How telling a word is when two reports share it: the negative log of the share of reports that have it, to the half.
# Written by training/links/words.ts: counts over ${texts.length} news reports of corpora in English (their train parts: shootings,
# terrorism, attacks on human-rights defenders, politics, the war in Syria). Facts about corpora, no text of theirs; Apache-2.0.
rare: ${weightOf(FEWEST / 2, texts.length)}
words:
${rows.map(([weight, words]) => `  '${weight}': ${JSON.stringify(words.join(' '))}`).join('\n')}
`
}

const { values } = parseArgs({ options: { data: { type: 'string' } } })
if (values.data === undefined) throw new Error('--data DIR is missing')
await writeFile(FILE, toYaml(await textsOf(values.data)))
