import type { Readable, Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { type Dispatcher, request } from 'undici'
import { readAll } from '../bytes.ts'
import { failed, WebError } from './web-error.ts'

/** The most that one fetch may take. */
export interface Limits {
  /** Bytes of the body, packed and unpacked. */
  readonly bytes: number
  /** Milliseconds from the request to the last byte. */
  readonly time: number
}

/** Headers by their names in small letters. */
export type Headers = Readonly<Record<string, string>>

/** What a server answered, unpacked. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Buffer
}

/** Asks a server once, follows nothing, and gives its answer within the limits. Throws `WebError`. */
export async function exchange(
  dispatcher: Dispatcher,
  url: URL,
  headers: Headers,
  limits: Limits,
): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(limits.time)
    const asked = { ...headers, 'accept-encoding': 'gzip, deflate, br' }
    const answer = await request(url, { dispatcher, headers: asked, signal })
    const given = flat(answer.headers)
    const { body, statusCode: status } = answer
    try {
      // Only these have something to read; whatever else an error or a redirect says does not count.
      const bytes = status === 200 ? await bounded(url, body, given, limits.bytes) : Buffer.alloc(0)
      return { status, headers: given, bytes }
    } finally {
      body.on('error', () => {}).destroy()
    }
  } catch (error) {
    throw failed(url.href, error)
  }
}

function flat(headers: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const entries = Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')])
  return Object.fromEntries(entries) as Headers
}

async function bounded(url: URL, body: Readable, headers: Headers, limit: number): Promise<Buffer> {
  if (Number(headers['content-length'] ?? 0) > limit) throw tooLarge(url, limit)
  const packed = count(body, () => tooLarge(url, limit), limit)
  const unpacker = unpackerOf(url, headers['content-encoding'] ?? '')
  const bytes = await readAll(unpacker === null ? packed : through(packed, unpacker), limit)
  if (bytes === null) throw tooLarge(url, limit)
  return bytes
}

async function* count(body: Readable, fault: () => Error, limit: number): AsyncGenerator<Buffer> {
  let length = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limit) throw fault()
    yield chunk
  }
}

async function* through(chunks: AsyncIterable<Buffer>, unpacker: Transform): AsyncGenerator<Buffer> {
  const { Readable } = await import('node:stream')
  const source = Readable.from(chunks)
  source.on('error', (error) => unpacker.destroy(error))
  try {
    yield* source.pipe(unpacker) as AsyncIterable<Buffer>
  } finally {
    source.destroy()
  }
}

function unpackerOf(url: URL, encoding: string): Transform | null {
  const name = encoding.trim().toLowerCase()
  if (name === '' || name === 'identity') return null
  if (name === 'gzip' || name === 'x-gzip') return createGunzip()
  if (name === 'deflate') return createInflate()
  if (name === 'br') return createBrotliDecompress()
  throw new WebError(url.href, `is packed as ${name.slice(0, 40)}`, 'save the page and give its file')
}

function tooLarge(url: URL, limit: number): WebError {
  return new WebError(url.href, `has more than ${limit.toLocaleString('en')} bytes`, 'give a smaller page')
}
