import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { failWithFaults } from './data/yaml-file.ts'
import { readLexicon } from './lexicon/read-lexicon.ts'

// Turns every data/lexicon/*.yaml into one JSON file keyed by file name, so that the reader starts without a YAML parser.
// A bad entry fails here, with its file, line and reason.
const source = fileURLToPath(new URL('../data/lexicon/', import.meta.url))
const target = new URL('../dist/data/', import.meta.url)

failWithFaults(() => {
  const lexicon = readLexicon(source)
  mkdirSync(target, { recursive: true })
  writeFileSync(new URL('lexicon.json', target), JSON.stringify(lexicon))
  console.log(`dist/data/lexicon.json: ${Object.keys(lexicon).length} lexicons`)
})
