import { decode } from '../decode.ts'
import { IntakeError } from '../intake-error.ts'
import { parseJson, readJsonReport } from '../json-report.ts'
import type { Received } from '../received.ts'
import type { Resource } from '../resource.ts'
import { attempt, type Batch, type FormReader, received, wholePart } from './form-reader.ts'

/** A JSON file is held in memory whole: bytes. Larger archives come as lines. */
const MAX_JSON = 100_000_000

/** One JSON object, or a list of them: a report each. */
export const readJson: FormReader = async function* (resource, batch) {
  const { label, name } = resource
  const { bytes } = await wholePart(resource, 'json', MAX_JSON, 'write it as .jsonl')
  const value = parseJson(label, decode(bytes, label))
  if (!Array.isArray(value)) return yield await jsonReport(resource, { label, name, value, bytes }, batch)
  if (value.length === 0) throw new IntakeError(label, 'is an empty list', 'give at least one report')
  for (const [index, item] of value.entries()) {
    const place = { label: `${label}:${index + 1}`, name: `${name}:${index + 1}` }
    yield await attempt(() => jsonReport(resource, { ...place, value: item, bytes }, batch))
  }
}

/** A JSON value, where it stands, and the bytes that it was parsed from. */
export interface Placed {
  readonly label: string
  readonly name: string
  readonly value: unknown
  readonly bytes: Uint8Array
}

/** The report of one JSON object. Throws `IntakeError`. */
export async function jsonReport(resource: Resource, placed: Placed, batch: Batch): Promise<Received> {
  const draft = readJsonReport(placed.label, placed.value, batch.map)
  const { label, bytes } = placed
  return received(resource, { label, name: draft.name ?? placed.name, bytes, form: 'json' }, draft, batch)
}
