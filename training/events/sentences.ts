import { createReadStream, createWriteStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { createGunzip, gunzipSync } from 'node:zlib'

import { readTable } from '../../bench/accuracy/score/tsv.ts'
import { benchReport } from '../../bench/accuracy/task.ts'
import { pieceSentence } from '../../src/annotate/encoder/pieced-sentence.ts'
import { type WordPieces, wordPieces } from '../../src/annotate/encoder/word-pieces.ts'
import { pipeline } from '../../src/annotate/pipeline.ts'
import { segment } from '../../src/annotate/sentences/segment.ts'
import { cutWords } from '../../src/annotate/words/cut-words.ts'
import { loadWink } from '../../src/annotate/words/load-wink.ts'
import { overlaps, type Span } from '../../src/model/span.ts'
import { type CorpusLine, parseCorpus } from '../corpus/parse-corpus.ts'

// Writes what the event heads learn from: sentences in the reader's own words and pieces, one a line of JSON.
//   npx tsx training/events/sentences.ts --data DIR --out FILE

/** A stretch of text in which the labels hold: for its words where they are known, else for some word of it. */
interface Passage extends Span {
  readonly bag: string
  /** Acts of police and army that it tells of; null where the corpus does not say. */
  readonly acts: readonly string[] | null
  /** Types of which it has an event at some word; null where every word is labelled, or nothing is known. */
  readonly types: readonly string[] | null
  /** Labels of words; null where words are not labelled. */
  readonly words: readonly (Span & { readonly label: string })[] | null
}

interface Text {
  readonly corpus: string
  readonly doc: string
  readonly text: string
  readonly passages: readonly Passage[]
}

const CORPUS = new URL('../corpus/', import.meta.url)
const VOCABULARY = new URL('../../models/reader/vocabulary.txt', import.meta.url)

interface PoliceSentence {
  readonly doc_id: number
  readonly sent_id: number
  readonly sent_text: string
  readonly sent_labels: readonly string[]
}

/** IndiaPoliceEvents, train: each sentence with what police did in it. Sentences of a report one a line. */
async function* police(file: string): AsyncGenerator<Text> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) })
  const docs = new Map<number, PoliceSentence[]>()
  for await (const line of lines) {
    const sentence = JSON.parse(line) as PoliceSentence
    const doc = docs.get(sentence.doc_id)
    if (doc) doc.push(sentence)
    else docs.set(sentence.doc_id, [sentence])
  }
  for (const [id, sentences] of docs) {
    const plain = sentences.map(({ sent_text }) => sent_text.replace(/\s+/g, ' ').trim())
    let start = 0
    const passages = sentences.map(({ sent_id, sent_labels }, index): Passage => {
      const span = { start, end: start + plain[index]!.length }
      start = span.end + 1
      return { ...span, bag: `ipe-${id}-${sent_id}`, acts: sent_labels, types: null, words: null }
    })
    yield { corpus: 'ipe', doc: `ipe-${id}`, text: plain.join('\n'), passages }
  }
}

/** PLOVER relation sentences, train: the type that relates two parties stands at some word. */
async function* relations(file: string): AsyncGenerator<Text> {
  for (const [index, row] of readTable(await readFile(file, 'utf8'), true).entries()) {
    const text = row['sentence']!
    const root = row['gold_root']!
    const types = root === 'YIELD' ? ['CONCEDE', 'RETREAT'] : [root]
    yield whole('plv', `plv-${index}`, text, types)
  }
}

/** Stories by a machine, each of one type; one in `every` is enough. */
async function* stories(file: string, every: number): AsyncGenerator<Text> {
  const rows = parseCsv(gunzipSync(await readFile(file)).toString('utf8'))
  for (const [index, row] of rows.entries()) {
    if (index % every !== 0) continue
    yield whole('stories', `story-${index}`, row['text']!.replace(/\s+/g, ' ').trim(), [row['label']!])
  }
}

function whole(corpus: string, doc: string, text: string, types: readonly string[]): Text {
  const passage = { start: 0, end: text.length, bag: doc, acts: null, types, words: null }
  return { corpus, doc, text, passages: [passage] }
}

