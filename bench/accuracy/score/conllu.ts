/** One word of a dependency tree. `head` is an index in its sentence, -1 for the root. */
export interface TreeWord {
  readonly form: string
  readonly tag: string
  readonly head: number
  readonly relation: string
}

/** The words of one sentence, in order. */
export type Tree = readonly TreeWord[]

/** A sentence of a treebank, with what joins it to the one before it. */
export interface TreebankSentence {
  readonly document: string
  readonly text: string
  /** What stands between the sentence before, if any, and this one: nothing, a blank or a line break. */
  readonly gap: '' | ' ' | '\n'
  readonly words: Tree
}

/**
 * The sentences of a CoNLL-U text. Ranges of words ("3-4") and empty nodes ("3.1") are left out; a head that is no word
 * of the sentence is the root.
 */
export function parseConllu(text: string): readonly TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  let document = ''
  let joined = false
  for (const block of text.split(/\n\n+/)) {
    const rows = rowsOf(block)
    if (rows.length === 0) continue
    document = comment(block, 'newdoc id') ?? document
    const gap = /^# newpar/m.test(block) ? '\n' : joined ? '' : ' '
    sentences.push({ document, text: comment(block, 'text') ?? '', gap, words: toTree(rows) })
    joined = /(?:^|\|)SpaceAfter=No(?:$|\|)/.test(rows.at(-1)?.[9] ?? '')
  }
  return sentences
}

/** Trees as CoNLL-U with the columns ID, FORM, UPOS, HEAD and DEPREL filled. */
export function toConllu(trees: readonly Tree[]): string {
  return trees.map((tree) => `${tree.map(toRow).join('\n')}\n\n`).join('')
}

function comment(block: string, key: string): string | undefined {
  return new RegExp(`^# ${key} = (.*)$`, 'm').exec(block)?.[1]
}

function rowsOf(block: string): readonly (readonly string[])[] {
  const rows = block.split('\n').map((line) => line.split('\t'))
  return rows.filter(([id = '']) => /^\d+$/.test(id))
}

function toTree(rows: readonly (readonly string[])[]): Tree {
  const indices = new Map(rows.map(([id = ''], index) => [id, index]))
  return rows.map(([, form = '', , tag = '_', , , head = '0', relation = '_']) => ({
    form,
    tag,
    head: indices.get(head) ?? -1,
    relation,
  }))
}

function toRow({ form, tag, head, relation }: TreeWord, index: number): string {
  return [index + 1, form, '_', tag, '_', '_', head + 1, relation, '_', '_'].join('\t')
}
