import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { hashText } from '../../src/annotate/syntax/hash.ts'
import { scorerOf } from '../../src/annotate/syntax/linear-model.ts'
import { parserOf, writeParserModel } from '../../src/annotate/syntax/parser-model.ts'
import { vocabularyOf } from '../../src/annotate/syntax/vocabulary.ts'
import type { AlignedSentence } from './align.ts'
import { loadCorpus } from './corpus.ts'
import { variantsOf } from './augment.ts'
import { labelsOf, toExample } from './example.ts'
import { scoreParser } from './score.ts'
import { trainParser } from './train-parser.ts'
import { jackknifeTags, trainTagger } from './train-tagger.ts'

/** How many weights are kept: about 6 MB in all. */
const LIMITS = { tagger: 190_000, mover: 660_000, namer: 370_000 }
const OUT = new URL('../../models/syntax/english.bin', import.meta.url)

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    epochs: { type: 'string', default: '8' },
    out: { type: 'string', default: OUT.pathname },
  },
})
if (values.data === undefined)
  throw new Error('say where the treebanks are: --data DIR (a folder with en_ewt-train.conllu.gz …)')

const started = Date.now()
const log = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`)
const train = [await loadCorpus(values.data, 'en_ewt-train'), await loadCorpus(values.data, 'en_gum-train')]
for (const { name, read, dropped, sha256 } of train)
  log(`${name}: ${read} read, ${dropped} dropped, ${sha256}`)

const originals = train.flatMap((corpus) => corpus.sentences)
const sentences = [...originals, ...variantsOf(originals)]
const labels = labelsOf(originals)
const words = knownWords(originals)
const vocabulary = vocabularyOf(words)
const examples = sentences.map((sentence) => toExample(sentence, labels, vocabulary))
log(
  `${labels.tags.length} tags, ${labels.relations.length} relations, ${words.length} known words, ${sentences.length - originals.length} variants`,
)

const classes = labels.tags.length
const tagger = trainTagger(examples, classes, 5).quantized(LIMITS.tagger)
log('tagger trained')
// A document and the variants of its sentences are in one fold.
const folds = sentences.map(({ document }) => (hashText(document) >>> 0) % 4)
jackknifeTags(examples, { folds, count: 4, epochs: 3 }, classes, (learner) =>
  scorerOf(learner.quantized(LIMITS.tagger)),
)
log('training tags made')
const { mover, namer } = trainParser(examples, labels.relations.length, Number(values.epochs), log)
const stored = {
  relations: labels.relations,
  vocabulary: words,
  tagger,
  mover: mover.quantized(LIMITS.mover),
  namer: namer.quantized(LIMITS.namer),
}
const bytes = writeParserModel(stored)
mkdirSync(new URL('../../models/syntax/', import.meta.url), { recursive: true })
writeFileSync(values.out, bytes)
log(`${values.out}: ${bytes.length} bytes`)
for (const name of ['en_ewt-dev', 'en_gum-dev']) {
  const dev = await loadCorpus(values.data, name)
  const { upos, uas, las } = await scoreParser(parserOf(stored), dev.sentences)
  log(`${name}: UPOS ${upos.toFixed(4)} UAS ${uas.toFixed(4)} LAS ${las.toFixed(4)}`)
}

/** Hashes of the word forms and lemmas seen at least twice, in order. */
function knownWords(sentences: readonly AlignedSentence[]): Int32Array {
  const counts = new Map<number, number>()
  for (const { tokens } of sentences)
    for (const { text, lemma } of tokens)
      for (const hash of new Set([hashText(text), hashText(lemma)]))
        counts.set(hash, (counts.get(hash) ?? 0) + 1)
  return Int32Array.from([...counts].filter(([, count]) => count >= 2).map(([hash]) => hash)).sort()
}
