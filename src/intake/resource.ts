import { createReadStream } from 'node:fs'
import { type Form, formOfName } from './form.ts'
import type { Input } from './list-inputs.ts'

/** Bytes to read reports from, piece by piece, and what is known of them. */
export interface Resource {
  /** As errors name it. */
  readonly label: string
  /** As reports keep it. */
  readonly name: string
  /** What its name or its server says that it is; null when neither does. */
  readonly told: Form | null
  /** As the server says: "text/html"; null when there is none. */
  readonly mediaType: string | null
  /** As the server says: "windows-1252"; null when there is none. */
  readonly charset: string | null
  readonly url: string | null
  /** ISO 8601 with milliseconds, UTC; null when unknown. */
  readonly retrievedAt: string | null
  readonly chunks: AsyncIterable<Buffer>
}

/** A file, or standard input. `onBytes` hears of each piece as it lies on disk. */
export function fileResource(input: Input, onBytes: (count: number) => void): Resource {
  const source = input.path === null ? process.stdin : createReadStream(input.path)
  return {
    label: input.label,
    name: input.name,
    told: formOfName(input.name),
    mediaType: null,
    charset: null,
    url: null,
    retrievedAt: null,
    chunks: count(source as AsyncIterable<Buffer>, onBytes),
  }
}

async function* count(
  chunks: AsyncIterable<Buffer>,
  onBytes: (count: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onBytes(chunk.length)
    yield chunk
  }
}
