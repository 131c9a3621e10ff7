import type { Words } from '../../src/model/span.ts'

/** Every object within a value, at any depth, that claims to be words of a text, with the path to it. */
export function* spansIn(value: unknown, path = ''): Generator<readonly [path: string, words: Words]> {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
  if (isWords(value)) yield [path, value]
  for (const [key, inner] of Object.entries(value)) yield* spansIn(inner, `${path}/${key}`)
}

function isWords(value: object): value is Words {
  return 'start' in value && 'end' in value && 'text' in value
}
