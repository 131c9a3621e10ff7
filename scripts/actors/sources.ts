import { readdirSync } from 'node:fs'
import type { z } from 'zod'
import { checkFile, collectFaults, DataFaults, readYamlFile, type YamlFile } from '../data/yaml-file.ts'
import { type Entry, type RelationLine, SCHEMAS } from './schema.ts'

export type { Entry } from './schema.ts'

/** An entry with its origin and the line on which it stands: `data/actors/groups.yaml:12`. */
export interface Located {
  readonly where: string
  readonly origin: string
}

/** A relation with the actor that it is of. */
export interface RelationEntry extends RelationLine {
  readonly actor: string
}

/** Lists of entries, most general first: of two actors with one acronym the earlier file is preferred. */
const LISTS = ['institutions', 'organisations', 'media', 'groups', 'persons'] as const
const KINDS = [
  ...LISTS,
  'relations',
  'offices',
  'origins',
  'states',
  'peoples',
  'nouns',
  'shapes',
  'given-names',
  'spellings',
] as const
type Kind = (typeof KINDS)[number]

/** The YAML files of a folder, in the order of their kinds: `groups.yaml`, and `groups-asia.yaml` behind it. */
export function sourceFiles(folder: string): readonly string[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
  return KINDS.flatMap((kind) => names.filter((name) => kindOf(name) === kind))
}

/** Reads and checks every file of a folder. Throws `DataFaults`: a line a fault, with file, line and reason. */
export function readSources(folder: string) {
  checkNames(folder)
  const files = readFiles(folder)
  const one = <K extends Exclude<Kind, (typeof LISTS)[number] | 'relations'>>(kind: K) => onlyOf(files, kind)
  const sources = {
    entries: files.flatMap(entriesOf),
    /** Those of the entries that are organs of states. */
    institutions: files.filter(({ kind }) => kind === 'institutions').flatMap(entriesOf),
    relations: files.flatMap(relationsOf),
    states: one('states').states,
    peoples: one('peoples').entries,
    offices: one('offices').offices,
    origins: one('origins').origins,
    nouns: one('nouns'),
    shapes: one('shapes'),
    given: one('given-names'),
    spellings: one('spellings').spellings,
  }
  checkOrigins(files, sources)
  return sources
}
export type Sources = ReturnType<typeof readSources>

interface SourceFile {
  readonly kind: Kind
  readonly yaml: YamlFile
  readonly value: unknown
}

function kindOf(name: string): Kind | undefined {
  const stem = name.replace(/\.yaml$/, '')
  return (
    KINDS.find((kind) => stem === kind) ?? LISTS_AND_RELATIONS.find((kind) => stem.startsWith(`${kind}-`))
  )
}
const LISTS_AND_RELATIONS = [...LISTS, 'relations'] as const

function checkNames(folder: string): void {
  const strangers = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !kindOf(name))
  const want = `want ${KINDS.join(', ')}, or ${LISTS_AND_RELATIONS.join('-…, ')}-…`
  if (strangers.length > 0)
    throw new DataFaults(strangers.map((name) => `data/actors/${name}:1: no file of actors; ${want}`))
}

function readFiles(folder: string): readonly SourceFile[] {
  const files: SourceFile[] = []
  collectFaults(
    sourceFiles(folder).map((name) => () => {
      const kind = kindOf(name) as Kind
      const yaml = readYamlFile(folder + name, `data/actors/${name}`)
      files.push({ kind, yaml, value: checkFile(yaml, schemaOf(kind)) })
    }),
  )
  return files
}

function schemaOf(kind: Kind): z.ZodType {
  return (LISTS as readonly Kind[]).includes(kind) ? SCHEMAS.list : SCHEMAS[kind as keyof typeof SCHEMAS]
}

function onlyOf<K extends keyof typeof SCHEMAS>(
  files: readonly SourceFile[],
  kind: K,
): z.infer<(typeof SCHEMAS)[K]> {
  const file = files.find((one) => one.kind === kind)
  if (!file) throw new DataFaults([`data/actors/${kind}.yaml:1: there is no such file`])
  return file.value as z.infer<(typeof SCHEMAS)[K]>
}

function entriesOf({ kind, yaml, value }: SourceFile): (Entry & Located)[] {
  if (!(LISTS as readonly Kind[]).includes(kind)) return []
  const { origin, entries } = value as z.infer<typeof SCHEMAS.list>
  return entries.map((entry, at) => ({ origin, ...defined(entry), where: yaml.where(['entries', at]) }))
}

function relationsOf({ kind, yaml, value }: SourceFile): (RelationEntry & Located)[] {
  if (kind !== 'relations') return []
  const { origin, relations } = value as z.infer<typeof SCHEMAS.relations>
  return Object.entries(relations).flatMap(([actor, lines]) =>
    lines.map((line, at) => ({
      origin,
      ...defined(line),
      actor,
      where: yaml.where(['relations', actor, at]),
    })),
  )
}

// What is left out must not hide the origin of the file.
function defined<T extends { readonly origin?: string | undefined }>(value: T): Omit<T, 'origin'> {
  const { origin, ...rest } = value
  return origin === undefined ? rest : { ...rest, origin }
}

function checkOrigins(
  files: readonly SourceFile[],
  { entries, relations, origins }: Pick<Sources, 'entries' | 'relations' | 'origins'>,
): void {
  const heads = files.flatMap(({ kind, yaml, value }) =>
    kind === 'origins'
      ? []
      : [{ origin: (value as { readonly origin: string }).origin, where: yaml.where(['origin']) }],
  )
  const inner = entries.flatMap(({ where, aliases, acronyms, offices }) =>
    [...aliases, ...acronyms, ...offices].flatMap(({ origin }) => (origin ? [{ origin, where }] : [])),
  )
  const faults = [...heads, ...entries, ...relations, ...inner]
    .filter(({ origin }) => !(origin in origins))
    .map(({ origin, where }) => `${where}: no origin "${origin}" in data/actors/origins.yaml`)
  if (faults.length > 0) throw new DataFaults(faults)
}
