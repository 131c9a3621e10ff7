import type { WARCRecord } from 'warcio'
import { readAll } from '../bytes.ts'
import { formOfMediaType } from '../form.ts'
import { IntakeError } from '../intake-error.ts'
import { MAX_PAGE } from '../page/web-page.ts'
import type { Resource } from '../resource.ts'
import type { FormReader } from './form-reader.ts'

const LIMIT = MAX_PAGE * 4

/** A web archive (WARC): a report for each page that was fetched well; pictures, scripts and the like are passed over. */
export const readArchive: FormReader = async function* (resource, batch) {
  if (batch.nested) throw new IntakeError(resource.label, 'is an archive within another', 'give it by itself')
  const { WARCParser } = await import('warcio')
  let pages = 0
  for await (const record of WARCParser.iterRecords(resource.chunks)) {
    const known = pageIn(record)
    if (known === null) continue
    pages++
    const label = record.warcTargetURI ?? `${resource.label}:${pages}`
    const bytes = await readAll(buffers(record), LIMIT)
    if (bytes === null) yield tooLarge(label)
    else yield* batch.read({ ...known, label, name: label, chunks: one(bytes) }, { ...batch, nested: true })
  }
  if (pages === 0)
    throw new IntakeError(resource.label, 'is an archive without pages', 'give another archive')
}

/** What is known of the page in a record; null when there is none. */
function pageIn(record: WARCRecord): Omit<Resource, 'label' | 'name' | 'chunks'> | null {
  if (record.warcType !== 'response' && record.warcType !== 'resource') return null
  if (record.httpHeaders !== null && record.httpHeaders.statusCode !== 200) return null
  const type = typeOf(record)
  const [mediaType = ''] = type.split(/\s*;/)
  const told = formOfMediaType(mediaType)
  if (told !== 'page' && told !== 'pdf') return null
  const [, charset = null] = /charset\s*=\s*"?([\w:.-]+)/.exec(type) ?? []
  return { told, mediaType, charset, url: record.warcTargetURI ?? null, retrievedAt: isoOf(record.warcDate) }
}

function typeOf({ httpHeaders, warcContentType }: WARCRecord): string {
  return (httpHeaders?.headers.get('content-type') ?? warcContentType ?? '').trim().toLowerCase()
}

function tooLarge(label: string): IntakeError {
  return new IntakeError(label, `has more than ${LIMIT.toLocaleString('en')} bytes`, 'give its text as .txt')
}

function isoOf(date: string | null | undefined): string | null {
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

async function* buffers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield Buffer.from(chunk)
}

async function* one(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}
