import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../src/model/report.ts'
import { loadWink } from '../../src/annotate/tokens/load-wink.ts'
import { tokenize } from '../../src/annotate/tokens/tokenize.ts'
import { align, type AlignedSentence } from './align.ts'
import { readConllu } from './conllu.ts'

/** GUM genres whose texts are free for any use with attribution; see models/syntax/README.md. */
export const GUM_GENRES = new Set([
  'academic',
  'bio',
  'court',
  'essay',
  'interview',
  'letter',
  'news',
  'podcast',
  'speech',
  'textbook',
  'voyage',
])

/** A corpus file on the reader's tokens. `dropped` counts sentences whose words could not be found in their text. */
export interface Corpus {
  readonly name: string
  readonly sha256: string
  readonly sentences: readonly AlignedSentence[]
  readonly read: number
  readonly dropped: number
}

/** Reads `NAME.conllu.gz` of a folder, tokenized and tagged as the reader does it. */
export async function loadCorpus(folder: string, name: string): Promise<Corpus> {
  const file = join(folder, `${name}.conllu.gz`)
  const all = readConllu(file).filter(({ document }) => isFree(document))
  const stage = tokenize(loadWink())
  const sentences: AlignedSentence[] = []
  for (const sentence of all) {
    const tokens = await stage.annotate({ report: reportOf(sentence.text) })
    const aligned = align(sentence, tokens)
    if (aligned) sentences.push(aligned)
  }
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
  return { name, sha256, sentences, read: all.length, dropped: all.length - sentences.length }
}

function isFree(document: string): boolean {
  const genre = /^GUM_([a-z]+)_/.exec(document)?.[1]
  return genre === undefined ? !document.startsWith('GUM') : GUM_GENRES.has(genre)
}

function reportOf(text: string): Report {
  const nothing = { outlet: null, url: null, title: null, published: null }
  return { id: 'x', name: 'x', language: 'en', sample: false, text, ...nothing }
}