/** The sentences that we wrote: every word labelled. */
async function* ours(): AsyncGenerator<Text> {
  const files = (await readdir(CORPUS)).filter((file) => file.endsWith('.txt')).toSorted()
  for (const file of files)
    for (const line of parseCorpus(await readFile(new URL(file, CORPUS), 'utf8'), file)) {
      const id = `${file}-${line.line}`
      const words = line.events.map(({ start, end, type }) => ({ start, end, label: type }))
      const span = { start: 0, end: line.text.length, bag: id, types: null }
      yield {
        corpus: 'ours',
        doc: id,
        text: line.text,
        passages: [{ ...span, words, acts: actsOf(line) }],
      }
    }
}

const FORCE =
  /\b(?:police|policem[ae]n|officers?|constables?|army|soldiers?|troops|troopers?|guards?|forces|gendarmes?|military|marines|paramilitary|commandos?)\b/i

/** Acts of police and army in a line, from its marks. */
function actsOf({ text, spans, events }: CorpusLine): string[] {
  const found = new Set<string>()
  for (const { labels } of spans)
    for (const label of labels) if (label.is === 'act') found.add(label.act === 'act' ? 'ANY_ACTION' : 'FAIL')
  for (const { id, type, mode, factuality } of events) {
    if (factuality !== 'asserted' && factuality !== 'habitual') continue
    const has = (is: string, name: string) =>
      spans.filter(({ labels }) =>
        labels.some(
          (one) => one.is === is && 'event' in one && one.event === id && Object.values(one).includes(name),
        ),
      )
    const byForce = has('role', 'actor').some(({ start, end }) => FORCE.test(text.slice(start, end)))
    if (type === 'COERCE' && mode === 'arrest') found.add('ARREST').add('ANY_ACTION')
    if (!byForce) continue
    found.add('ANY_ACTION')
    if (type !== 'ASSAULT') continue
    found.add('FORCE')
    if (has('harm', 'killed').length > 0) found.add('KILL')
  }
  return [...found]
}

function parseCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n\r"]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end !== ',') rows.push([])
  }
  const [head, ...others] = rows
  return others
    .filter((row) => row.length === head!.length)
    .map((row) => Object.fromEntries(row.map((value, index) => [head![index]!, value])))
}

const wink = loadWink()
const cutting = pipeline().use(cutWords(wink)).use(segment(wink))

/** The sentences of a text that a passage labels. */
async function* sentencesOf({ corpus, doc, text, passages }: Text, pieces: WordPieces) {
  const { words, sentences } = await cutting.annotate(benchReport(doc, text, null))
  for (const sentence of sentences) {
    const passage = passages.find((one) => overlaps(one, sentence))
    if (!passage) continue
    const own = words.slice(sentence.first, sentence.last)
    const { bag, acts, types, words: labels } = passage
    yield {
      corpus,
      doc,
      bag,
      ...pieceSentence(
        own.map((word) => word.text),
        pieces,
      ),
      words: own.map((word) => word.text),
      acts,
      types,
      labels: labels && own.map((word) => labels.find((label) => overlaps(label, word))?.label ?? 'O'),
    }
  }
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    only: { type: 'string' },
    split: { type: 'string', default: 'train' },
  },
})
const data = values.data!
const pieces = wordPieces((await readFile(VOCABULARY, 'utf8')).trimEnd().split('\n'))
const out = createWriteStream(values.out!)
const sources: Readonly<Record<string, () => AsyncGenerator<Text>>> = {
  ipe: () => police(join(data, `ipe/${values.split}.jsonl.gz`)),
  plv: () => relations(join(data, 'plv/train.tsv')),
  stories: () => stories(join(data, 'ngec_synthetic/gpt_synthetic_events.csv.gz'), 20),
  ours,
}
for (const [name, texts] of Object.entries(sources))
  if (values.only === undefined || values.only === name)
    for await (const text of texts())
      for await (const sentence of sentencesOf(text, pieces)) out.write(`${JSON.stringify(sentence)}\n`)
out.end()
