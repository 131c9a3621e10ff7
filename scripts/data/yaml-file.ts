import { readFileSync } from 'node:fs'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

/** A parsed YAML file that knows on which line each of its values stands. */
export interface YamlFile {
  /** As it is named in faults: `data/actors/groups.yaml`. */
  readonly name: string
  readonly value: unknown
  /** `data/actors/groups.yaml:12`, of the value at a path, or of the nearest value around it. */
  readonly where: (path: readonly PropertyKey[]) => string
}

/** Reads a YAML file. Throws with file, line and reason when it is no YAML. */
export function readYamlFile(path: string, name: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false })
  const faults = document.errors.map(
    ({ message, pos: [at] }) => `${name}:${lines.linePos(at).line}: ${message}`,
  )
  if (faults.length > 0) throw new DataFaults(faults)
  const where = (path: readonly PropertyKey[]): string => {
    const node = document.getIn(path as readonly (string | number)[], true)
    if (isNode(node) && node.range) return `${name}:${lines.linePos(node.range[0]).line}`
    return path.length > 0 ? where(path.slice(0, -1)) : `${name}:1`
  }
  return { name, value: document.toJS(), where }
}

/** What is wrong with the data files: one line a fault, each with file, line and reason. */
export class DataFaults extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'DataFaults'
    this.faults = faults
  }
}

/** A file's value as its schema gives it. Throws `DataFaults` with every line that the schema refuses. */
export function checkFile<T extends z.ZodType>(file: YamlFile, schema: T): z.infer<T> {
  const result = schema.safeParse(file.value)
  if (result.success) return result.data
  throw new DataFaults(faultsOf(file, result.error))
}

/** The faults of a schema, a line each: `data/actors/groups.yaml:3: acta:hamas: sector: Invalid option …`. */
export function faultsOf({ value, where }: YamlFile, { issues }: z.ZodError): string[] {
  return issues.flatMap(nearest).map(({ path, message }) => {
    const inside = labelled(value, path)
    return `${where(path)}: ${inside === '' ? '' : `${inside}: `}${message}`
  })
}

type Issue = z.core.$ZodIssue

// Of several forms that a value may have, it is the one that it fits best that went wrong.
function nearest(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const [best = []] = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a) || a.length - b.length)
  return best.flatMap((inner) => nearest({ ...inner, path: [...issue.path, ...inner.path] }))
}

function depthOf(issues: readonly Issue[]): number {
  return Math.max(...issues.map(({ path }) => path.length))
}

// "entries.12.offices.0.from" tells a person less than "acta:joe-biden: offices.0.from".
function labelled(value: unknown, path: readonly PropertyKey[]): string {
  const along = path.map((_, at) => labelAt(value, path.slice(0, at + 1)))
  const named = along.findLastIndex((label) => label !== null)
  const rest = path.slice(named + 1).join('.')
  return [along[named], rest].filter(Boolean).join(': ')
}

function labelAt(value: unknown, path: readonly PropertyKey[]): string | null {
  const inner = path.reduce<unknown>((outer, key) => (outer as Record<PropertyKey, unknown>)?.[key], value)
  const { id, name, names } = (inner ?? {}) as Record<string, unknown>
  const label = id ?? name ?? (Array.isArray(names) ? names[0] : null)
  return typeof label === 'string' ? label : null
}

/** Runs some checks of data to their end, and throws the faults of all together. */
export function collectFaults(checks: readonly (() => void)[]): void {
  const faults = checks.flatMap((check) => {
    try {
      check()
      return []
    } catch (error) {
      if (error instanceof DataFaults) return error.faults
      throw error
    }
  })
  if (faults.length > 0) throw new DataFaults(faults)
}

/** Runs a build of data. Its faults are shown a line each, without a stack, and end the process with status 1. */
export function failWithFaults(build: () => void): void {
  try {
    build()
  } catch (error) {
    if (!(error instanceof DataFaults)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
