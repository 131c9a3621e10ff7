import type { Report } from '../model/report.ts'
import { readAll, readBytes, readLines } from './bytes.ts'
import { decode, MAX_BYTES } from './decode.ts'
import { readFrontMatter } from './front-matter.ts'
import { IntakeError } from './intake-error.ts'
import { parseJson, readJsonReport } from './json-report.ts'
import { type Input, unreadable } from './list-inputs.ts'
import { type Draft, toReport, tooLong } from './to-report.ts'

/** How to read inputs. */
export interface IntakeOptions {
  /** Day of publication of reports that do not state one, `YYYY-MM-DD`. */
  readonly published?: string | undefined
  /** Outlet of reports that do not state one. */
  readonly outlet?: string | undefined
  /** Hears of each piece of an input as it is read: its bytes on disk. */
  readonly onBytes?: ((count: number) => void) | undefined
}

/** A JSON file is held in memory whole: bytes. Larger archives come as lines. */
const MAX_JSON = 100_000_000
/** JSON writes a character with up to six. */
const MAX_LINE = MAX_BYTES * 6 + 100_000

/**
 * The reports of some inputs (see `listInputs`), in order, and an `IntakeError` in the place of each that cannot become one:
 * a batch goes on past it. Reads as it is asked, so that an archive larger than the memory can pass through.
 */
export async function* readInputs(
  inputs: readonly (Input | IntakeError)[],
  options: IntakeOptions = {},
): AsyncGenerator<Report | IntakeError> {
  for (const input of inputs) {
    if (input instanceof IntakeError) yield input
    else yield* readInput(input, options)
  }
}

const READERS = { text: readText, json: readJson, jsonl: readJsonLines }

async function* readInput(input: Input, options: IntakeOptions): AsyncGenerator<Report | IntakeError> {
  try {
    yield* READERS[input.form](input, readBytes(input, options.onBytes ?? (() => {})), options)
  } catch (error) {
    yield unreadable(input.label, error)
  }
}

type Chunks = AsyncIterable<Buffer>

async function* readText(input: Input, chunks: Chunks, options: IntakeOptions): AsyncGenerator<Report> {
  const bytes = await readAll(chunks, MAX_BYTES)
  if (bytes === null) throw tooLong(input.label)
  const content = decode(bytes, input.label)
  if (/^\s*<(?:!doctype html|html)\b/i.test(content)) {
    throw new IntakeError(input.label, 'is a web page', 'save its text as .txt')
  }
  const draft = await readFrontMatter(input.label, content)
  yield await named(input.label, input.name, draft, options)
}

async function* readJson(
  input: Input,
  chunks: Chunks,
  options: IntakeOptions,
): AsyncGenerator<Report | IntakeError> {
  const bytes = await readAll(chunks, MAX_JSON)
  if (bytes === null)
    throw new IntakeError(input.label, 'is too large to hold in memory', 'write it as .jsonl')
  const value = parseJson(input.label, decode(bytes, input.label))
  if (!Array.isArray(value)) return yield await jsonReport(input.label, input.name, value, options)
  if (value.length === 0) throw new IntakeError(input.label, 'is an empty list', 'give at least one report')
  for (const [index, item] of value.entries()) {
    yield await one(() =>
      jsonReport(`${input.label}:${index + 1}`, `${input.name}:${index + 1}`, item, options),
    )
  }
}

async function* readJsonLines(
  input: Input,
  chunks: Chunks,
  options: IntakeOptions,
): AsyncGenerator<Report | IntakeError> {
  let number = 0
  let reports = 0
  for await (const line of readLines(chunks, MAX_LINE)) {
    const label = `${input.label}:${++number}`
    if (line !== null && isBlank(line)) continue
    reports++
    yield await one(async () => {
      if (line === null) throw tooLong(label)
      const value = parseJson(label, decode(line, label))
      return jsonReport(label, `${input.name}:${number}`, value, options)
    })
  }
  if (reports === 0) throw new IntakeError(input.label, 'is empty', 'give one JSON object a line')
}

function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte === 32 || byte === 13 || byte === 9)
}

async function jsonReport(
  label: string,
  name: string,
  value: unknown,
  options: IntakeOptions,
): Promise<Report> {
  const draft = readJsonReport(label, value)
  return named(label, draft.name ?? name, draft, options)
}

async function named(label: string, name: string, draft: Draft, options: IntakeOptions): Promise<Report> {
  const outlet = draft.outlet ?? options.outlet ?? null
  const published = draft.published ?? options.published ?? null
  return toReport(name, { ...draft, outlet, published }, label)
}

async function one(read: () => Promise<Report>): Promise<Report | IntakeError> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof IntakeError) return error
    throw error
  }
}
