import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain, wrap } from './wrap.ts'

const same = (text: string): string => text
const loud = (text: string): string => `<${text}>`

describe('wrap', () => {
  it('breaks between words and indents what follows', () => {
    const pieces = [{ text: 'Two hurt as shells fall on market', style: same }]
    expect(wrap(pieces, 16, 2, 0)).toBe('Two hurt as\n  shells fall on\n  market\n')
  })

  it('keeps a word of several pieces together and counts no colour', () => {
    const pieces = [
      { text: 'killed in the ', style: same },
      { text: 'strike', style: loud },
      { text: '.”', style: same },
    ]
    expect(wrap(pieces, 14, 0)).toBe('killed in the\n<strike>.”\n')
  })

  it('loses no word and exceeds the width only by a long word', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '–'), minLength: 1, maxLength: 12 }))
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 8 }),
        (words, width, indent) => {
          const lines = wrap([{ text: words.join(' '), style: same }], width, indent)
            .trimEnd()
            .split('\n')
          expect(lines.flatMap((line) => line.split(' ').filter(Boolean))).toEqual(words)
          for (const line of lines) expect(line.length <= width || !line.trim().includes(' ')).toBe(true)
        },
      ),
    )
  })
})

describe('plain', () => {
  it.each([
    ['an escape sequence', 'seven\u001b[2J killed', 'seven[2J killed'],
    ['a one-byte escape', 'seven\u009b2J killed', 'seven2J killed'],
    ['a turned direction', 'seven\u202e dellik', 'seven dellik'],
    ['line breaks and tabs', 'seven\r\n\tkilled', 'seven killed'],
  ])('takes away %s', (_, text, shown) => {
    expect(plain(text)).toBe(shown)
  })
})
