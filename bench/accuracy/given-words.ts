import { encodeSentences } from '../../src/annotate/encoder/encode-sentences.ts'
import type { ReaderModel } from '../../src/annotate/encoder/read-model.ts'
import { pipeline } from '../../src/annotate/pipeline.ts'
import type { Stage } from '../../src/annotate/pipeline.ts'
import { parse } from '../../src/annotate/syntax/parse.ts'
import { tokenize } from '../../src/annotate/tokens/tokenize.ts'
import { loadWink } from '../../src/annotate/words/load-wink.ts'
import type { Doc, Layer, Layers, Sentence, Word } from '../../src/model/doc.ts'
import { benchReport } from './task.ts'

/** The words of some sentences. */
export type GivenSentences = readonly (readonly string[])[]

/**
 * Reads sentences whose words are given: the reader's own stages from the encoder to the trees, behind words and sentences
 * that it did not cut itself.
 */
export function readerOfWords({ encoder, pieces, labels }: ReaderModel) {
  return (given: GivenSentences): Promise<Doc<'tokens' | 'sentences' | 'syntax'>> => {
    const { text, words, sentences } = layersOf(given)
    return pipeline()
      .use(giving('words', words))
      .use(giving('sentences', sentences))
      .use(encodeSentences(encoder, pieces, () => true))
      .use(tokenize(labels.tags, loadWink().dictionary))
      .use(parse(labels.relations))
      .annotate(benchReport('given', text, null))
  }
}

function giving<Gives extends Layer>(gives: Gives, layer: Layers[Gives]): Stage<never, Gives> {
  return { gives, needs: [], annotate: () => layer }
}

/** The words and sentences as layers of a text in which words stand between blanks and sentences on lines of their own. */
export function layersOf(given: GivenSentences) {
  const words: Word[] = []
  const sentences: Sentence[] = []
  let at = 0
  for (const [paragraph, forms] of given.entries()) {
    const first = words.length
    for (const text of forms) {
      // The encoder sees every word, so these guesses are never asked for.
      words.push({ start: at, end: at + text.length, text, lemma: text.toLowerCase(), pos: 'X' })
      at += text.length + 1
    }
    const [start, end] = [words[first]?.start ?? at, at - 1]
    sentences.push({ start, end, first, last: words.length, paragraph, kind: 'body' })
  }
  return { text: given.map((forms) => forms.join(' ')).join('\n'), words, sentences }
}
