import { scorerOf, type LinearModel, type Scorer } from './linear-model.ts'
import type { Guides } from './parse-words.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'

/** A trained parser, ready to use. */
export interface ParserModel extends Guides {
  readonly vocabulary: Vocabulary
  readonly tagger: Scorer
  /** Name of relation number i + 1. */
  readonly relations: readonly string[]
}

/** A trained parser as stored. */
export interface StoredParser {
  readonly relations: readonly string[]
  readonly vocabulary: Int32Array
  readonly tagger: LinearModel
  readonly mover: LinearModel
  readonly namer: LinearModel
}

const MAGIC = 'ACTAPRS2'
const REMEDY =
  'restore it with `git checkout models/syntax`, or train it again with `npm run train:syntax -- --data DIR`'

/** Makes a stored parser ready: indexes its weights. */
export function parserOf(stored: StoredParser): ParserModel {
  return {
    relations: stored.relations,
    root: stored.relations.indexOf('root') + 1,
    vocabulary: vocabularyOf(stored.vocabulary),
    tagger: scorerOf(stored.tagger),
    mover: scorerOf(stored.mover),
    namer: scorerOf(stored.namer),
  }
}

/** Reads models/syntax/english.bin. Throws, naming the remedy, when the bytes are no parser model or not all of one. */
export function readParserModel(bytes: Uint8Array): ParserModel {
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error(`The parser model is not in Acta's format (it does not begin with ${MAGIC}): ${REMEDY}.`)
  const read = reader(bytes, MAGIC.length)
  const stored = {
    relations: new TextDecoder().decode(read(1)).split(' '),
    vocabulary: integers(read(4)),
    tagger: readLinear(read),
    mover: readLinear(read),
    namer: readLinear(read),
  }
  if (!stored.relations.includes('root')) throw new Error(`The parser model has no root relation: ${REMEDY}.`)
  return parserOf(stored)
}

/** The bytes of a parser, as `readParserModel` takes them. Little-endian. */
export function writeParserModel(stored: StoredParser): Uint8Array {
  const parts = [
    new TextEncoder().encode(MAGIC),
    ...block(new TextEncoder().encode(stored.relations.join(' ')), 1),
    ...block(bytesOf(stored.vocabulary), 4),
    ...[stored.tagger, stored.mover, stored.namer].flatMap(linearBlocks),
  ]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

type Read = (width: number) => Uint8Array

/** Reads one block after another: a 32-bit count of items, then the items of `width` bytes. */
function reader(bytes: Uint8Array, start: number): Read {
  let at = start
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (width) => {
    const from = at + 4
    const end = from <= bytes.length ? from + view.getUint32(at, true) * width : Infinity
    if (end > bytes.length)
      throw new Error(`The parser model is cut short (${bytes.length} bytes): ${REMEDY}.`)
    at = end
    return bytes.subarray(from, end)
  }
}

function readLinear(read: Read): LinearModel {
  const [classes] = read(1)
  const model = {
    classes: classes ?? 0,
    keys: integers(read(4)),
    counts: read(1),
    labels: read(1),
    codes: new Int8Array(read(1)),
  }
  if (!isSound(model)) throw new Error(`The parser model is damaged: ${REMEDY}.`)
  return model
}

function isSound({ classes, keys, counts, labels, codes }: LinearModel): boolean {
  let pairs = 0
  for (const count of counts) pairs += count
  let highest = 0
  for (const label of labels) if (label > highest) highest = label
  const lengths = keys.length === counts.length && pairs === labels.length && pairs === codes.length
  return lengths && highest < classes && !keys.includes(0)
}

function linearBlocks({ classes, keys, counts, labels, codes }: LinearModel): Uint8Array[] {
  return [
    ...block(Uint8Array.of(classes), 1),
    ...block(bytesOf(keys), 4),
    ...block(counts, 1),
    ...block(labels, 1),
    ...block(Uint8Array.from(codes), 1),
  ]
}

function block(items: Uint8Array, width: number): Uint8Array[] {
  return [bytesOf(Int32Array.of(items.length / width)), items]
}

function bytesOf(numbers: Int32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 4)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < numbers.length; index++)
    view.setInt32(index * 4, numbers[index] as number, true)
  return bytes
}

function integers(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const numbers = new Int32Array(bytes.length / 4)
  for (let index = 0; index < numbers.length; index++) numbers[index] = view.getInt32(index * 4, true)
  return numbers
}
