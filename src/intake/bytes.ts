import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Input } from './list-inputs.ts'

/** The bytes of an input, unpacked, piece by piece. `onBytes` hears of each piece as it lies on disk. */
export async function* readBytes(input: Input, onBytes: (count: number) => void): AsyncGenerator<Buffer> {
  const source: Readable = input.path === null ? process.stdin : createReadStream(input.path)
  const counted = count(source, onBytes)
  if (!input.gzip) return yield* counted
  const packed = Readable.from(counted)
  const unpacked = createGunzip()
  packed.on('error', (error) => unpacked.destroy(error))
  yield* packed.pipe(unpacked) as AsyncIterable<Buffer>
}

async function* count(source: Readable, onBytes: (count: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of source as AsyncIterable<Buffer>) {
    onBytes(chunk.length)
    yield chunk
  }
}

/** All of some bytes, or null when they are more than `limit`: then the rest is left unread. */
export async function readAll(chunks: AsyncIterable<Buffer>, limit: number): Promise<Buffer | null> {
  const kept: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit) return null
    kept.push(chunk)
  }
  return Buffer.concat(kept)
}

/** The lines of some bytes, without their line feeds; null stands for a line of more than `limit` bytes. */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  limit: number,
): AsyncGenerator<Buffer | null> {
  let kept: Buffer[] = []
  let length = 0
  const take = (): Buffer | null => {
    const line = length > limit ? null : Buffer.concat(kept)
    kept = []
    length = 0
    return line
  }
  const keep = (piece: Buffer): void => {
    length += piece.length
    // What is too long is not kept in memory: a line may never end.
    if (length <= limit) kept.push(piece)
    else kept = []
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let feed = chunk.indexOf(10); feed >= 0; feed = chunk.indexOf(10, start)) {
      keep(chunk.subarray(start, feed))
      yield take()
      start = feed + 1
    }
    keep(chunk.subarray(start))
  }
  if (length > 0) yield take()
}
