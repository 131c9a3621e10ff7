import { best, type Scorer } from '../../src/annotate/syntax/linear-model.ts'
import { TAG_FEATURES, tagFeatures } from '../../src/annotate/syntax/tag-features.ts'
import { tagWords } from '../../src/annotate/syntax/tag-words.ts'
import { FIRST } from '../../src/annotate/syntax/words.ts'
import type { Example } from './example.ts'
import { newLearner, type Learner } from './learner.ts'
import { seededRandom, shuffled } from './random.ts'

/** Learns the tagger on its own guesses for the words before. */
export function trainTagger(examples: readonly Example[], classes: number, epochs: number): Learner {
  const learner = newLearner(classes)
  const random = seededRandom(7)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(classes)
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { words, tag } of shuffled(examples, random))
      for (let node = FIRST; node < FIRST + words.count; node++) {
        const count = tagFeatures(words, node, features)
        learner.score(features, count, scores)
        const guess = best(scores, classes)
        const gold = (tag[node] as number) - 1
        learner.tick()
        if (guess !== gold) learner.update(features, count, gold, guess)
        words.tag[node] = guess + 1
      }
  return learner
}

/** How the training sentences are tagged: `folds[i]` is the fold of example i, of which there are `count`. */
export interface Jackknife {
  readonly folds: readonly number[]
  readonly count: number
  readonly epochs: number
}

/**
 * Tags the training sentences by taggers that have not seen them (each fold by a tagger of the others), so that the
 * parser learns from tags as good and as bad as it will get.
 */
export function jackknifeTags(
  examples: readonly Example[],
  { folds, count, epochs }: Jackknife,
  classes: number,
  finished: (learner: Learner) => Scorer,
): void {
  const tagged: Int32Array[] = []
  for (let fold = 0; fold < count; fold++) {
    const others = examples.filter((_, index) => folds[index] !== fold)
    const tagger = finished(trainTagger(others, classes, epochs))
    for (const [index, { words }] of examples.entries()) {
      if (folds[index] !== fold) continue
      tagWords(words, tagger)
      tagged[index] = words.tag.slice()
    }
  }
  for (const [index, { words }] of examples.entries()) words.tag.set(tagged[index] as Int32Array)
}
