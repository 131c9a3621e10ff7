import type { ReportGaps } from '../export/gap-report.ts'
import type { Reader } from '../ingest.ts'
import type { Report } from '../model/report.ts'
import type { LoadReader } from './load-reader.ts'
import { refuse } from './refuse.ts'

/** The forms in which gaps can be shown: `text` is a table. */
export type GapFormat = 'text' | 'json' | 'jsonl'

/** `acta read --gaps`: what the reader could not code in all the reports together, the most frequent first. */
export async function readGaps(
  reports: AsyncIterable<Report | Error>,
  format: GapFormat,
  loadReader: LoadReader,
): Promise<void> {
  const [{ showGaps, tallyGaps }, layout, { ReaderError }] = await Promise.all([
    import('../export/gap-report.ts'),
    import('./terminal.ts'),
    import('../ingest.ts'),
  ])
  const found: ReportGaps[] = []
  for await (const report of reports) {
    // The reader is loaded at the first report that can be read.
    const one = report instanceof Error ? report : await gapsIn(await loadReader(), report, ReaderError)
    if (one instanceof Error) refuse(one)
    else found.push(one)
  }
  const rows = tallyGaps(found)
  if (format === 'text') process.stdout.write(showGaps(rows, layout))
  if (format === 'json') process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  if (format === 'jsonl') process.stdout.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
}

async function gapsIn(
  reader: Reader,
  report: Report,
  Failure: new (report: Report, reader: Reader, cause: unknown) => Error,
): Promise<ReportGaps | Error> {
  try {
    return { report, gaps: await reader.gaps(report) }
  } catch (error) {
    return new Failure(report, reader, error)
  }
}
