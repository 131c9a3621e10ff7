import type { Token } from '../../src/model/doc.ts'
import type { TreeSentence, TreeWord } from './conllu.ts'

/** A treebank sentence on the reader's own tokens. `exact[i]` is false where token i is not one word of the treebank. */
export interface AlignedSentence {
  readonly document: string
  readonly tokens: readonly Token[]
  /** Penn tag and UPOS of the treebank, joined: "VBD.AUX". */
  readonly tags: readonly string[]
  readonly upos: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  readonly exact: readonly boolean[]
}

/** Tokens and words that cover the same characters, with neither divisible any further. */
interface Group {
  readonly tokens: readonly [number, number]
  readonly words: readonly [number, number]
}

/**
 * Puts a gold tree on the reader's tokens. Where they differ, the smallest stretch on which both agree becomes one
 * unit: its last token carries the outer arc, the tokens before it hang on it as `compound` or `punct`.
 */
export function align(sentence: TreeSentence, tokens: readonly Token[]): AlignedSentence | null {
  const groups = groupsOf(sentence.words, tokens)
  if (!groups) return null
  const unitOf = sentence.words.map(() => -1)
  for (const { tokens, words } of groups) unitOf.fill(tokens[1] - 1, words[0], words[1])
  const rows = groups.flatMap((group) => rowsOf(group, sentence.words, tokens, unitOf))
  return {
    document: sentence.document,
    tokens,
    tags: rows.map((row) => row.tag),
    upos: rows.map((row) => row.upos),
    heads: rows.map((row) => row.head),
    relations: rows.map((row) => row.relation),
    exact: rows.map((row) => row.exact),
  }
}

function groupsOf(words: readonly TreeWord[], tokens: readonly Token[]): Group[] | null {
  const groups: Group[] = []
  let [token, word, firstToken, firstWord] = [0, 0, 0, 0]
  while (token < tokens.length && word < words.length) {
    const tokenEnd = (tokens[token] as Token).end
    const wordEnd = (words[word] as TreeWord).end
    if (tokenEnd <= wordEnd) token++
    if (wordEnd <= tokenEnd) word++
    if (tokenEnd !== wordEnd) continue
    groups.push({ tokens: [firstToken, token], words: [firstWord, word] })
    ;[firstToken, firstWord] = [token, word]
  }
  return token === tokens.length && word === words.length && firstToken === token ? groups : null
}

interface Row {
  readonly tag: string
  readonly upos: string
  readonly head: number
  readonly relation: string
  readonly exact: boolean
}

function rowsOf(group: Group, words: readonly TreeWord[], tokens: readonly Token[], unitOf: number[]): Row[] {
  const [from, to] = group.words
  const inner = words.slice(from, to)
  const outer = inner.find(({ head }) => head < from || head >= to) ?? (inner[0] as TreeWord)
  const exact = to - from === 1 && group.tokens[1] - group.tokens[0] === 1
  const head = outer.head < 0 ? -1 : (unitOf[outer.head] as number)
  const last = { tag: `${outer.xpos}.${outer.upos}`, upos: outer.upos, head, relation: outer.relation, exact }
  const before = tokens.slice(group.tokens[0], group.tokens[1] - 1).map((token) => ({
    tag: /\w/.test(token.text) ? last.tag : 'HYPH.PUNCT',
    upos: /\w/.test(token.text) ? last.upos : 'PUNCT',
    head: group.tokens[1] - 1,
    relation: /\w/.test(token.text) ? 'compound' : 'punct',
    exact: false,
  }))
  return [...before, last]
}
