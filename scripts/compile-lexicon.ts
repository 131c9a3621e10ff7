import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { readCausePhrases } from '../src/annotate/claims/cause-phrases.ts'
import { readConductWords } from '../src/annotate/conduct/conduct-words.ts'
import { readConfidenceWeights } from '../src/annotate/claims/confidence.ts'
import { readContextWords } from '../src/annotate/events/contexts.ts'
import { readEventWords } from '../src/annotate/events/event-words.ts'
import { readInstruments } from '../src/annotate/events/instruments.ts'
import { readEventLexicon } from '../src/annotate/events/lexicon.ts'
import { readHarmWords } from '../src/annotate/harm/harm-words.ts'
import { readSpeechLexicon } from '../src/annotate/speakers/speech-lexicon.ts'
import { readStanceLexicon } from '../src/annotate/stances/stance-lexicon.ts'
import { readTimeWords } from '../src/annotate/times/words.ts'

// Turns every data/lexicon/*.yaml into one JSON file keyed by file name, so that the reader starts without a YAML parser.
// A bad entry fails here, with its file and path.
const source = new URL('../data/lexicon/', import.meta.url)
const target = new URL('../dist/data/', import.meta.url)

const names = readdirSync(source)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/, ''))
  .toSorted()
const lexicon = Object.fromEntries(names.map((name) => [name, check(name, () => parseFile(name))]))
check('events', () => readEventLexicon(lexicon['events'], lexicon['classes']))
check('harm', () => readHarmWords(lexicon['harm']))
check('instruments', () => readInstruments(lexicon['instruments']))
check('contexts', () => readContextWords(lexicon['contexts']))
// Names the file at fault itself.
readEventWords({
  mood: lexicon['mood'],
  coreference: lexicon['coreference'],
  'light-verbs': lexicon['light-verbs'],
})
check('conduct', () => readConductWords(lexicon['conduct']))
check('causes', () => readCausePhrases(lexicon['causes']))
check('confidence', () => readConfidenceWeights(lexicon['confidence']))
check('speech', () => readSpeechLexicon(lexicon['speech']))
check('stances', () => readStanceLexicon(lexicon['stances']))
check('times', () => readTimeWords(lexicon['times']))
mkdirSync(target, { recursive: true })
writeFileSync(new URL('lexicon.json', target), JSON.stringify(lexicon))
console.log(`dist/data/lexicon.json: ${names.length} lexicons`)

function parseFile(name: string): unknown {
  return parse(readFileSync(new URL(`${name}.yaml`, source), 'utf8'))
}

function check<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    throw new Error(`data/lexicon/${name}.yaml: ${reason}`, { cause: error })
  }
}
