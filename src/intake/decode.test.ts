import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'
import { IntakeError } from './intake-error.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding)

describe('decoding', () => {
  it.each([
    'Shells fell.',
    'Shells\r\nfell.\n',
    '  Shells\tfell\f ',
    'Çağrı’s “port” 港 🕊',
    '\u001b[1mShells\u001b[0m fell on it',
  ])('changes nothing in %j', (text) => {
    expect(decode(bytes(text), 'a.txt')).toBe(text)
  })

  it('drops a byte order mark', () => {
    expect(decode(bytes('\ufeffShells fell.'), 'a.txt')).toBe('Shells fell.')
  })

  it.each([
    ['nothing', bytes(''), 'a.txt: is empty; give a file with the text of one article'],
    ['UTF-16', bytes('\ufeffShells', 'utf16le'), 'a.txt: is UTF-16; save it as UTF-8'],
    [
      'a program',
      Buffer.from([127, 69, 76, 70, 2, 1, 0, 0]),
      'a.txt: is not text; give .txt, .html, .pdf, .json, .jsonl, .csv, .xml or .warc',
    ],
    [
      'many control characters',
      Buffer.from([1, 2, 3, 65, 66, 67]),
      'a.txt: is not text; give .txt, .html, .pdf, .json, .jsonl, .csv, .xml or .warc',
    ],
    [
      'another encoding',
      bytes('Tel Amara\nBeyo\xf0lu\n', 'latin1'),
      'a.txt: is not valid UTF-8 (line 2); save it as UTF-8',
    ],
  ])('refuses %s', (_, given, message) => {
    expect(() => decode(given, 'a.txt')).toThrow(IntakeError)
    expect(() => decode(given, 'a.txt')).toThrow(message)
  })
})
