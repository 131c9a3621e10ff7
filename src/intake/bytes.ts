/** The first `size` of some bytes, fewer where there are no more, and all of them again. */
export async function peek(
  chunks: AsyncIterable<Buffer>,
  size: number,
): Promise<{ readonly head: Buffer; readonly chunks: AsyncGenerator<Buffer> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const kept: Buffer[] = []
  let length = 0
  while (length < size) {
    const { done, value } = await iterator.next()
    if (done === true) break
    kept.push(value)
    length += value.length
  }
  return { head: Buffer.concat(kept).subarray(0, size), chunks: again(kept, iterator) }
}

async function* again(kept: readonly Buffer[], iterator: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* kept
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
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
