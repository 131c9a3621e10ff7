import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Draft, toReport } from './to-report.ts'

const TEXT = 'Shells fell on the market of Tel Amara.\n\nTwo were hurt.\r\n'

describe('a report', () => {
  it('has what its draft says, and nothing else', async () => {
    const draft: Draft = {
      text: TEXT,
      outlet: ' Harbour Post ',
      url: '',
      title: null,
      published: '2024-02-29T10:00Z',
    }
    expect(await toReport('a.txt', draft)).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      name: 'a.txt',
      outlet: 'Harbour Post',
      url: null,
      title: 'Shells fell on the market of Tel Amara.',
      language: 'en',
      published: '2024-02-29',
      sample: false,
      text: TEXT,
    })
  })

  it.each([
    ['is put before the text', 'Two hurt in Tel Amara', `Two hurt in Tel Amara\n\n${TEXT}`],
    ['is not put twice', 'Shells fell on the market of Tel Amara.', TEXT],
    ['may be absent', '  ', TEXT],
  ])('whose title stands apart: it %s', async (_, title, text) => {
    expect((await toReport('a.txt', { text: TEXT, title })).text).toBe(text)
  })

  it.each([
    ['a line alone before a blank one', 'Port shelled\n\nRebels fired.', 'Port shelled'],
    ['no line of a paragraph', 'Rebels fired.\nThey left.', null],
    ['no long line', `${'far '.repeat(60)}\n\nThey left.`, null],
    ['no only line', 'Rebels fired.', null],
  ])('without a title takes for it %s', async (_, text, title) => {
    expect((await toReport('a.txt', { text })).title).toBe(title)
  })

  it('is known by outlet, address and text, by whatever name it comes', async () => {
    const draft: Draft = { text: TEXT, outlet: 'Harbour Post', url: 'https://example.org/1' }
    const { id } = await toReport('a.txt', draft)
    const idOf = async (parts: Partial<Draft>): Promise<string> =>
      (await toReport('b.txt', { ...draft, ...parts })).id
    expect(await idOf({ published: '2024-02-29' })).toBe(id)
    expect(await idOf({ outlet: null })).not.toBe(id)
    expect(await idOf({ url: null })).not.toBe(id)
    expect(await idOf({ text: `${TEXT} ` })).not.toBe(id)
  })

  it('never changes a text', async () => {
    const tails = fc
      .string({ unit: 'binary', maxLength: 60 })
      .filter((text) => !/\p{Surrogate}|\0/u.test(text))
    await fc.assert(
      fc.asyncProperty(tails, async (tail) => {
        const text = `Two were hurt when shells fell on the market of the town, said the mayor.${tail}`
        expect((await toReport('a.txt', { text })).text).toBe(text)
      }),
    )
  })

  it.each<[string, Draft, string]>([
    ['no text', { text: ' \n' }, 'a.txt: has no text; give the text of one article'],
    [
      'a bad day',
      { text: TEXT, published: '2023-02-29' },
      'a.txt: "2023-02-29" is not a day; write published as YYYY-MM-DD',
    ],
    ['half a character', { text: `${TEXT}\ud83d` }, 'a.txt: is not text;'],
    ['NUL', { text: `${TEXT}\0` }, 'a.txt: is not text;'],
    [
      'too much',
      { text: 'x'.repeat(1_000_001) },
      'a.txt: has more than 1,000,000 bytes; split it into single articles',
    ],
    ['too many bytes', { text: '港'.repeat(400_000) }, 'a.txt: has more than 1,000,000 bytes;'],
    [
      'a stated language',
      { text: TEXT, language: 'ar' },
      'a.txt: is in Arabic; Acta reads English only so far',
    ],
    [
      'a language that never ends',
      { text: TEXT, language: 'x'.repeat(5000) },
      `a.txt: is in ${'x'.repeat(40)}…; Acta reads English only so far`,
    ],
    [
      'a language by name',
      { text: TEXT, language: 'Deutsch' },
      'a.txt: is in Deutsch; Acta reads English only so far',
    ],
  ])('is refused for %s', async (_, draft, message) => {
    await expect(toReport('a.txt', draft)).rejects.toThrow(message)
  })

  it.each(['en', 'EN', 'en-GB', 'eng', 'English'])(
    'is taken when its language is stated as %s',
    async (language) => {
      expect((await toReport('a.txt', { text: TEXT, language })).language).toBe('en')
    },
  )
})
