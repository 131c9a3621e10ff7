import { beforeAll, describe, expect, test } from 'vitest'
import type { EncodedSentence } from '../../model/doc.ts'
import { loadModel } from '../load-english.ts'
import type { PiecedSentence } from './pieced-sentence.ts'
import type { ReaderModel } from './read-model.ts'
import type { Runtime } from './session.ts'
import { longSentence, testSentences } from './test-sentences.ts'

/** What every encoder must do, whatever computes it. */
export function encoderContract(runtime: Runtime): void {
  describe(`an encoder on ${runtime.name}`, () => {
    const given: { model?: ReaderModel; alone?: readonly EncodedSentence[] } = {}
    const modelThere = () => given.model!

    beforeAll(async () => {
      given.model = await loadModel([runtime])
      given.alone = await oneByOne(given.model)
    })

    test('tells what it runs on', () => {
      expect(modelThere().encoder.name).toBe(runtime.name)
    })

    answersForEveryWord(modelThere)
    givesTheSameBits(modelThere, () => given.alone!)

    test('and from a model loaded anew', async () => {
      expect(await oneByOne(await loadModel([runtime]))).toEqual(given.alone)
    })
  })
}

async function oneByOne({ encoder, pieces }: ReaderModel): Promise<readonly EncodedSentence[]> {
  const found: EncodedSentence[] = []
  for (const sentence of testSentences(pieces)) found.push(...(await encoder.encode([sentence])))
  return found
}

function lengthsOf({ labels }: ReaderModel, words: number): Readonly<Record<string, number>> {
  return {
    tags: words,
    arcs: words * (words + 1),
    relations: words * (words + 1),
    entities: words * labels.entities.length,
    arms: words * labels.arms.length,
    acts: words * labels.acts.length,
  }
}

function answersForEveryWord(model: () => ReaderModel): void {
  test('answers for every word and every pair of words', async () => {
    const { encoder, labels, pieces } = model()
    const sentences = testSentences(pieces)
    for (const [index, answer] of (await encoder.encode(sentences)).entries()) {
      const { words, ...columns } = answer
      expect(words).toBe(sentences[index]!.starts.length - 1)
      const lengths = Object.entries(columns).map(([name, values]) => [name, values.length])
      expect(Object.fromEntries(lengths)).toEqual(lengthsOf(model(), words))
      expect(Array.from(answer.tags).every((tag) => labels.tags[tag])).toBe(true)
      expect(Array.from(answer.relations).every((relation) => labels.relations[relation])).toBe(true)
      expect(Array.from(answer.arcs).every(Number.isFinite)).toBe(true)
    }
  })

  test('also of a sentence that is longer than its window', async () => {
    const sentence = longSentence(model().pieces)
    const [answer] = await model().encoder.encode([sentence])
    const { words, ...columns } = answer!
    expect(words).toBeGreaterThan(400)
    const lengths = Object.entries(columns).map(([name, values]) => [name, values.length])
    expect(Object.fromEntries(lengths)).toEqual(lengthsOf(model(), words))
  })

  test('answers nothing when nothing is asked', async () => {
    expect(await model().encoder.encode([])).toEqual([])
  })
}

function givesTheSameBits(model: () => ReaderModel, alone: () => readonly EncodedSentence[]): void {
  const encode = (sentences: readonly PiecedSentence[]) => model().encoder.encode(sentences)
  const all = () => testSentences(model().pieces)

  test('gives a sentence the same bits beside others as alone', async () => {
    expect(await encode(all())).toEqual(alone())
  })

  test('in any order', async () => {
    expect(await encode(all().toReversed())).toEqual(alone().toReversed())
  })

  test('among many of its own length', async () => {
    const [first, ...others] = all()
    const fitted = (values: readonly number[]) => first!.pieces.map((_, at) => values[at % values.length]!)
    const equal = others.map(({ pieces, shapes }) => ({
      pieces: fitted(pieces),
      shapes: fitted(shapes),
      starts: [0, 1, 2],
    }))
    expect((await encode([...equal, first!])).at(-1)).toEqual(alone()[0])
  })

  test('asked for at one time by several', async () => {
    const parts = [[0, 9] as const, [5, 20] as const, [0, 9] as const]
    expect(await Promise.all(parts.map(([from, to]) => encode(all().slice(from, to))))).toEqual(
      parts.map(([from, to]) => alone().slice(from, to)),
    )
  })
}
