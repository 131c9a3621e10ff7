import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { readFrontMatter } from '../../src/intake/front-matter.ts'
import { toReport } from '../../src/intake/to-report.ts'
import type { Report } from '../../src/model/report.ts'

const FOLDER = new URL('../../data/samples/', import.meta.url)

/** The sample reports, each with a path to its file. */
export async function sampleReports(): Promise<readonly (Report & { readonly file: string })[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.txt')).sort()
  return Promise.all(names.map(readSample))
}

async function readSample(name: string): Promise<Report & { readonly file: string }> {
  const url = new URL(name, FOLDER)
  const draft = await readFrontMatter(name, await readFile(url, 'utf8'))
  return { ...(await toReport(name, draft)), sample: true, file: fileURLToPath(url) }
}

/** So many reports, the given ones again and again, each under a name of its own. */
export function repeated(reports: readonly Report[], count: number): readonly Report[] {
  return Array.from({ length: count }, (_, i) => ({ ...reports[i % reports.length]!, id: `bench-${i}` }))
}
