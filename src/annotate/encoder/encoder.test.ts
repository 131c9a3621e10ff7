import { beforeAll, describe, expect, test } from 'vitest'
import type { EncodedSentence } from '../../model/doc.ts'
import { labelPath } from '../entities/label-path.ts'
import { loadModel } from '../load-english.ts'
import { spanningTree } from '../syntax/spanning-tree.ts'
import { encoderContract } from './encoder.contract.ts'
import { encoderOf } from './encoder.ts'
import type { ModelLabels } from './read-model.ts'
import { NATIVE, openSession, type Session, WASM } from './session.ts'
import { testSentences } from './test-sentences.ts'

encoderContract(NATIVE)
encoderContract(WASM)

// What is computed in whole numbers is the same on both. The rest is rounded otherwise, and where a value lies between two
// of its 256 steps, that may choose the other step.
describe('native and WASM', () => {
  const WIDEST_GAP = { arcs: 2, entities: 0.5, arms: 0.5, acts: 1 }
  const SHARE_OF_SAME_HEADS = 0.99

  let ours: readonly EncodedSentence[]
  let theirs: readonly EncodedSentence[]
  let labels: ModelLabels
  beforeAll(async () => {
    const [native, wasm] = await Promise.all([loadModel([NATIVE]), loadModel([WASM])])
    labels = native.labels
    const sentences = testSentences(native.pieces)
    ours = await native.encoder.encode(sentences)
    theirs = await wasm.encoder.encode(sentences)
  })

  test.each(['arcs', 'entities', 'arms', 'acts'] as const)(
    'give logits of %s that differ by little',
    (head) => {
      const gaps = ours.map((answer, index) => widestGap(answer[head], theirs[index]![head]))
      expect(Math.max(...gaps)).toBeLessThan(WIDEST_GAP[head])
    },
  )

  test('read the same tags and spans', () => {
    const [some, others] = [ours, theirs].map((all) => all.map((answer) => tagsAndSpans(answer, labels)))
    expect(others).toEqual(some)
  })

  test('read the same trees but for single arcs', () => {
    const [some, others] = [ours.flatMap(headsOf), theirs.flatMap(headsOf)]
    const same = some.filter((head, word) => head === others[word]).length
    expect(same / some.length).toBeGreaterThanOrEqual(SHARE_OF_SAME_HEADS)
  })
})

function tagsAndSpans({ tags, entities, arms }: EncodedSentence, labels: ModelLabels) {
  return {
    tags: Array.from(tags),
    entities: labelPath(entities, labels.entities),
    arms: labelPath(arms, labels.arms),
  }
}

function headsOf({ arcs, words }: EncodedSentence): number[] {
  return Array.from(spanningTree(arcs, words))
}

function widestGap(some: ArrayLike<number>, others: ArrayLike<number>): number {
  return Math.max(...Array.from(some, (value, at) => Math.abs(value - others[at]!)))
}

describe('what computes', () => {
  const broken = {
    name: 'broken',
    load: () => Promise.reject(new Error('no such library')),
  }

  test('is the first that loads', async () => {
    expect((await loadModel()).encoder.name).toBe('onnxruntime-node')
    expect((await loadModel([broken, WASM])).encoder.name).toBe('onnxruntime-web')
  })

  test('must be there', async () => {
    await expect(openSession(new Uint8Array(), [broken])).rejects.toThrow(/broken.*npm ci/)
  })
})

test('a run that fails fails those who asked for it, and nobody after', async () => {
  let runs = 0
  const session: Session = {
    name: 'at first broken',
    run: ({ count, length }) =>
      runs++ === 0
        ? Promise.reject(new Error('out of memory'))
        : Promise.resolve({
            tags: new Int32Array(count * length),
            arcs: new Float32Array(count * length * length),
            relations: new Int32Array(count * length * length),
            entities: new Float32Array(count * length),
            arms: new Float32Array(count * length),
            acts: new Float32Array(count * length),
          }),
  }
  const encoder = encoderOf(session)
  const sentence = { pieces: [1, 5, 2], shapes: [0, 1, 0], starts: [0, 1] }
  await expect(encoder.encode([sentence])).rejects.toThrow('out of memory')
  expect((await encoder.encode([sentence]))[0]?.words).toBe(1)
})
