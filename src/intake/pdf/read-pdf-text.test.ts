import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readPdfText } from './read-pdf-text.ts'

/** A PDF whose one page says what the content says, packed. */
function pdf(content: Uint8Array): Uint8Array {
  const packed = deflateSync(content)
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${packed.length}/Filter/FlateDecode>>stream\n${packed.toString('latin1')}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Size 6/Root 1 0 R>>\n%%EOF`, 'latin1')
}

const HOUR = 3_600_000
const GIGABYTE = 1_000_000_000

describe('a PDF', () => {
  it('is read, and its bytes are left as they are', async () => {
    const bytes = pdf(Buffer.from('BT /F1 12 Tf 1 0 0 1 50 700 Tm (Rebels shelled the port.) Tj ET'))
    const before = Uint8Array.from(bytes)
    expect(await readPdfText(bytes)).toEqual({ text: 'Rebels shelled the port.' })
    expect(bytes.every((byte, i) => byte === before[i])).toBe(true)
  })

  it.each([
    [
      'unpacks to more than memory allows',
      { time: HOUR, memory: 60_000_000 },
      Buffer.alloc(300_000_000, '0 '),
    ],
    ['takes too long to read', { time: 1, memory: GIGABYTE }, Buffer.alloc(30_000_000, '0 ')],
  ])('that %s is given up', async (problem, limits, content) => {
    expect(await readPdfText(pdf(content), limits)).toEqual({ problem, remedy: 'give its text as .txt' })
  })
})
