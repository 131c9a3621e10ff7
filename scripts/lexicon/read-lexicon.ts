import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { readCausePhrases } from '../../src/annotate/claims/cause-phrases.ts'
import { readConfidenceWeights } from '../../src/annotate/claims/confidence.ts'
import { readConductWords } from '../../src/annotate/conduct/conduct-words.ts'
import { readContextWords } from '../../src/annotate/events/contexts.ts'
import { readEventWords } from '../../src/annotate/events/event-words.ts'
import { readInstruments } from '../../src/annotate/events/instruments.ts'
import { readEventLexicon } from '../../src/annotate/events/lexicon.ts'
import { readHarmWords } from '../../src/annotate/harm/harm-words.ts'
import { readSpeechLexicon } from '../../src/annotate/speakers/speech-lexicon.ts'
import { readStanceLexicon } from '../../src/annotate/stances/stance-lexicon.ts'
import { readTimeWords } from '../../src/annotate/times/words.ts'
import { collectFaults, DataFaults, faultsOf, readYamlFile, type YamlFile } from '../data/yaml-file.ts'

/** The parsed files of data/lexicon, by name without ending. */
export type Lexicon = Readonly<Record<string, unknown>>

// What the reader makes of each file is its check.
const CHECKS: readonly (readonly [file: string, read: (words: Lexicon) => unknown])[] = [
  ['classes', (words) => readEventLexicon([], words['classes'])],
  ['events', (words) => readEventLexicon(words['events'], words['classes'])],
  ['harm', (words) => readHarmWords(words['harm'])],
  ['instruments', (words) => readInstruments(words['instruments'])],
  ['contexts', (words) => readContextWords(words['contexts'])],
  ['mood', readThreeFiles],
  ['conduct', (words) => readConductWords(words['conduct'])],
  ['causes', (words) => readCausePhrases(words['causes'])],
  ['confidence', (words) => readConfidenceWeights(words['confidence'])],
  ['speech', (words) => readSpeechLexicon(words['speech'])],
  ['stances', (words) => readStanceLexicon(words['stances'])],
  ['times', (words) => readTimeWords(words['times'])],
]

function readThreeFiles({ mood, coreference, 'light-verbs': light }: Lexicon): unknown {
  return readEventWords({ mood, coreference, 'light-verbs': light })
}

/** Reads and checks every file of a folder. Throws `DataFaults`: a line a fault, with file, line and reason. */
export function readLexicon(folder: string): Lexicon {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
  const files: YamlFile[] = []
  collectFaults(
    names.map((name) => () => {
      files.push(readYamlFile(folder + name, `data/lexicon/${name}`))
    }),
  )
  const words = Object.fromEntries(files.map(({ name, value }) => [stemOf(name), value]))
  collectFaults(
    CHECKS.map(
      ([file, read]) =>
        () =>
          check(files, file, () => read(words)),
    ),
  )
  return words
}

function stemOf(name: string): string {
  return name.replace(/^.*\//, '').replace(/\.yaml$/, '')
}

function check(files: readonly YamlFile[], stem: string, read: () => unknown): void {
  try {
    read()
  } catch (error) {
    const { message, cause } = error as Error
    // Who reads several files names the one at fault.
    const named = /^data\/lexicon\/([\w-]+)\.yaml: /.exec(message)?.[1] ?? stem
    const file = files.find(({ name }) => stemOf(name) === named)
    if (!file) throw new DataFaults([`data/lexicon/${named}.yaml:1: there is no such file`])
    const zod = [error, cause].find((one) => one instanceof z.ZodError)
    throw new DataFaults(zod ? faultsOf(file, zod) : [`${whereSaid(file, message)}: ${message}`])
  }
}

// "the verb "warn" twice": the line of the last value that is the word.
function whereSaid({ value, where }: YamlFile, message: string): string {
  const word = /"([^"]+)"/.exec(message)?.[1]
  const paths = word === undefined ? [] : pathsOf(value, word)
  return where(paths.at(-1) ?? [])
}

function pathsOf(
  value: unknown,
  word: string,
  path: readonly PropertyKey[] = [],
): (readonly PropertyKey[])[] {
  if (value === word) return [path]
  if (typeof value !== 'object' || value === null) return []
  const entries: (readonly [PropertyKey, unknown])[] = Array.isArray(value)
    ? value.map((inner: unknown, at) => [at, inner] as const)
    : Object.entries(value)
  return entries.flatMap(([key, inner]) => pathsOf(inner, word, [...path, key]))
}
