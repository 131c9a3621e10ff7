import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteOf } from './quote.ts'

function quote(text: string, word: string): string {
  const start = text.indexOf(word)
  const { before, trigger, after } = quoteOf(text, { start, end: start + word.length })
  return `${before}‹${trigger}›${after}`
}

describe('the quoted words of a claim', () => {
  it.each([
    ['are its sentence', 'It rained. Rebels shelled the port. It was night.', 'Rebels ‹shelled› the port.'],
    ['stop at the line', 'Port shelled\n\nRebels fired.', 'Port ‹shelled›'],
    [
      'go past a rank',
      'It rained. Lt. Gen. Adisa Okoro said rebels shelled it.',
      'Lt. Gen. Adisa Okoro said rebels ‹shelled› it.',
    ],
    [
      'go past an acronym',
      'The U.S. Army said rebels shelled the port. It left.',
      'The U.S. Army said rebels ‹shelled› the port.',
    ],
    ['quote within quotes', '“They shelled us,” she said.', '‘They ‹shelled› us,’ she said.'],
  ])('%s', (_, text, shown) => {
    expect(quote(text, 'shelled')).toBe(shown)
  })

  it('cut a long sentence to the words around the trigger', () => {
    const shown = quote(`${'far '.repeat(80)}shelled ${'away '.repeat(80)}`, 'shelled')
    expect(shown).toMatch(/^…far far .* ‹shelled› .* away…$/)
    expect(shown.length).toBeLessThan(310)
  })

  it('hold the trigger, wherever it stands', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'B', '.', ' ', '\n', 'é', '!'),
      minLength: 1,
      maxLength: 80,
    })
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length
        const end = start + 1 + (length % (text.length - start))
        const { before, trigger, after } = quoteOf(text, { start, end })
        expect(trigger).toBe(text.slice(start, end))
        expect(text).toContain(before.replace('…', '') + trigger + after.replace('…', ''))
      }),
    )
  })
})
