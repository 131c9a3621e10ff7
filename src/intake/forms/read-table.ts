import { Readable } from 'node:stream'
import { peek } from '../bytes.ts'
import { MAX_BYTES } from '../decode.ts'
import { IntakeError } from '../intake-error.ts'
import { readJsonReport } from '../json-report.ts'
import type { Received } from '../received.ts'
import type { Resource } from '../resource.ts'
import { attempt, type Batch, type FormReader, received } from './form-reader.ts'

const HEADER = 10_000

interface Row {
  readonly record: readonly string[]
  readonly raw: string
  readonly info: { readonly lines: number }
}

/** A table (CSV, or with semicolons or tabs) whose first row names its columns: a report each further row. */
export const readTable: FormReader = async function* (resource, batch) {
  let columns: readonly string[] | undefined
  let number = 0
  for await (const row of rowsOf(resource)) {
    number++
    if (columns === undefined) {
      columns = row.record.map((name) => name.trim())
      continue
    }
    const names = columns
    yield await attempt(() => rowReport(resource, `${number}`, names, row, batch))
  }
  if (number < 2)
    throw new IntakeError(resource.label, 'has no rows', 'give a row of column names and one row a report')
}

async function* rowsOf(resource: Resource): AsyncGenerator<Row> {
  const [{ parse }, { head, chunks }] = await Promise.all([
    import('csv-parse'),
    peek(resource.chunks, HEADER),
  ])
  const options = {
    bom: true,
    delimiter: delimiterOf(head.toString()),
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_BYTES * 2,
  }
  const source = Readable.from(chunks)
  const parser = source.pipe(parse(options))
  source.on('error', (error) => parser.destroy(error))
  try {
    yield* parser as AsyncIterable<Row>
  } catch (error) {
    const { code } = error as { code?: string }
    if (!code?.startsWith('CSV_')) throw error
    throw new IntakeError(
      resource.label,
      `is a broken table (${code})`,
      'look for a quotation mark that nothing closes',
    )
  } finally {
    source.destroy()
  }
}

function delimiterOf(head: string): string {
  const [line = ''] = head.split('\n', 1)
  const count = (sign: string): number => line.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

async function rowReport(
  resource: Resource,
  number: string,
  columns: readonly string[],
  { record, raw }: Row,
  batch: Batch,
): Promise<Received> {
  const label = `${resource.label}:${number}`
  if (raw.includes('\ufffd')) throw new IntakeError(label, 'is not valid UTF-8', 'save the table as UTF-8')
  const filled = columns.map((name, index) => [name, record[index] || null] as const)
  const draft = readJsonReport(label, Object.fromEntries(filled), batch.map)
  const part = {
    label,
    name: draft.name ?? `${resource.name}:${number}`,
    bytes: Buffer.from(raw),
    form: 'table' as const,
  }
  return received(resource, part, draft, batch)
}
