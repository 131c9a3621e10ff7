import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

import { readLinkKnowledge } from '../src/link/knowledge.ts'

// Checks data/link/*.yaml and writes dist/data/link.json, so that the linker starts without a YAML parser.
const source = new URL('../data/link/', import.meta.url)
const target = new URL('../dist/data/', import.meta.url)

const [words, weights] = ['words', 'weights'].map(
  (name) => parse(readFileSync(new URL(`${name}.yaml`, source), 'utf8')) as unknown,
)
try {
  readLinkKnowledge(words, weights)
} catch (error) {
  const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
  throw new Error(`data/link: ${reason}`, { cause: error })
}
mkdirSync(target, { recursive: true })
writeFileSync(new URL('link.json', target), JSON.stringify({ words, weights }))
console.log('dist/data/link.json: weights of links')
