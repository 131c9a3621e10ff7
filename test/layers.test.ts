import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'

import { findCycle, importsOf, importsOfFile, layerOf, sourceFiles } from './layers.ts'
import type { Import } from './layers.ts'

const BELOW = [
  'model',
  'annotate',
  'link',
  'store',
  'analyze',
  'export',
  'intake',
  'queue',
  'linking.ts',
  'amending.ts',
  'ingest.ts',
  'ingest-all.ts',
  'follow-feed.ts',
  'follow-feeds.ts',
]

/** The import table: a layer may import itself and these, nothing else. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  annotate: ['model'],
  link: ['model'],
  store: ['model', 'link'],
  analyze: ['model'],
  export: ['model', 'link'],
  intake: ['model'],
  queue: ['model'],
  // Keeps links and incidents of the record up to date: for ingest.ts, and for persons' judgements.
  'linking.ts': ['model', 'link', 'store'],
  'amending.ts': ['model', 'link', 'store', 'linking.ts'],
  'ingest.ts': ['model', 'annotate', 'link', 'store', 'intake', 'linking.ts'],
  'ingest-all.ts': ['store', 'intake', 'ingest.ts'],
  'follow-feed.ts': ['model', 'store', 'intake', 'ingest.ts', 'ingest-all.ts'],
  'follow-feeds.ts': ['model', 'store', 'intake', 'ingest.ts', 'follow-feed.ts'],
  api: BELOW,
  // The command line must not see the API, so that what joins both to a port stands apart, as ingest.ts does.
  'serve.ts': ['model', 'store', 'api'],
  cli: [...BELOW, 'serve.ts'],
  web: ['model', 'link'],
}

/** Layers of which another may see the types, never the code. */
const MAY_SEE_TYPES: Readonly<Record<string, readonly string[]>> = { web: ['api'] }

/** Where the parts of Node may be used: what reads and writes. All else is a function of what it is given. */
const MAY_USE_NODE = ['store', 'intake', 'ingest.ts', 'cli', 'api', 'serve.ts', 'queue']
const FILES_THAT_MAY_USE_NODE = new Set([
  'annotate/load-english.ts',
  'annotate/load-directory.ts',
  'annotate/load-places.ts',
  'link/load-linker.ts',
  // A hash is a pure function, wherever it comes from.
  'annotate/claims/claim-id.ts',
])

/** What is wrong with an import; null when it is allowed. */
function fault({ from, to, kind, typeOnly }: Import): string | null {
  const layer = layerOf(from)
  if (kind === 'node') {
    const allowed = MAY_USE_NODE.includes(layer) || FILES_THAT_MAY_USE_NODE.has(from)
    return allowed ? null : `${from} imports ${to}: only ${MAY_USE_NODE.join(', ')} may use Node`
  }
  if (kind === 'package') return layer === 'model' ? `${from} imports ${to}: model imports nothing` : null
  // "../package.json" and the like lie outside src and belong to no layer.
  const target = to.startsWith('../') ? 'outside src' : layerOf(to)
  const seesTypes = typeOnly && (MAY_SEE_TYPES[layer] ?? []).includes(target)
  const allowed = target === layer || seesTypes || (MAY_IMPORT[layer] ?? []).includes(target)
  return allowed ? null : `${from} imports ${to}: ${layer} may not import ${target}`
}

const files = sourceFiles()
const imports = files.flatMap(importsOfFile)

/** A file that lies beside folders stands for itself, a folder without folders for all its files. */
function nodeOf(file: string): string {
  const folder = dirname(file)
  const hasFolders = files.some((other) => other !== file && dirname(other).startsWith(`${folder}/`))
  return folder === '.' || hasFolders ? file : folder
}

describe('layers', () => {
  it('are those of the table', () => {
    expect(files.map(layerOf).filter((layer) => !(layer in MAY_IMPORT))).toEqual([])
  })

  it('import what the table allows and nothing else', () => {
    expect(imports.flatMap((one) => fault(one) ?? [])).toEqual([])
  })

  it('have no cycles between folders', () => {
    const graph = new Map<string, Set<string>>(files.map((file) => [nodeOf(file), new Set()]))
    for (const { from, to, kind } of imports) {
      if (kind === 'own' && nodeOf(from) !== nodeOf(to)) graph.get(nodeOf(from))!.add(nodeOf(to))
    }
    expect(findCycle(graph)).toBeNull()
  })

  it('have no folder for odds and ends', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.ts)/.test(file))).toEqual([])
  })
})

describe('the check itself', () => {
  it.each([
    ['a value import', 'annotate/a.ts', `import { x } from '../store/store.ts'`],
    ['a type import', 'annotate/a.ts', `import type { X } from '../store/store.ts'`],
    ['an import() type', 'annotate/a.ts', `type X = import('../store/store.ts').X`],
    ['a re-export', 'model/a.ts', `export * from '../link/score.ts'`],
    ['a dynamic import', 'cli/a.ts', `const m = await import('../api/app.ts')`],
    ['a part of Node', 'annotate/a.ts', `import { createHash } from 'node:crypto'`],
    ['a package in model', 'model/a.ts', `import { z } from 'zod'`],
    ['code of api in web', 'web/a.tsx', `import { app } from '../api/app.ts'`],
  ])('refuses %s', (_, file, text) => {
    expect(importsOf(file, text).map(fault)).toEqual([expect.any(String)])
  })

  it.each([
    ['types of api in web', 'web/a.tsx', `import type { App } from '../api/app.ts'`],
    ['a mixed import of types only', 'web/a.tsx', `import { type App } from '../api/app.ts'`],
    ['Node in the store', 'store/a.ts', `import { join } from 'node:path'`],
    ['consolidation in the store', 'store/a.ts', `import { consolidate } from '../link/consolidate.ts'`],
    ['an import in a comment', 'model/a.ts', `// import { z } from 'zod'`],
  ])('allows %s', (_, file, text) => {
    expect(importsOf(file, text).flatMap((one) => fault(one) ?? [])).toEqual([])
  })

  it('finds a cycle', () => {
    const graph = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['b'])],
    ])
    expect(findCycle(graph)).toEqual(['b', 'c', 'b'])
  })
})
