import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { parse } from '../../src/annotate/syntax/parse.ts'
import { readParserModel } from '../../src/annotate/syntax/parser-model.ts'
import { loadCorpus, type Corpus } from './corpus.ts'
import { scoreParser, whole, type Score } from './score.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    model: { type: 'string', default: new URL('../../models/syntax/english.bin', import.meta.url).pathname },
    relations: { type: 'boolean', default: false },
  },
})
if (values.data === undefined)
  throw new Error('say where the treebanks are: --data DIR (a folder with en_ewt-dev.conllu.gz …)')

const bytes = readFileSync(values.model)
const started = performance.now()
const model = readParserModel(bytes)
console.log(`load ${(performance.now() - started).toFixed(0)} ms, ${bytes.length} bytes`)
for (const name of ['en_ewt-dev', 'en_gum-dev']) {
  const corpus = await loadCorpus(values.data, name)
  const score = await scoreParser(model, corpus.sentences)
  console.log(`${name}: ${summary(score)}, ${(await wordsPerSecond(corpus)).toFixed(0)} words/s`)
  if (values.relations) console.log(relationTable(score))
}

function summary({ words, aligned, upos, uas, las }: Score): string {
  return `aligned ${aligned} of ${words} tokens, wink UPOS ${percent(upos)}, UAS ${percent(uas)}, LAS ${percent(las)}`
}

function percent(share: number): string {
  return (share * 100).toFixed(2)
}

async function wordsPerSecond({ sentences }: Corpus): Promise<number> {
  const stage = parse(model)
  const start = performance.now()
  let words = 0
  for (const sentence of sentences) {
    await stage.annotate({
      report: null as never,
      tokens: sentence.tokens,
      sentences: [whole(sentence)],
    })
    words += sentence.tokens.length
  }
  return (words / (performance.now() - start)) * 1000
}

function relationTable({ byRelation }: Score): string {
  return [...byRelation]
    .sort(([, a], [, b]) => b.gold - a.gold)
    .map(([name, { gold, right, guessed }]) => {
      const recall = ((100 * right) / gold).toFixed(1)
      const precision = ((100 * right) / guessed).toFixed(1)
      return `  ${name.padEnd(16)} gold ${String(gold).padStart(5)}  recall ${recall}  precision ${precision}`
    })
    .join('\n')
}
