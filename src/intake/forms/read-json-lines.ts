import { readLines } from '../bytes.ts'
import { decode, MAX_BYTES } from '../decode.ts'
import { IntakeError } from '../intake-error.ts'
import { parseJson } from '../json-report.ts'
import { tooLong } from '../to-report.ts'
import { attempt, type FormReader } from './form-reader.ts'
import { jsonReport } from './read-json.ts'

/** JSON writes a character with up to six. */
const MAX_LINE = MAX_BYTES * 6 + 100_000

/** One JSON object a line: a report each, as many as there are. */
export const readJsonLines: FormReader = async function* (resource, batch) {
  let number = 0
  let reports = 0
  for await (const line of readLines(resource.chunks, MAX_LINE)) {
    const label = `${resource.label}:${++number}`
    if (line !== null && isBlank(line)) continue
    reports++
    yield await attempt(async () => {
      if (line === null) throw tooLong(label)
      const value = parseJson(label, decode(line, label))
      return jsonReport(resource, { label, name: `${resource.name}:${number}`, value, bytes: line }, batch)
    })
  }
  if (reports === 0) throw new IntakeError(resource.label, 'is empty', 'give one JSON object a line')
}

function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte === 32 || byte === 13 || byte === 9)
}
