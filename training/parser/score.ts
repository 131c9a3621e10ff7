import type { Sentence } from '../../src/model/doc.ts'
import { parse } from '../../src/annotate/syntax/parse.ts'
import type { ParserModel } from '../../src/annotate/syntax/parser-model.ts'
import type { AlignedSentence } from './align.ts'

/** Shares of words, 0 to 1, among the tokens that are exactly one word of the treebank. */
export interface Score {
  readonly words: number
  readonly aligned: number
  readonly upos: number
  readonly uas: number
  readonly las: number
  /** Share of right head and relation by gold relation. */
  readonly byRelation: ReadonlyMap<
    string,
    { readonly gold: number; readonly right: number; readonly guessed: number }
  >
}

/** Parses each sentence with the treebank's sentence ends and compares. */
export async function scoreParser(model: ParserModel, sentences: readonly AlignedSentence[]): Promise<Score> {
  const stage = parse(model)
  let [words, aligned, upos, uas, las] = [0, 0, 0, 0, 0]
  const byRelation = new Map<string, { gold: number; right: number; guessed: number }>()
  const row = (name: string) => {
    const found = byRelation.get(name) ?? { gold: 0, right: 0, guessed: 0 }
    byRelation.set(name, found)
    return found
  }
  for (const sentence of sentences) {
    const syntax = await stage.annotate({
      report: null as never,
      tokens: sentence.tokens,
      sentences: [whole(sentence)],
    })
    words += sentence.tokens.length
    for (const [index, { head, relation }] of syntax.entries()) {
      if (!sentence.exact[index]) continue
      const sameHead = head === sentence.heads[index]
      const same = sameHead && relation === sentence.relations[index]
      aligned++
      if (sentence.tokens[index]?.pos === sentence.upos[index]) upos++
      if (sameHead) uas++
      if (same) las++
      row(sentence.relations[index] as string).gold++
      row(relation).guessed++
      if (same) row(relation).right++
    }
  }
  return { words, aligned, upos: upos / aligned, uas: uas / aligned, las: las / aligned, byRelation }
}

/** The trees of one sentence. */
export function whole({ tokens }: AlignedSentence): Sentence {
  return { start: 0, end: tokens.at(-1)?.end ?? 0, first: 0, last: tokens.length, paragraph: 0, kind: 'body' }
}
