import { best, type Scorer } from './linear-model.ts'
import { TAG_FEATURES, tagFeatures } from './tag-features.ts'
import { FIRST, type Words } from './words.ts'

/** Gives every word its fine tag (Penn tag with UPOS, class number + 1), left to right, greedily. */
export function tagWords(words: Words, tagger: Scorer): void {
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(tagger.classes)
  for (let node = FIRST; node < FIRST + words.count; node++) {
    tagger.score(features, tagFeatures(words, node, features), scores)
    words.tag[node] = best(scores, tagger.classes) + 1
  }
}
