import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAll, readLines } from './bytes.ts'

async function* pieces(parts: readonly string[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part)
}

async function linesOf(parts: readonly string[], limit = 100): Promise<readonly (string | null)[]> {
  const lines: (string | null)[] = []
  for await (const line of readLines(pieces(parts), limit)) lines.push(line?.toString() ?? null)
  return lines
}

describe('lines', () => {
  it('are the same however the bytes come', async () => {
    const parts = fc.array(fc.string({ unit: fc.constantFrom('a', '\n', 'b') }))
    await fc.assert(
      fc.asyncProperty(parts, async (parts) => {
        const whole = parts.join('').split('\n')
        expect(await linesOf(parts)).toEqual(whole.at(-1) === '' ? whole.slice(0, -1) : whole)
      }),
    )
  })

  it('that are too long are told, and those after them are read', async () => {
    expect(await linesOf(['ab\nabc', 'def', '\ncd\n', 'abcd'], 3)).toEqual(['ab', null, 'cd', null])
  })
})

describe('all bytes', () => {
  it.each([
    [['ab', 'c'], 3, 'abc'],
    [[], 3, ''],
    [['ab', 'cd'], 3, null],
  ])('of %j within %d are %j', async (parts, limit, all) => {
    expect((await readAll(pieces(parts), limit))?.toString() ?? null).toBe(all)
  })
})
