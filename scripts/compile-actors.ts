import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkSources } from './actors/checks.ts'
import { compileDirectory, foldings } from './actors/directory.ts'
import { compileForms } from './actors/forms.ts'
import { compileNouns } from './actors/nouns.ts'
import { compileShapes } from './actors/shapes.ts'
import { readSources, sourceFiles, type Sources } from './actors/sources.ts'
import { compileStates, type StateEntry } from './actors/states.ts'
import { failWithFaults } from './data/yaml-file.ts'
import type { ActorFile } from '../src/annotate/names/actor-index.ts'

// Checks data/actors/*.yaml and writes two files of dist/data: actors.json, which the `names` stage loads without a YAML parser,
// and directory.json, which `acta actor` and the views look actors up in.
const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const data = path('../data/actors/')
const target = path('../dist/data/')
const outputs = ['actors.json', 'directory.json'].map((name) => target + name)
const code = ['actors/', 'data/'].flatMap((folder) =>
  readdirSync(path(folder)).map((name) => path(folder) + name),
)
const inputs = [
  ...sourceFiles(data).map((name) => data + name),
  data,
  ...code,
  path('compile-actors.ts'),
  path('../src/annotate/names/fold.ts'),
]

if (!process.argv.includes('--force') && isFresh()) console.log('dist/data/actors.json: unchanged')
else failWithFaults(compile)

function isFresh(): boolean {
  if (!outputs.every((output) => existsSync(output))) return false
  const made = Math.min(...outputs.map((output) => statSync(output).mtimeMs))
  return inputs.every((input) => statSync(input).mtimeMs < made)
}

function compile(): void {
  const sources = readSources(data)
  const states = compileStates(sources.states)
  checkSources(sources, states)
  const actors = compileActors(sources, states)
  const directory = compileDirectory(sources, states)
  mkdirSync(target, { recursive: true })
  for (const [at, file] of [actors, directory].entries())
    writeFileSync(outputs[at] ?? '', JSON.stringify(file))
  console.log(
    `dist/data/actors.json: ${actors.actors.length} actors, ${actors.forms.length} forms, ${actors.nouns.nouns.length} nouns, ` +
      `${directory.relations.length} relations`,
  )
}

function compileActors(sources: Sources, states: readonly StateEntry[]): ActorFile {
  const spellings = foldings(sources.spellings)
  const { actors, forms } = compileForms(sources, states, new Map(spellings))
  const { tables, senses } = compileNouns(sources, states)
  return {
    version: 1,
    actors,
    forms,
    spellings,
    capitals: tables.metonyms,
    shapes: compileShapes(sources),
    senses,
    nouns: tables,
  }
}
