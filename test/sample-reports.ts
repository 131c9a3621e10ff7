import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { readFrontMatter } from '../src/intake/front-matter.ts'
import { toReport } from '../src/intake/to-report.ts'
import type { Report } from '../src/model/report.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The report of one of our own text files, a sample as all of them; the path counts from the root of the repository. */
export async function reportFrom(path: string): Promise<Report> {
  const draft = await readFrontMatter(path, readFileSync(join(ROOT, path), 'utf8'))
  return { ...(await toReport(path, draft)), sample: true }
}

/** The folders of test/golden. */
export function goldenNames(): readonly string[] {
  const entries = readdirSync(join(ROOT, 'test/golden'), { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted()
}

/** The paths of all our own reports: the sample dossier and the golden ones. */
export function ownReportPaths(): readonly string[] {
  const samples = readdirSync(join(ROOT, 'data/samples')).filter((name) => name.endsWith('.txt'))
  return [
    ...samples.toSorted().map((name) => `data/samples/${name}`),
    ...goldenNames().map((name) => `test/golden/${name}/report.txt`),
  ]
}
