import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** One import of one file of src; paths from src on, with "/". */
export interface Import {
  readonly from: string
  /** A file of src, or the name of a package or of a part of Node. */
  readonly to: string
  readonly kind: 'own' | 'package' | 'node'
  readonly typeOnly: boolean
}

const SRC = fileURLToPath(new URL('../src', import.meta.url))

/** The files of src, tests and what only they use (`test-doc.ts`) left out. */
export function sourceFiles(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) => /\.tsx?$/.test(file) && !/(\.(test|test-d|contract)|(^|\/)test-[^/]+)\.tsx?$/.test(file),
    )
    .toSorted()
}

/** The imports of one file of src. */
export function importsOfFile(file: string): readonly Import[] {
  return importsOf(file, readFileSync(join(SRC, file), 'utf8'))
}

/** The imports, re-exports, dynamic imports and `import()` types of a source text. */
export function importsOf(file: string, text: string): readonly Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false)
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node)
    if (specifier !== null) found.push(toImport(file, specifier, isTypeOnly(node)))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier)
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : null
  if (!ts.isCallExpression(node)) return null
  const loads = node.expression.kind === ts.SyntaxKind.ImportKeyword || isRequire(node.expression)
  return loads ? literal(node.arguments[0]) : null
}

function isRequire(expression: ts.Expression): boolean {
  return ts.isIdentifier(expression) && expression.text === 'require'
}

function literal(node: ts.Node | undefined): string | null {
  return node && ts.isStringLiteralLike(node) ? node.text : null
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (!ts.isImportDeclaration(node)) return false
  const clause = node.importClause
  if (clause === undefined) return false
  const named = clause.namedBindings
  const allTypes =
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || allTypes
}

function toImport(from: string, specifier: string, typeOnly: boolean): Import {
  if (specifier.startsWith('.')) {
    const to = posix.normalize(posix.join(dirname(from), specifier.replace(/\?.*$/, '')))
    return { from, to, kind: 'own', typeOnly }
  }
  const isNode = specifier.startsWith('node:') || builtinModules.includes(specifier)
  return { from, to: specifier, kind: isNode ? 'node' : 'package', typeOnly }
}

/** The layer of a file: its first folder, or its own name when it lies in src itself ("ingest.ts"). */
export function layerOf(file: string): string {
  return file.split('/')[0]!
}

/** The first cycle in a graph, as its nodes in order, the first again at the end; null when there is none. */
export function findCycle(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | null {
  const done = new Set<string>()
  const walk = (node: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node]
    if (done.has(node)) return null
    for (const next of graph.get(node) ?? []) {
      const cycle = walk(next, [...path, node])
      if (cycle) return cycle
    }
    done.add(node)
    return null
  }
  for (const node of graph.keys()) {
    const cycle = walk(node, [])
    if (cycle) return cycle
  }
  return null
}
