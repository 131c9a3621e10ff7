import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ModelFiles, readModel } from './read-model.ts'

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../models/reader/${name}`, import.meta.url)))

const FILES: ModelFiles = {
  'reader.json': bytesOf('reader.json'),
  'reader.onnx': bytesOf('reader.onnx'),
  'vocabulary.txt': bytesOf('vocabulary.txt'),
}

const withByte = (bytes: Uint8Array): Uint8Array => bytes.map((byte, at) => (at === 5000 ? byte ^ 1 : byte))
const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

describe('a model file that is not as it was made is refused by its name, with the remedy', () => {
  test.each<[string, keyof ModelFiles, Uint8Array]>([
    ['a model cut short', 'reader.onnx', FILES['reader.onnx'].subarray(0, 1_000_000)],
    ['a model with one other bit', 'reader.onnx', withByte(FILES['reader.onnx'])],
    ['an empty model', 'reader.onnx', new Uint8Array()],
    ['another vocabulary', 'vocabulary.txt', withByte(FILES['vocabulary.txt'])],
    ['no vocabulary', 'vocabulary.txt', new Uint8Array()],
    ['facts cut short', 'reader.json', FILES['reader.json'].subarray(0, 300)],
    ['facts of another kind', 'reader.json', json({ version: '1', labels: {} })],
    ['no facts', 'reader.json', new Uint8Array()],
  ])('%s', async (_, name, bytes) => {
    await expect(readModel({ ...FILES, [name]: bytes })).rejects.toThrow(
      new RegExp(`models/reader/${name.replace('.', '\\.')}.*git checkout models/reader`, 's'),
    )
  })
})

test('the labels are those that the stages know', async () => {
  const { labels, version } = await readModel(FILES)
  expect(version).not.toBe('')
  expect(labels.tags).toContain('PROPN')
  expect(labels.relations).toEqual(
    expect.arrayContaining(['root', 'nsubj', 'nsubj:pass', 'obl:agent', 'acl:relcl']),
  )
  expect(labels.entities[0]).toBe('O')
})
