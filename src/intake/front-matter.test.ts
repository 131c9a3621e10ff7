import { describe, expect, it } from 'vitest'
import { readFrontMatter } from './front-matter.ts'

const tenOf = (item: string): string => `[${`${item},`.repeat(10)}]`
/** Three lines of YAML that are a thousand values when each alias is followed. */
const BOMB = `a: &a ${tenOf('x')}\nb: &b ${tenOf('*a')}\nc: ${tenOf('*b,*b')}\n`

describe('front matter', () => {
  it('says what is known of the text after it', async () => {
    const content =
      '---\noutlet: Harbour Post\nurl: https://example.org/1\ntitle: "Port shelled: two hurt"\npublished: 2024-02-29\n' +
      'language: en\nsample: true\nauthor: nobody\n---\nRebels fired.\n---\nMore.\n'
    expect(await readFrontMatter('a.txt', content)).toEqual({
      outlet: 'Harbour Post',
      url: 'https://example.org/1',
      title: 'Port shelled: two hurt',
      published: '2024-02-29',
      language: 'en',
      text: 'Rebels fired.\n---\nMore.\n',
    })
  })

  it.each([
    ['Windows line ends', '---\r\noutlet: Post\r\n---\r\nRebels\r\nfired.', 'Rebels\r\nfired.'],
    ['an empty line after it', '---\noutlet: Post\n---\n\nRebels fired.', '\nRebels fired.'],
    ['no text after it', '---\noutlet: Post\n---', ''],
  ])('may have %s', async (_, content, text) => {
    expect(await readFrontMatter('a.txt', content)).toMatchObject({ outlet: 'Post', text })
  })

  it.each([
    ['there is none', 'Rebels fired.\n\n---\n\nMore.'],
    ['it has no end', '---\noutlet: Post\nRebels fired.'],
    ['dashes frame a line of prose', '---\nRebels fired.\n---\nMore.'],
    ['it is an empty block', '---\n\n---\nMore.'],
    ['dashes frame a dateline', '---\nTEL AMARA: Rebels fired.\n---\nMore.'],
    ['dashes frame what is no YAML', '---\nTel Amara: the mayor said: "Run", and ran.\n---\nMore.'],
    ['dashes frame a list', '---\n- outlet\n- Rebels fired.\n---\nMore.'],
    ['none of its keys is known', '---\nauthor: nobody\nOutlet: Post\n---\nMore.'],
    ['it nests without end', `---\n${BOMB}---\nMore.`],
  ])('is left in the text when %s', async (_, content) => {
    expect(await readFrontMatter('a.txt', content)).toEqual({ text: content })
  })

  it('is read in silence, whatever is odd about it', async () => {
    const warnings: Error[] = []
    const hear = (warning: Error): void => void warnings.push(warning)
    process.on('warning', hear)
    const draft = await readFrontMatter('a.txt', '---\noutlet: !odd Post\n---\nText.')
    await new Promise((resolve) => setImmediate(resolve))
    process.off('warning', hear)
    expect({ outlet: draft.outlet, warnings }).toEqual({ outlet: 'Post', warnings: [] })
  })

  it.each([
    [
      'broken',
      '---\noutlet: "Post\n---\nText.',
      'a.txt: its front matter is not valid YAML (Missing closing "quote',
    ],
    [
      'of the wrong kind',
      '---\noutlet: [Post]\n---\nText.',
      'a.txt: outlet in its front matter is not text; write outlet: "..."',
    ],
    ['a bomb', `---\n${BOMB}outlet: Post\n---\nText.`, 'a.txt: its front matter is not valid YAML'],
  ])('is refused when %s', async (_, content, message) => {
    await expect(readFrontMatter('a.txt', content)).rejects.toThrow(message)
  })
})
