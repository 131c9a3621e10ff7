import { readAll } from '../bytes.ts'
import { MEDIA_TYPE, type Form } from '../form.ts'
import type { FieldMap } from '../field-map.ts'
import { IntakeError } from '../intake-error.ts'
import { type Received, toOriginal } from '../received.ts'
import type { Resource } from '../resource.ts'
import { type Draft, toReport } from '../to-report.ts'

/** What holds for all resources of a batch. */
export interface Batch {
  /** Day of publication of reports that do not state one, `YYYY-MM-DD`. */
  readonly published: string | null
  /** Outlet of reports that do not state one. */
  readonly outlet: string | null
  /** How tables and objects name what they say of a report. */
  readonly map: FieldMap
  /** Whether what is read was found in a feed or an archive; then it may not be another. */
  readonly nested: boolean
  /** Reads a resource that was found within another. */
  readonly read: FormReader
  /** Fetches an address and reads what it gives. */
  readonly fetch: (url: string, batch: Batch) => AsyncGenerator<Received | IntakeError>
}

/** Reads the reports of a resource of one form, and an `IntakeError` in the place of each that cannot become one. */
export type FormReader = (resource: Resource, batch: Batch) => AsyncGenerator<Received | IntakeError>

/** One report among others of a resource: what errors call it, its own name, its bytes and its form. */
export interface Part {
  readonly label: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly form: Form
}

/** A draft made from a part of a resource, checked and with its original. Throws `IntakeError`. */
export async function received(
  resource: Resource,
  part: Part,
  draft: Draft,
  batch: Batch,
): Promise<Received> {
  const outlet = draft.outlet ?? batch.outlet
  const published = draft.published ?? batch.published
  return {
    report: await toReport(part.name, { ...draft, outlet, published }, part.label),
    byline: draft.byline?.trim() || null,
    original: toOriginal(part.bytes, {
      media_type: resource.mediaType ?? MEDIA_TYPE[part.form],
      url: resource.url,
      retrieved_at: resource.retrievedAt,
    }),
  }
}

/** The whole resource as one part. Throws `IntakeError` when it has more than `limit` bytes. */
export async function wholePart(
  resource: Resource,
  form: Form,
  limit: number,
  remedy: string,
): Promise<Part> {
  const { label, name, chunks } = resource
  const bytes = await readAll(chunks, limit)
  if (bytes === null)
    throw new IntakeError(label, `has more than ${limit.toLocaleString('en')} bytes`, remedy)
  return { label, name, bytes, form }
}

/** The result, or the `IntakeError` that it failed with: a batch goes on past it. */
export async function attempt<T>(read: () => Promise<T>): Promise<T | IntakeError> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof IntakeError) return error
    throw error
  }
}
