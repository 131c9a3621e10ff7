import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCorpus, parseCorpusLine } from './parse-corpus.ts'

const FOLDER = new URL('.', import.meta.url)
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
const read = (file: string) => parseCorpus(readFileSync(new URL(file, FOLDER), 'utf8'), file)

describe('the corpus', () => {
  it.each(FILES)('%s keeps to the format', (file) => {
    const lines = read(file)
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter(({ text }) => !/^["'“‘(]?[\p{Lu}\p{N}]/u.test(text)).map(({ line }) => line)).toEqual(
      [],
    )
    expect(lines.filter(({ text }) => / {2}| [,.;:]/.test(text)).map(({ line }) => line)).toEqual([])
  })

  it('says nothing twice', () => {
    const seen = new Map<string, string>()
    const doubled: string[] = []
    for (const { file, line, text } of FILES.flatMap(read)) {
      const key = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      const first = seen.get(key)
      if (first !== undefined) doubled.push(`${file}:${line} repeats ${first}`)
      seen.set(key, `${file}:${line}`)
    }
    expect(doubled).toEqual([])
  })

  it('holds as many sentences as the README says', () => {
    expect(FILES.flatMap(read).length).toBeGreaterThanOrEqual(1900)
  })
})

describe('a marked line', () => {
  it('gives its text, its spans and its events', () => {
    const { text, spans, events } = parseCorpusLine(
      '[Gunmen|actor e1] [shot|e1 ASSAULT firearms denied] [[two|killed e1 2 -] men|recipient e1].',
      'a.txt',
      7,
    )
    expect(text).toBe('Gunmen shot two men.')
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Gunmen',
      'shot',
      'two men',
      'two',
    ])
    expect(events).toEqual([
      { is: 'event', id: 'e1', type: 'ASSAULT', mode: 'firearms', factuality: 'denied', start: 7, end: 11 },
    ])
    expect(spans[3]?.labels).toEqual([{ is: 'harm', harm: 'killed', event: 'e1', low: 2, high: null }])
  })

  it('without marks is a negative', () => {
    expect(parseCorpusLine('Rain fell.', 'a.txt', 1)).toMatchObject({
      text: 'Rain fell.',
      spans: [],
      events: [],
    })
  })

  it.each([
    ['[Gunmen|actor e2] [shot|e1 ASSAULT firearms].', 'a role names "e2", which is no event of the line'],
    ['[shot|e1 ASSAULT gun]', 'the mode is neither - nor one of'],
    ['[shot|e1 SHOOT -]', 'the type is not one of'],
    ['[shot|e1 ASSAULT - maybe]', 'the factuality is not one of'],
    ['[shot|e1 ASSAULT -] [fired|e1 ASSAULT -]', 'e1 has two triggers'],
    ['[shot|e1 ASSAULT -] [two|killed e1 2]', 'a harm is written as in'],
    ['[shot|e1 ASSAULT -] [two|killed e1 2 1]', 'high is below low'],
    ['[shot|e1 ASSAULT -, actor]', 'a role names one event'],
    ['[shot|victim e1]', '"victim e1" is no label'],
    ['[shot', 'a mark is not closed'],
    ['[shot]', 'a mark without labels'],
    ['shot|e1 ASSAULT -', 'a bar outside a mark'],
    ['[ shot|e1 ASSAULT -]', 'begins or ends with a blank'],
  ])('%s is refused with file, line and reason', (raw, reason) => {
    expect(() => parseCorpusLine(raw, 'a.txt', 7)).toThrow(`a.txt:7: `)
    expect(() => parseCorpusLine(raw, 'a.txt', 7)).toThrow(reason)
  })
})
