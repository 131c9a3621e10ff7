import { describe, expect, it } from 'vitest'
import { decodePage } from './charset.ts'

const page = (charset: string, text: string): string => `<html><meta charset="${charset}"><p>${text}`
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

describe('the encoding of a page', () => {
  it.each<[string, Buffer, string | null, string]>([
    ['is its byte order mark', Buffer.from(`\ufeff${page('x', 'Beyoğlu')}`, 'utf16le'), 'latin1', 'Beyoğlu'],
    ['is what the server says', latin1('<p>Beyo\xf0lu'), 'windows-1254', 'Beyoğlu'],
    [
      'is what the server says before what the page says',
      latin1(page('latin1', 'Beyo\xf0lu')),
      'iso-8859-9',
      'Beyoğlu',
    ],
    ['is what the page says', latin1(page('windows-1254', 'Beyo\xf0lu')), null, 'Beyoğlu'],
    [
      'may be said by http-equiv',
      latin1('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-9">\xf0'),
      null,
      'ğ',
    ],
    [
      'may be said by an XML declaration',
      latin1('<?xml version="1.0" encoding="iso-8859-9"?><html>\xf0'),
      null,
      'ğ',
    ],
    ['is UTF-8 where every letter is', Buffer.from(page('latin1', 'Beyoğlu')), 'latin1', 'Beyoğlu'],
    ['is not what nobody knows', latin1(page('windows-1254', '\xf0')), 'x-user', 'ğ'],
    [
      'is found by its bytes where nothing says it',
      latin1('<p>The caf\xe9 of Beyo\xf0lu was closed, Andr\xe9 said.'),
      null,
      'café',
    ],
    [
      'is found by its bytes where they are not what is said',
      latin1(page('utf-8', 'The caf\xe9 was closed')),
      'utf-8',
      'café',
    ],
  ])('%s', async (_, bytes, header, text) => {
    const decoded = await decodePage(bytes, header)
    expect(decoded).toMatchObject({ text: expect.stringContaining(text), mixed: false })
  })

  it('may be two, and then it says so', async () => {
    const bytes = Buffer.concat([Buffer.from('<p>Beyoğlu '), latin1('caf\xe9 closed')])
    expect(await decodePage(bytes, 'utf-8')).toEqual({ text: '<p>Beyoğlu caf\ufffd closed', mixed: true })
  })
})
