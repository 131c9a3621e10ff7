import type { Report } from '../model/report.ts'
import { peek } from './bytes.ts'
import type { FieldMap } from './field-map.ts'
import { type Form, HEAD, sniff } from './form.ts'
import { attempt, type Batch, type FormReader } from './forms/form-reader.ts'
import { readArchive } from './forms/read-archive.ts'
import { readFeedForm } from './forms/read-feed-form.ts'
import { readJsonLines } from './forms/read-json-lines.ts'
import { readJson } from './forms/read-json.ts'
import { readPage } from './forms/read-page.ts'
import { readPdf } from './forms/read-pdf.ts'
import { readTable } from './forms/read-table.ts'
import { readText } from './forms/read-text.ts'
import { IntakeError } from './intake-error.ts'
import { type Input, unreadable } from './list-inputs.ts'
import type { Received } from './received.ts'
import { fileResource, type Resource, sentResource, webResource } from './resource.ts'
import { unpack } from './unpack.ts'
import type { Web } from './web/web.ts'

/** How to read inputs. */
export interface IntakeOptions {
  /** Day of publication of reports that do not state one, `YYYY-MM-DD`. */
  readonly published?: string | undefined
  /** Outlet of reports that do not state one. */
  readonly outlet?: string | undefined
  /** Hears of each piece of an input as it is read: its bytes on disk. */
  readonly onBytes?: ((count: number) => void) | undefined
  /** How addresses are fetched; politely, and from public addresses only. */
  readonly web?: Web | undefined
  /** How tables and objects name what they say of a report; by the names of a report. */
  readonly map?: FieldMap | undefined
}

/**
 * The reports of some inputs (see `listInputs`), in order, each with its original, and an `IntakeError` in the place of each that
 * cannot become one: a batch goes on past it. Reads as it is asked, so that an archive larger than the memory can pass through.
 */
export async function* receive(
  inputs: readonly (Input | IntakeError)[],
  options: IntakeOptions = {},
): AsyncGenerator<Received | IntakeError> {
  let opened: Web | undefined
  const web = async (): Promise<Web> => options.web ?? (opened ??= (await import('./web/web.ts')).openWeb())
  const batch = batchOf(options, web)
  try {
    for (const input of inputs) {
      if (input instanceof IntakeError) yield input
      else if (input.url !== null) yield* batch.fetch(input.url, batch)
      else yield* readResource(fileResource(input, options.onBytes ?? (() => {})), batch)
    }
  } finally {
    await opened?.close()
  }
}

/**
 * The reports in bytes that somebody sent, as `receive` gives those of a file; but no address is fetched for them: what a feed only
 * announces is refused.
 */
export async function* receiveSent(
  name: string,
  bytes: Uint8Array,
  options: Pick<IntakeOptions, 'published' | 'outlet'> = {},
): AsyncGenerator<Received | IntakeError> {
  const batch = batchOf(options, () => Promise.reject(new Error('not asked for')))
  yield* readResource(sentResource(name, bytes), { ...batch, fetch: refuseAddress })
}

/** The reports at an address, as `receive` gives them: its own, or all that a feed there announces. */
export async function* receiveAddress(
  web: Web,
  url: string,
  options: Pick<IntakeOptions, 'published' | 'outlet'> = {},
): AsyncGenerator<Received | IntakeError> {
  const batch = batchOf(options, async () => web)
  yield* batch.fetch(url, batch)
}

async function* refuseAddress(url: string): AsyncGenerator<IntakeError> {
  yield new IntakeError(url, 'is only announced, and nothing is fetched from here', `run acta ingest ${url}`)
}

/** What these options mean for every resource that is read under them. */
export function batchOf(options: IntakeOptions, web: () => Promise<Web>): Batch {
  return {
    published: options.published ?? null,
    outlet: options.outlet ?? null,
    map: options.map ?? {},
    nested: false,
    read: readResource,
    fetch: (url, batch) => readAddress(url, batch, web),
  }
}

/** The reports that `receive` gives, without their originals. */
export async function* readInputs(
  inputs: readonly (Input | IntakeError)[],
  options: IntakeOptions = {},
): AsyncGenerator<Report | IntakeError> {
  for await (const item of receive(inputs, options)) yield item instanceof IntakeError ? item : item.report
}

const READERS: Readonly<Record<Form, FormReader>> = {
  text: readText,
  page: readPage,
  json: readJson,
  jsonl: readJsonLines,
  table: readTable,
  feed: readFeedForm,
  archive: readArchive,
  pdf: readPdf,
}

async function* readAddress(
  url: string,
  batch: Batch,
  web: () => Promise<Web>,
): AsyncGenerator<Received | IntakeError> {
  const resource = await attempt(async () => webResource(await web(), url))
  if (resource instanceof IntakeError) yield resource
  else yield* readResource(resource, batch)
}

async function* readResource(resource: Resource, batch: Batch): AsyncGenerator<Received | IntakeError> {
  try {
    const unpacked = await unpack(resource)
    const { head, chunks } = await peek(unpacked.chunks, HEAD)
    const form = sniff(head, resource.told)
    if (typeof form !== 'string') throw new IntakeError(resource.label, form.problem, form.remedy)
    yield* READERS[form]({ ...unpacked, chunks }, batch)
  } catch (error) {
    yield unreadable(resource.label, error)
  }
}
