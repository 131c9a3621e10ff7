import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readLexicon } from '../../scripts/lexicon/read-lexicon.ts'

const folder = fileURLToPath(new URL('./', import.meta.url))
let copy: string
beforeAll(() => {
  copy = `${mkdtempSync(join(tmpdir(), 'acta-lexicon-'))}/`
})
afterAll(() => rmSync(copy, { recursive: true }))

/** What the build says when the first match in one file of data/lexicon is replaced, and the line on which it stands. */
function faultOf(file: string, from: RegExp, to: string): { readonly fault: string; readonly line: number } {
  cpSync(folder, copy, { recursive: true })
  const text = readFileSync(copy + file, 'utf8')
  expect(text).toMatch(from)
  writeFileSync(copy + file, text.replace(from, to))
  const line = text.slice(0, text.search(from)).split('\n').length
  try {
    readLexicon(copy)
  } catch (error) {
    return { fault: (error as Error).message, line }
  }
  return { fault: 'no fault', line }
}

test('data/lexicon has no fault', () => {
  expect(() => readLexicon(folder)).not.toThrow()
})

describe('a fault in data/lexicon is told with file, line and reason', () => {
  test.each([
    ['events.yaml', /type: ASSAULT/, 'type: ASAULT', /Invalid/],
    ['events.yaml', /mode: drone/, 'mode: drones', /has no mode "drones"/],
    ['speech.yaml', /frames:/, 'frame:', /frames|frame/],
  ])('%s: %s as %s', (file, from, to, reason) => {
    const { fault, line } = faultOf(file, from, to)
    expect(fault).toMatch(reason)
    expect(fault).toMatch(new RegExp(`^data/lexicon/${file}:${line}: `))
  })

  test('what is no YAML', () => {
    expect(faultOf('harm.yaml', /: \[/, ': [[').fault).toMatch(/^data\/lexicon\/harm\.yaml:\d+: /)
  })
})
