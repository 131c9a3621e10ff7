import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { peek } from './bytes.ts'
import { IntakeError } from './intake-error.ts'
import type { Resource } from './resource.ts'

/** Up to so many bytes anything may unpack to, beyond it only to so many times its size: news packs to a fifth, a bomb to a thousandth. */
const FREE = 10_000_000
const MAX_RATIO = 200

/** The resource without its gzip, if it has one by its first bytes or by its name. */
export async function unpack(resource: Resource): Promise<Resource> {
  const { head, chunks } = await peek(resource.chunks, 2)
  const packed = (head[0] === 0x1f && head[1] === 0x8b) || /\.gz$/i.test(resource.name)
  return { ...resource, chunks: packed ? gunzip(resource.label, chunks) : chunks }
}

async function* gunzip(label: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let taken = 0
  let given = 0
  const source = Readable.from(
    (async function* () {
      for await (const chunk of chunks) {
        taken += chunk.length
        yield chunk
      }
    })(),
  )
  const unpacked = createGunzip()
  source.on('error', (error) => unpacked.destroy(error))
  try {
    for await (const chunk of source.pipe(unpacked) as AsyncIterable<Buffer>) {
      given += chunk.length
      if (given > FREE && given > taken * MAX_RATIO) {
        throw new IntakeError(label, `unpacks to more than ${MAX_RATIO} times its size`, 'give it unpacked')
      }
      yield chunk
    }
  } finally {
    source.destroy()
  }
}
