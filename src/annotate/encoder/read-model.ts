import { z } from 'zod'
import type { ConductKind, Upos } from '../../model/doc.ts'
import { type Encoder, encoderOf } from './encoder.ts'
import { openSession, type Runtime } from './session.ts'
import { type WordPieces, wordPieces } from './word-pieces.ts'

const UPOS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ') as [
  Upos,
  ...Upos[],
]
const ACTS = ['killing', 'arrest', 'omission', 'force', 'act'] as const satisfies readonly ConductKind[]
// Answers are kept in bytes with a sign.
const MOST_LABELS = 128
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const spans = z.array(z.string().regex(/^(?:O|[BI]-\w+)$/)).min(1)
const facts = z.object({
  version: z.string().min(1),
  labels: z.object({
    tags: z.array(z.enum(UPOS)).min(1),
    relations: z.array(z.string().min(1)).min(1).max(MOST_LABELS),
    entities: spans,
    arms: spans,
    acts: z.array(z.enum(ACTS)).min(1),
  }),
  sure: z.partialRecord(z.enum(ACTS), z.number()),
  sha256: z.object({ 'reader.onnx': hash, 'vocabulary.txt': hash }),
})

/** The files of models/reader, as they lie there. */
export interface ModelFiles {
  readonly 'reader.json': Uint8Array
  readonly 'reader.onnx': Uint8Array
  readonly 'vocabulary.txt': Uint8Array
}

/** The labels that the model's numbers stand for. */
export type ModelLabels = Readonly<z.infer<typeof facts>['labels']>

/** For each act the log of the odds from which the model is believed; of an act that is not here the rules know more. */
export type SureOf = Readonly<z.infer<typeof facts>['sure']>

/** The reader model, whole and ready. */
export interface ReaderModel {
  readonly version: string
  readonly labels: ModelLabels
  readonly sure: SureOf
  readonly pieces: WordPieces
  readonly encoder: Encoder
}

/**
 * Reads the files of models/reader, checks them by their hashes and opens the model, with the first of `runtimes` that loads
 * here if any are named. Throws naming the file that is not as it was made, and the remedy.
 */
export async function readModel(files: ModelFiles, runtimes?: readonly Runtime[]): Promise<ReaderModel> {
  const { version, labels, sure, sha256 } = factsOf(files['reader.json'])
  for (const name of ['reader.onnx', 'vocabulary.txt'] as const) {
    const found = await sha256Of(files[name])
    if (found !== sha256[name])
      throw damaged(
        name,
        `its ${files[name].length.toLocaleString('en')} bytes are not those that were trained`,
      )
  }
  const session = await openSession(files['reader.onnx'], runtimes)
  const vocabulary = textOf(files['vocabulary.txt']).trimEnd().split('\n')
  return { version, labels, sure, pieces: wordPieces(vocabulary), encoder: encoderOf(session) }
}

function factsOf(json: Uint8Array): z.infer<typeof facts> {
  try {
    return facts.parse(JSON.parse(textOf(json)))
  } catch (error) {
    throw damaged('reader.json', (error as Error).message, error)
  }
}

function damaged(name: keyof ModelFiles, what: string, cause?: unknown): Error {
  return new Error(
    `The reader's file models/reader/${name} is damaged or of another version (${what}): restore it with \`git checkout models/reader\`.`,
    { cause },
  )
}

async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
