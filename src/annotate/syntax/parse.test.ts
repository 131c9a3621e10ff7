import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dependency, Sentence, Token, Upos } from '../../model/doc.ts'
import type { Report } from '../../model/report.ts'
import { loadWink } from '../tokens/load-wink.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { parse } from './parse.ts'
import { readParserModel } from './parser-model.ts'

const bytes = readFileSync(new URL('../../../models/syntax/english.bin', import.meta.url))
const model = readParserModel(bytes)
const tokenizer = tokenize(loadWink())

function reportOf(text: string): Report {
  const nothing = { outlet: null, url: null, title: null, published: null }
  return { id: 'r', name: 'r', language: 'en', sample: false, text, ...nothing }
}

function whole(tokens: readonly Token[], first = 0, last = tokens.length): Sentence {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0]
  return { start, end, first, last, paragraph: 0, kind: 'body' }
}

/** Every arc of a one-sentence text as "dependent <relation head", the root's head being "ROOT". */
async function arcsOf(text: string): Promise<string[]> {
  const report = reportOf(text)
  const tokens = await tokenizer.annotate({ report })
  const syntax = await parse(model).annotate({ report, tokens, sentences: [whole(tokens)] })
  return syntax.map(
    ({ head, relation }, index) => `${tokens[index]?.text} <${relation} ${tokens[head]?.text ?? 'ROOT'}`,
  )
}

describe('reads the clauses of news', () => {
  test.each([
    [
      'Rebels attacked the town on Friday.',
      ['Rebels <nsubj attacked', 'town <obj attacked', 'Friday <obl attacked'],
    ],
    [
      'The convoy was ambushed by gunmen.',
      ['convoy <nsubj:pass ambushed', 'was <aux:pass ambushed', 'gunmen <obl:agent ambushed'],
    ],
    [
      'The drone, launched from the desert, hit a base used by foreign troops.',
      ['launched <acl drone', 'drone <nsubj hit', 'base <obj hit', 'troops <obl:agent used'],
    ],
    [
      'The minister, who is visiting Oslo, condemned the attack.',
      [
        'who <nsubj visiting',
        'visiting <acl:relcl minister',
        'minister <nsubj condemned',
        'attack <obj condemned',
      ],
    ],
    [
      'Omar Haddad, the governor of the province, resigned on Monday.',
      ['Haddad <flat Omar', 'governor <appos Omar', 'province <nmod governor', 'Omar <nsubj resigned'],
    ],
    [
      'Troops and police stormed the camp and burned two houses.',
      ['police <conj Troops', 'burned <conj stormed', 'houses <obj burned', 'two <nummod houses'],
    ],
    [
      '"The shelling has stopped," officials told the agency.',
      ['officials <nsubj told', 'stopped <ccomp told', 'agency <iobj told', 'told <root ROOT'],
    ],
    [
      'Two guards were killed in the raid, a customs officer told the paper.',
      ['guards <nsubj:pass killed', 'officer <nsubj told', 'paper <iobj told'],
    ],
    [
      'The army captured two villages from Turkish-backed rebels.',
      ['villages <obj captured', 'Turkish <compound backed', 'backed <amod rebels'],
    ],
    ["The army's spokesman denied the report.", ['army <nmod:poss spokesman', 'spokesman <nsubj denied']],
    [
      'Three hostages were freed in the operation.',
      ['hostages <nsubj:pass freed', 'operation <obl freed', 'Three <nummod hostages'],
    ],
    [
      'The minister said that the talks would resume.',
      ['minister <nsubj said', 'resume <ccomp said', 'talks <nsubj resume', 'that <mark resume'],
    ],
    ['Militants tried to seize the airport.', ['seize <xcomp tried', 'airport <obj seize']],
    [
      'The army did not carry out the raid.',
      ['not <advmod carry', 'out <compound:prt carry', 'raid <obj carry'],
    ],
  ])('%s', async (text, expected) => {
    expect(await arcsOf(text)).toEqual(expect.arrayContaining(expected))
  })
})

const UPOS: readonly Upos[] = ['NOUN', 'VERB', 'PUNCT', 'ADP', 'PROPN', 'AUX', 'X', 'CCONJ']
const anyWord = fc.record({
  text: fc.oneof(
    fc.constantFrom('killed', ',', 'Baghdad', 'by', '"', 'the', '-', 'said'),
    fc.string({ minLength: 1 }),
  ),
  pos: fc.constantFrom(...UPOS),
})

function tokensOf(words: readonly { text: string; pos: Upos }[]): Token[] {
  return words.map(({ text, pos }, start) => ({
    text,
    lemma: text.toLowerCase(),
    pos,
    start,
    end: start + 1,
  }))
}

/** Follows the heads from a token; returns the steps to the root, or Infinity on a loop. */
function stepsToRoot(syntax: readonly Dependency[], token: number): number {
  let steps = 0
  for (let at = token; at >= 0; at = syntax[at]?.head ?? -1) if (steps++ > syntax.length) return Infinity
  return steps
}

test('whatever the tokens, every sentence is a tree with one root', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyWord, { maxLength: 40 }), fc.nat(40), async (words, cut) => {
      const tokens = tokensOf(words)
      const middle = Math.min(cut, tokens.length)
      const sentences = [whole(tokens, 0, middle), whole(tokens, middle)].filter(
        ({ first, last }) => first < last,
      )
      const syntax = await parse(model).annotate({ report: reportOf(''), tokens, sentences })
      expect(syntax.length).toBe(tokens.length)
      for (const { first, last } of sentences) {
        const rows = syntax.slice(first, last)
        expect(rows.filter(({ head }) => head === -1).length).toBe(1)
        expect(rows.filter(({ relation }) => relation === 'root').length).toBe(1)
        for (const [index, { head }] of rows.entries()) {
          expect(head === -1 || (head >= first && head < last)).toBe(true)
          expect(stepsToRoot(syntax, first + index)).toBeLessThan(Infinity)
        }
      }
    }),
  )
})

test('the same tokens give the same tree, from a model read anew', async () => {
  const again = readParserModel(bytes)
  await fc.assert(
    fc.asyncProperty(fc.array(anyWord, { minLength: 1, maxLength: 30 }), async (words) => {
      const tokens = tokensOf(words)
      const doc = { report: reportOf(''), tokens, sentences: [whole(tokens)] }
      expect(await parse(again).annotate(doc)).toEqual(await parse(model).annotate(doc))
    }),
    { numRuns: 30 },
  )
})

test('a token outside every sentence is a root of its own', async () => {
  const tokens = tokensOf([{ text: 'REUTERS', pos: 'PROPN' }])
  const syntax = await parse(model).annotate({ report: reportOf(''), tokens, sentences: [] })
  expect(syntax).toEqual([{ head: -1, relation: 'root' }])
})

describe('a broken model file is refused with its remedy', () => {
  test.each([
    ['no bytes', new Uint8Array()],
    ['another file', new TextEncoder().encode('version https://git-lfs.github.com/spec/v1')],
    ['a file cut short', bytes.subarray(0, bytes.length - 1000)],
    ['a file cut in its head', bytes.subarray(0, 10)],
    ['a damaged file', bytes.map((byte, index) => (index > 1000 ? 255 : byte))],
  ])('%s', (_, broken) => {
    expect(() => readParserModel(broken)).toThrow(/git checkout models\/syntax/)
  })
})
