import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EncodedSentence, Sentence, Token } from '../../model/doc.ts'
import { layersOf } from '../test-doc.ts'
import { parse } from './parse.ts'

/** Every arc of a text as "dependent <relation head", the root's head being "ROOT". */
async function arcsOf(text: string): Promise<string[]> {
  const { tokens, syntax } = await layersOf(text)
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

const RELATIONS = ['root', 'nsubj', 'obj', 'punct']
const report = {
  id: 'r',
  name: 'r',
  outlet: null,
  url: null,
  title: null,
  language: 'en',
  published: null,
  sample: false,
  text: '',
}

function tokensOf(count: number): Token[] {
  return Array.from({ length: count }, (_, start) => ({
    start,
    end: start + 1,
    text: 'x',
    lemma: 'x',
    pos: 'X' as const,
  }))
}

function sentenceOf(first: number, last: number): Sentence {
  return { start: first, end: last, first, last, paragraph: 0, kind: 'body' }
}

/** Any answer of an encoder for so many words. */
function anyAnswer(words: number): fc.Arbitrary<EncodedSentence> {
  const pairs = words * (words + 1)
  return fc.record({
    words: fc.constant(words),
    tags: fc.constant(Array<number>(words).fill(0)),
    arcs: fc.array(fc.float({ min: -30, max: 30, noNaN: true }), { minLength: pairs, maxLength: pairs }),
    relations: fc.array(fc.integer({ min: -1, max: 3 }), { minLength: pairs, maxLength: pairs }),
    entities: fc.constant([]),
    arms: fc.constant([]),
    acts: fc.constant([]),
  })
}

const anySentence = fc
  .integer({ min: 1, max: 12 })
  .chain((words) => fc.option(anyAnswer(words)).map((answer) => ({ words, answer })))

test('whatever the encoder says, every sentence is a tree with one root', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anySentence, { maxLength: 4 }), async (drawn) => {
      let first = 0
      const sentences = drawn.map(({ words }) => sentenceOf(first, (first += words)))
      const doc = { report, tokens: tokensOf(first), sentences, encoded: drawn.map(({ answer }) => answer) }
      const syntax = await parse(RELATIONS).annotate(doc)
      expect(syntax.length).toBe(first)
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

/** Follows the heads from a token; returns the steps to the root, or Infinity on a loop. */
function stepsToRoot(syntax: readonly { readonly head: number }[], token: number): number {
  let steps = 0
  for (let at = token; at >= 0; at = syntax[at]?.head ?? -1) if (steps++ > syntax.length) return Infinity
  return steps
}

test('the words of a sentence that no encoder saw hang on its first', async () => {
  const doc = {
    report,
    tokens: tokensOf(5),
    sentences: [sentenceOf(0, 2), sentenceOf(2, 5)],
    encoded: [null, null],
  }
  const syntax = await parse(RELATIONS).annotate(doc)
  expect(syntax.map(({ head, relation }) => `${head} ${relation}`)).toEqual([
    '-1 root',
    '0 dep',
    '-1 root',
    '2 dep',
    '2 dep',
  ])
})

test('a token outside every sentence is a root of its own', async () => {
  const syntax = await parse(RELATIONS).annotate({ report, tokens: tokensOf(1), sentences: [], encoded: [] })
  expect(syntax).toEqual([{ head: -1, relation: 'root' }])
})
