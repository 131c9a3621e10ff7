import { foundation } from '../../src/annotate/foundation.ts'
import { loadModel } from '../../src/annotate/load-english.ts'
import { loadWink } from '../../src/annotate/words/load-wink.ts'
import type { Doc } from '../../src/model/doc.ts'
import { readText, setsIn } from './files.ts'
import { readerOfWords } from './given-words.ts'
import { parseConllu, toConllu } from './score/conllu.ts'
import type { Tree, TreebankSentence } from './score/conllu.ts'
import { showPrf } from './score/prf.ts'
import { scoreTrees } from './score/trees.ts'
import { benchReport } from './task.ts'
import type { GoldSet, Outcome, Prediction, Task } from './task.ts'

/** All trees of a treebank as read on its own words and sentences, or on ours. */
type TreesPrediction = Prediction & { readonly tokens: 'gold' | 'own'; readonly conllu: string }

/** Parts of speech and dependency trees: every treebank under ud/, on its own words and on those of the reader. */
export const ud: Task = {
  name: 'ud',
  beside: { las: 'on EWT test UDPipe 1.2 has 81.1, UDify 88.5' },
  files: async (dir, split) => {
    const sets = await setsIn(dir, 'ud', '.conllu.gz', split)
    return sets.map((set) => ({ ...set, name: `ud:${set.name}` }))
  },
  predict: (_, set) => predict(set),
  score: async (set, predictions) => {
    const gold = (await sentencesOf(set)).map(({ words }) => words)
    return outcome(gold, predictions as readonly TreesPrediction[])
  },
  toFiles: (predictions) =>
    (predictions as readonly TreesPrediction[]).map(({ tokens, conllu }) => ({
      ending: `.${tokens}-tokens.conllu`,
      text: conllu,
    })),
}

async function sentencesOf(set: GoldSet): Promise<readonly TreebankSentence[]> {
  return parseConllu(await readText(set.path))
}

/** Reads with the stages up to the trees, and without the reader's gate: sentences that cannot hold claims have trees too. */
async function predict(set: GoldSet): Promise<readonly Prediction[]> {
  const sentences = await sentencesOf(set)
  const model = await loadModel()
  const given = sentences.map(({ words }) => words.map(({ form }) => form))
  const onGoldTokens = toTrees(await readerOfWords(model)(given))
  const reader = foundation(loadWink(), model)
  const onOwnTokens: Tree[] = []
  for (const [name, text] of documentsOf(sentences))
    onOwnTokens.push(...toTrees(await reader.annotate(benchReport(name, text, null))))
  return [
    { tokens: 'gold', conllu: toConllu(onGoldTokens) },
    { tokens: 'own', conllu: toConllu(onOwnTokens) },
  ]
}

/** The texts of a treebank's documents by name: their sentences put together as they were. */
export function documentsOf(sentences: readonly TreebankSentence[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const { document, gap, text } of sentences) {
    const before = texts.get(document)
    texts.set(document, before === undefined ? text : before + gap + text)
  }
  return texts
}

/** The trees of a doc, one a sentence. */
export function toTrees({ tokens, sentences, syntax }: Doc<'tokens' | 'sentences' | 'syntax'>): Tree[] {
  return sentences.map(({ first, last }) =>
    tokens.slice(first, last).map(({ text, pos }, index) => {
      const { head, relation } = syntax[first + index]!
      return { form: text, tag: pos, head: head < 0 ? -1 : head - first, relation }
    }),
  )
}

function outcome(gold: readonly Tree[], predictions: readonly TreesPrediction[]): Outcome {
  const scoreOf = (tokens: TreesPrediction['tokens']) => {
    const conllu = predictions.find((prediction) => prediction.tokens === tokens)?.conllu ?? ''
    return scoreTrees(
      gold,
      parseConllu(conllu).map(({ words }) => words),
    )
  }
  const [onGold, onOwn] = [scoreOf('gold'), scoreOf('own')]
  const figures = { las: onGold.las, uas: onGold.uas, upos: onGold.upos, las_own_tokens: onOwn.las }
  return {
    metrics: Object.fromEntries(Object.entries(figures).map(([name, { f1 }]) => [name, f1])),
    lines: Object.entries(figures).map(([name, figure]) => `${name.padEnd(15)} ${showPrf(figure)}`),
    errors: [],
  }
}
