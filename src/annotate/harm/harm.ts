import type { ActorMention, Doc, HarmMention, Token } from '../../model/doc.ts'
import { bySpan, wordsAt } from '../../model/span.ts'
import { type NounPhrase, nounPhrase } from '../actors/noun-phrase.ts'
import type { Stage } from '../pipeline.ts'
import { isRelation, type Tree, treeOf } from '../syntax/tree.ts'
import { harmCues } from './cues.ts'
import type { HarmCue } from './harm-cue.ts'
import { type HarmWords, isCounting } from './harm-words.ts'
import { overrules } from './overrules.ts'
import { type Quantity, readQuantity } from './quantity.ts'
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
      const told = doc.sentences
        .flatMap(({ first, last }) =>
          harmCues(words, scene.tree, first, last).flatMap((cue) =>
            withoutItems(doc, figuresOf(scene, cue, first)),
          ),
        )
        .sort(bySpan)
      return told.filter((figure) => !told.some((other) => overrules(other, figure)))
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
  const own = {
    kind: cue.kind,
    cue: wordsAt(doc.report.text, token.start, token.end),
    hit: cue.hit ?? false,
  }
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
        ? ownCount(known, words.text, isFatal)
        : countOf(known, doc.tokens, phrase, words.text, byHead.get(head))
    const whom = whomOf(known, doc.tokens, { ...phrase, last })
    const told = count && !isEscape(cue.kind, whom) && !(own.hit && isUncounted(words.text, count))
    return told ? [{ ...words, ...own, ...count, whom }] : []
  })
}

// "Six people, four nurses and two guards, were shot": the whole, and what it is made of.
function withoutItems({ report }: Doc<Needs>, figures: readonly HarmMention[]): readonly HarmMention[] {
  const [whole, ...items] = figures
  if (!whole || items.length === 0 || whole.whom !== 'people' || whole.low < 2) return figures
  const made = items.reduce((sum, { low }) => sum + low, 0)
  return report.text[whole.end] === ',' && made <= whole.low ? [whole] : figures
}

// "Protesters were shot": how many is not told, nor that they were hurt.
function isUncounted(text: string, { low, high }: Quantity): boolean {
  return low > 1 && high === null && readQuantity(text) === null
}

// "a triple shooting" tells three, "three deaths" three, "a deadly raid" one or more.
function ownCount({ hits }: HarmWords, text: string, isFatal: boolean): Quantity | null {
  const multiple = text
    .toLowerCase()
    .split(/[\s-]+/)
    .find((word) => hits.multiples.has(word))
  const people = hits.multiples.get(multiple ?? '')
  if (people !== undefined) return { low: people, high: people }
  return readQuantity(text) ?? (isFatal ? { low: 1, high: null } : null)
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
