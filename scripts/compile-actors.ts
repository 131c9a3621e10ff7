import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compileForms } from './actors/forms.ts'
import { compileNouns } from './actors/nouns.ts'
import { readSources, SOURCES } from './actors/sources.ts'
import { compileShapes } from './actors/shapes.ts'
import { compileStates } from './actors/states.ts'
import type { ActorFile } from '../src/annotate/names/actor-index.ts'

// Checks data/actors/*.yaml and writes dist/data/actors.json, which the `names` stage loads without a YAML parser.
const data = fileURLToPath(new URL('../data/actors/', import.meta.url))
const target = fileURLToPath(new URL('../dist/data/actors.json', import.meta.url))
const code = [
  'compile-actors.ts',
  ...['forms', 'nouns', 'sources', 'shapes', 'states'].map((name) => `actors/${name}.ts`),
]
const inputs = [
  ...SOURCES.map((name) => data + name),
  ...code.map((name) => fileURLToPath(new URL(name, import.meta.url))),
  fileURLToPath(new URL('../src/annotate/names/fold.ts', import.meta.url)),
]

if (!process.argv.includes('--force') && isFresh()) console.log('dist/data/actors.json: unchanged')
else compile()

function isFresh(): boolean {
  if (!existsSync(target)) return false
  const made = statSync(target).mtimeMs
  return inputs.every((path) => statSync(path).mtimeMs < made)
}

function compile(): void {
  const sources = readSources(data)
  const spellings = new Map(
    sources.spellings.flatMap(([first, ...rest]) => rest.map((word) => [word, first ?? word] as const)),
  )
  const states = compileStates(sources.states)
  const { actors, forms } = compileForms(sources, states, spellings)
  const { tables, senses } = compileNouns(sources, states)
  const file: ActorFile = {
    version: 1,
    actors,
    forms,
    spellings: [...spellings],
    capitals: tables.metonyms,
    shapes: compileShapes(sources),
    senses,
    nouns: tables,
  }
  mkdirSync(fileURLToPath(new URL('../dist/data/', import.meta.url)), { recursive: true })
  writeFileSync(target, JSON.stringify(file))
  console.log(
    `dist/data/actors.json: ${actors.length} actors, ${forms.length} forms, ${tables.nouns.length} nouns`,
  )
}
