import type { ActorMention, Doc, HarmMention, Token } from '../../model/doc.ts'
import { bySpan, wordsAt } from '../../model/span.ts'
import { type NounPhrase, nounPhrase } from '../actors/noun-phrase.ts'
import type { Stage } from '../pipeline.ts'
import { isRelation, type Tree, treeOf } from '../syntax/tree.ts'
import { type HarmCue, harmCues } from './cues.ts'
import { type HarmWords, isCounting } from './harm-words.ts'
import { readQuantity } from './quantity.ts'
import { countOf, whomOf } from './victims.ts'

type Needs = 'tokens' | 'sentences' | 'syntax' | 'names' | 'actors'

/** Figures of killed, injured, captured, missing and displaced, each with its bounds and the word that tells the kind. */
export function harm(words: HarmWords): Stage<Needs, 'harm'> {
  return {
    gives: 'harm',
    needs: ['tokens', 'sentences', 'syntax', 'names', 'actors'],
    annotate: (doc) => {
      const scene: Scene = {
        doc,
        words,
        tree: treeOf(doc),
        byHead: new Map(doc.actors.map((actor) => [actor.head, actor])),
      }
      return doc.sentences
        .flatMap(({ first, last }) =>
          harmCues(words, scene.tree, first, last).flatMap((cue) => figuresOf(scene, cue, first)),
        )
        .sort(bySpan)
    },
  }
}

/** What a figure is read from: the doc, its trees, its actors by head token, and the words of harm. */
interface Scene {
  readonly doc: Doc<Needs>
  readonly tree: Tree
  readonly byHead: ReadonlyMap<number, ActorMention>
  readonly words: HarmWords
}

function figuresOf({ doc, tree, byHead, words: known }: Scene, cue: HarmCue, floor: number): HarmMention[] {
  const token = doc.tokens[cue.token] as Token
  const own = { kind: cue.kind, cue: wordsAt(doc.report.text, token.start, token.end) }
  return cue.victims.flatMap((head) => {
    if (isNone(tree, head)) return []
    const isFatal = head === cue.token && known.fatal.adjectives.has(token.text.toLowerCase())
    const phrase = isFatal
      ? { head, first: head, last: head + 1 }
      : (byHead.get(head) ?? nounPhrase(tree, head, floor))
    const first = isFatal ? head : boundStart(tree, countStart(tree, head, phrase.first), floor)
    const last = countEnd(known, tree, phrase)
    const words = wordsAt(
      doc.report.text,
      (doc.tokens[first] as Token).start,
      (doc.tokens[last - 1] as Token).end,
    )
    const count =
      head === cue.token
        ? (readQuantity(words.text) ?? (isFatal ? { low: 1, high: null } : null))
        : countOf(known, doc.tokens, phrase, words.text, byHead.get(head))
    const whom = whomOf(known, doc.tokens, { ...phrase, last })
    return count && !isEscape(cue.kind, whom) ? [{ ...words, ...own, ...count, whom }] : []
  })
}

// "No women or children were hurt", "killed four and not six"
function isNone(tree: Tree, head: number): boolean {
  if (tree.children(head, 'advmod').some((word) => tree.word(word) === 'not')) return true
  const first = tree.relation(head) === 'conj' ? tree.head(head) : head
  return tree.children(first, 'det').some((word) => /^(?:no|neither)$/.test(tree.word(word)))
}

// "detained one suspected herder": the number may stand outside what the tree calls the phrase.
function countStart(tree: Tree, head: number, first: number): number {
  const before = first - 1
  const isBeside = tree.pos(before) === 'NUM' && tree.head(before) === tree.head(head)
  return isBeside && isRelation(tree.relation(before), 'obj') ? before : first
}

// "The gunmen fled": who runs away from what they did is not displaced.
function isEscape(kind: HarmMention['kind'], whom: string): boolean {
  return kind === 'displaced' && /^(?:fighters|suspects|soldiers|prisoners)$/.test(whom)
}

const BOUND =
  /^(?:least|most|more|fewer|less|than|over|up|many|about|around|nearly|almost|some|another|between)$/

// "at least 17", "as many as 20", "up to 24": the bound may stand before what the tree calls the phrase.
function boundStart(tree: Tree, first: number, floor: number): number {
  let at = BOUND.test(tree.word(first)) ? first : first - 1
  if (/^(?:to|as|of)$/.test(tree.word(at))) at--
  if (at < floor || !BOUND.test(tree.word(at))) return first
  while (at > floor && (BOUND.test(tree.word(at - 1)) || /^(?:at|as|no)$/.test(tree.word(at - 1)))) at--
  return at
}

// "hundreds of thousands of people": a counting noun goes on to what it counts.
function countEnd(words: HarmWords, tree: Tree, { last }: NounPhrase): number {
  let end = last
  while ((isCounting(words, tree.lemma(end - 1)) || tree.pos(end - 1) === 'NUM') && tree.word(end) === 'of') {
    const next = nounPhrase(tree, tree.head(end), end + 1).last
    if (next <= end + 1) return end
    end = next
  }
  return end
}
