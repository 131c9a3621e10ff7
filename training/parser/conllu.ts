import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** One word of a treebank: its form, tags, head (index in the sentence, -1 the root) and relation. */
export interface TreeWord {
  readonly form: string
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly relation: string
  /** Place of its characters in the sentence's text. */
  readonly start: number
  readonly end: number
}

/** One sentence of a treebank. */
export interface TreeSentence {
  readonly document: string
  readonly text: string
  readonly words: readonly TreeWord[]
}

/** Reads a CoNLL-U file, plain or gzipped. Sentences whose words do not spell out their text are left out. */
export function readConllu(file: string): TreeSentence[] {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  let document = ''
  return text.split(/\n\n+/).flatMap((part) => {
    document = /^# newdoc id = (.*)$/m.exec(part)?.[1] ?? document
    const sentence = toSentence(part, document)
    return sentence ? [sentence] : []
  })
}

function toSentence(part: string, document: string): TreeSentence | null {
  const text = /^# text = (.*)$/m.exec(part)?.[1]
  if (text === undefined) return null
  const rows = part.split('\n').filter((line) => /^\d+\t/.test(line))
  const words: TreeWord[] = []
  let cursor = 0
  for (const row of rows) {
    const [, form = '', , upos = '', xpos = '', , head = '0', relation = 'dep'] = row.split('\t')
    const start = text.indexOf(form, cursor)
    if (start < 0 || text.slice(cursor, start).trim() !== '') return null
    cursor = start + form.length
    words.push({ form, upos, xpos, head: Number(head) - 1, relation, start, end: cursor })
  }
  return words.length > 0 ? { document, text, words } : null
}
