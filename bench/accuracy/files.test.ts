import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readJsonl, setsIn } from './files.ts'
import type { Split } from './task.ts'

let dir: string

async function namesOf(split: Split): Promise<readonly string[]> {
  const sets = await setsIn(dir, 'geo', '.xml', split)
  return sets.map(({ name }) => name)
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'acta-bench-'))
  await mkdir(join(dir, 'geo'))
  for (const name of ['Everywhere.xml', 'towns-dev.xml', 'towns-train.xml', 'notes.txt']) {
    await writeFile(join(dir, 'geo', name), '')
  }
  await writeFile(join(dir, 'two.jsonl.gz'), gzipSync('{"a":1}\n{"a":2}\n\n'))
})
afterAll(() => rm(dir, { recursive: true }))

describe('setsIn', () => {
  it('takes the files of a split and those of none', async () => {
    expect(await namesOf('dev')).toEqual(['Everywhere', 'towns-dev'])
    expect(await namesOf('test')).toEqual(['Everywhere'])
  })

  it('finds nothing in a folder that is not there', async () => {
    expect(await setsIn(dir, 'time', '', 'dev')).toEqual([])
  })
})

describe('readJsonl', () => {
  it('unpacks and skips blank lines', async () => {
    expect(await readJsonl(join(dir, 'two.jsonl.gz'))).toEqual([{ a: 1 }, { a: 2 }])
  })
})
