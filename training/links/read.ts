import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { type EcbMention, textOf } from '../../bench/accuracy/ecb-text.ts'
import { readJsonl } from '../../bench/accuracy/files.ts'
import { type GvaReport, gvaReport } from '../../bench/accuracy/gva.ts'
import { benchReport } from '../../bench/accuracy/task.ts'
import { loadEnglish } from '../../src/annotate/load-english.ts'
import type { Report } from '../../src/model/report.ts'
import type { ReadReport } from './read-report.ts'

// Reads the train parts of gva (some incidents of it) and ecbplus once, so that learning can be repeated.
//   npx tsx training/links/read.ts --data DIR --out FILE [--incidents 500]

type Given = Omit<ReadReport, 'claims'>

function hash(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}

/** The reports of so many incidents, chosen by the hashes of their ids. */
async function shootings(dir: string, incidents: number): Promise<readonly Given[]> {
  const rows = await readJsonl<GvaReport>(join(dir, 'gva', 'train.jsonl.gz'))
  const ids = [...new Set(rows.map(({ incident_id }) => incident_id))]
  const chosen = new Set(ids.toSorted((a, b) => (hash(a) < hash(b) ? -1 : 1)).slice(0, incidents))
  return rows
    .filter(({ incident_id }) => chosen.has(incident_id))
    .map((row) => ({ report: gvaReport(row), incident: row.incident_id, mentions: [] }))
}

async function ecb(dir: string): Promise<readonly Given[]> {
  const byDoc = new Map<string, EcbMention[]>()
  for (const mention of await readJsonl<EcbMention>(join(dir, 'ecbplus', 'train.jsonl.gz')))
    byDoc.set(mention.doc, [...(byDoc.get(mention.doc) ?? []), mention])
  return [...byDoc].map(([doc, mentions]) => ({
    report: benchReport(doc, textOf(mentions), null),
    incident: null,
    mentions,
  }))
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    incidents: { type: 'string', default: '500' },
  },
})
const { data, out } = values
if (data === undefined || out === undefined) throw new Error('--data DIR or --out FILE is missing')
const reader = await loadEnglish()
const lines: string[] = []
for (const given of [...(await shootings(data, Number(values.incidents))), ...(await ecb(data))]) {
  const report: Report = given.report
  const { claims } = await reader.annotate(report)
  lines.push(JSON.stringify({ ...given, claims }))
}
await writeFile(out, `${lines.join('\n')}\n`)
