import type { Dependency, Token } from '../../model/doc.ts'

/** Ways through the dependency trees of a doc. Indices are of the token layer; -1 stands for no token. */
export interface Tree {
  readonly tokens: readonly Token[]
  readonly head: (token: number) => number
  readonly relation: (token: number) => string
  /** Direct dependents in text order, of the given relations if any are named ("nsubj" also finds "nsubj:pass"). */
  readonly children: (token: number, ...relations: string[]) => number[]
  readonly child: (token: number, ...relations: string[]) => number
  /** The word in lower case, its lemma, its part of speech; empty for no token. */
  readonly word: (token: number) => string
  readonly lemma: (token: number) => string
  readonly pos: (token: number) => string
  /** The preposition or conjunction that brings the token in ("on", "after"), in lower case; empty without one. */
  readonly marker: (token: number) => string
  /** First and last+1 token of everything under `token`. */
  readonly extent: (token: number) => readonly [first: number, last: number]
  /** The token itself and all its heads up to the root. */
  readonly ancestors: (token: number) => number[]
}

/** Indexes the syntax layer of a doc once for navigation. */
export function treeOf(doc: {
  readonly tokens: readonly Token[]
  readonly syntax: readonly Dependency[]
}): Tree {
  const { tokens, syntax } = doc
  const dependents: number[][] = tokens.map(() => [])
  for (const [index, { head }] of syntax.entries()) if (head >= 0) dependents[head]?.push(index)
  const head = (token: number): number => syntax[token]?.head ?? -1
  const relation = (token: number): string => syntax[token]?.relation ?? 'dep'
  const children = (token: number, ...relations: string[]): number[] => {
    const all = dependents[token] ?? []
    return relations.length === 0
      ? all
      : all.filter((child) => relations.some((name) => isRelation(relation(child), name)))
  }
  const child = (token: number, ...relations: string[]): number => children(token, ...relations)[0] ?? -1
  const word = (token: number): string => tokens[token]?.text.toLowerCase() ?? ''
  return {
    tokens,
    word,
    lemma: (token) => tokens[token]?.lemma ?? '',
    pos: (token) => tokens[token]?.pos ?? '',
    marker: (token) => word(child(token, 'case', 'mark')),
    head,
    relation,
    children,
    child,
    extent: (token) => extentOf(dependents, token),
    ancestors: (token) => ancestorsOf(head, token),
  }
}

/** True when `relation` is `name` or a subtype of it. */
export function isRelation(relation: string, name: string): boolean {
  return relation === name || relation.startsWith(`${name}:`)
}

function extentOf(dependents: readonly number[][], token: number): readonly [number, number] {
  let first = token
  let last = token + 1
  for (const child of dependents[token] ?? []) {
    const [from, to] = extentOf(dependents, child)
    first = Math.min(first, from)
    last = Math.max(last, to)
  }
  return [first, last]
}

function ancestorsOf(head: (token: number) => number, token: number): number[] {
  const path: number[] = []
  for (let at = token; at >= 0; at = head(at)) path.push(at)
  return path
}
