import { createReadStream } from 'node:fs'
import { type Form, formOfMediaType, formOfName } from './form.ts'
import type { Input } from './list-inputs.ts'
import type { Fetched, Web } from './web/web.ts'

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

/** Bytes that somebody sent, under the name that they gave them. */
export function sentResource(name: string, bytes: Uint8Array): Resource {
  return {
    label: name,
    name,
    told: formOfName(name),
    mediaType: null,
    charset: null,
    url: null,
    retrievedAt: null,
    chunks: once(Buffer.from(bytes)),
  }
}

/** What an address on the web gives. Throws `WebError`. */
export async function webResource(web: Web, address: string): Promise<Resource> {
  return fetchedResource(await web.get(address), address)
}

/** Something that was fetched, under the address that was asked. */
export function fetchedResource(fetched: Fetched, address: string): Resource {
  const { url, media_type: mediaType, charset, retrieved_at: retrievedAt, bytes } = fetched
  const told = (mediaType === null ? null : formOfMediaType(mediaType)) ?? formOfName(new URL(url).pathname)
  return { label: address, name: address, told, mediaType, charset, url, retrievedAt, chunks: once(bytes) }
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
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
