import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { english, type Reader, type Resources } from './english.ts'
import { readCausePhrases } from './claims/cause-phrases.ts'
import { readConductWords } from './conduct/conduct-words.ts'
import { readConfidenceWeights } from './claims/confidence.ts'
import { type ReaderModel, readModel } from './encoder/read-model.ts'
import type { Runtime } from './encoder/session.ts'
import { readContextWords } from './events/contexts.ts'
import { readEventWords } from './events/event-words.ts'
import { readInstruments } from './events/instruments.ts'
import { readEventLexicon } from './events/lexicon.ts'
import { readHarmWords } from './harm/harm-words.ts'
import { readActors } from './names/actor-index.ts'
import { readGazetteer } from './places/gazetteer.ts'
import { readSpeechLexicon } from './speakers/speech-lexicon.ts'
import { readStanceLexicon } from './stances/stance-lexicon.ts'
import { readTimeWords } from './times/words.ts'
import { loadWink } from './words/load-wink.ts'

const ROOT = new URL('../../', import.meta.url)
const [GAZETTEER, ACTORS, LEXICON] = [
  'dist/data/gazetteer.bin',
  'dist/data/actors.json',
  'dist/data/lexicon.json',
] as const
const [FACTS, MODEL, VOCABULARY] = [
  'models/reader/reader.json',
  'models/reader/reader.onnx',
  'models/reader/vocabulary.txt',
] as const
const DATA = [GAZETTEER, ACTORS, LEXICON, FACTS, MODEL, VOCABULARY]

/** The reader, and what it reads with. */
export interface LoadedReader extends Reader {
  data(): Promise<Readonly<Record<string, string>>>
}

/**
 * The English reader with the knowledge that `npm run build` compiles into dist/data and the model of models/reader.
 * Takes under a second: load once a process. Throws an error that names the missing or broken file and how to restore it.
 */
export async function loadEnglish(): Promise<LoadedReader> {
  const [gazetteer, actors, lexicon, model] = await Promise.all([
    bytesOf(GAZETTEER),
    bytesOf(ACTORS),
    bytesOf(LEXICON),
    loadModel(),
  ])
  const { index, nouns } = readActors(actors.toString('utf8'))
  const reader = english({
    wink: loadWink(),
    model,
    actors: index,
    nouns,
    gazetteer: readGazetteer(gazetteer),
    ...readLexicon(lexicon.toString('utf8')),
  })
  return { ...reader, data: hashesOfData }
}

/** SHA-256, in hex, of each file that the reader reads with, by its path. The files are read anew: few who load it ask. */
export async function hashesOfData(): Promise<Readonly<Record<string, string>>> {
  const hashes = DATA.map(async (path) => {
    const bytes = await bytesOf(path)
    return [path, createHash('sha256').update(bytes).digest('hex')] as const
  })
  return Object.fromEntries(await Promise.all(hashes))
}

/** The model of models/reader, computed by the first of the runtimes that loads here if any are named. Throws as `loadEnglish` does. */
export async function loadModel(runtimes?: readonly Runtime[]): Promise<ReaderModel> {
  const [facts, onnx, vocabulary] = await Promise.all([bytesOf(FACTS), bytesOf(MODEL), bytesOf(VOCABULARY)])
  return readModel({ 'reader.json': facts, 'reader.onnx': onnx, 'vocabulary.txt': vocabulary }, runtimes)
}

function readLexicon(
  json: string,
): Pick<
  Resources,
  | 'time'
  | 'speech'
  | 'stances'
  | 'harm'
  | 'events'
  | 'instruments'
  | 'contexts'
  | 'eventWords'
  | 'causes'
  | 'conduct'
  | 'confidence'
> {
  try {
    const words = JSON.parse(json) as Record<string, unknown>
    return {
      time: readTimeWords(words['times']),
      speech: readSpeechLexicon(words['speech']),
      stances: readStanceLexicon(words['stances']),
      harm: readHarmWords(words['harm']),
      events: readEventLexicon(words['events'], words['classes']),
      instruments: readInstruments(words['instruments']),
      contexts: readContextWords(words['contexts']),
      eventWords: readEventWords({
        mood: words['mood'],
        coreference: words['coreference'],
        'light-verbs': words['light-verbs'],
      }),
      causes: readCausePhrases(words['causes']),
      conduct: readConductWords(words['conduct']),
      confidence: readConfidenceWeights(words['confidence']),
    }
  } catch (error) {
    throw new Error(
      'dist/data/lexicon.json is damaged or of another version than the reader: restore it with `npm run build`.',
      { cause: error },
    )
  }
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(new URL(path, ROOT))
  } catch (error) {
    const remedy = path.startsWith('dist/') ? 'npm run build' : 'git checkout models/reader'
    throw new Error(
      `The reader's file ${path} cannot be read (${(error as Error).message}): restore it with \`${remedy}\`.`,
      { cause: error },
    )
  }
}
