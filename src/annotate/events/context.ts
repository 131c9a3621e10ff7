import type { Actor } from '../../model/actor.ts'
import type { ActorMention, Doc, Sentence, Token } from '../../model/doc.ts'
import { bySpan, firstFrom, type Mention, type Span, spansWithin, wordsAt } from '../../model/span.ts'
import { toActor } from '../actors/to-actor.ts'
import { type NounPhrase, nounPhrase } from '../actors/noun-phrase.ts'
import { type Tree, treeOf } from '../syntax/tree.ts'
import type { EventWords } from './event-words.ts'
import type { EventLexicon } from './lexicon.ts'

export type EventNeeds =
  | 'tokens'
  | 'sentences'
  | 'syntax'
  | 'names'
  | 'times'
  | 'places'
  | 'actors'
  | 'speakers'
  | 'harm'

/** What the event rules look at: the doc, its trees and indexes by token. */
export interface Context {
  readonly doc: Doc<EventNeeds>
  readonly lexicon: EventLexicon
  readonly words: EventWords
  readonly tree: Tree
  readonly sentence: (token: number) => Sentence
  /**
   * The actor that the noun phrase of `head` stands for, or that a name inside it stands for ("a Chilean frigate"); null for -1, the
   * head of a root: a text may break off at "According to".
   */
  readonly actor: (head: number) => Mention<Actor> | null
  readonly mention: (head: number) => ActorMention | undefined
  readonly phrase: (head: number) => NounPhrase
  /** Words that name a speaker, sorted. */
  readonly voices: readonly Span[]
  /** The token that holds the code unit `at`. */
  readonly tokenAt: (at: number) => number
}

/** Indexes a doc for the event rules. */
export function contextOf(doc: Doc<EventNeeds>, lexicon: EventLexicon, words: EventWords): Context {
  const tree = treeOf(doc)
  const mentions = new Map(doc.actors.map((mention) => [mention.head, mention]))
  const sentences = doc.sentences.flatMap((sentence) =>
    Array<Sentence>(sentence.last - sentence.first).fill(sentence),
  )
  const sentence = (token: number): Sentence => sentences[token] as Sentence
  const phrase = (head: number): NounPhrase => nounPhrase(tree, head, sentence(head).first)
  return {
    doc,
    lexicon,
    words,
    tree,
    sentence,
    phrase,
    mention: (head) => mentions.get(head),
    actor: (head) => (head < 0 ? null : actorOf(doc, mentions, phrase, head)),
    voices: doc.speakers.flatMap(({ attribution }) => attribution).toSorted(bySpan),
    tokenAt: (at) => firstFrom(doc.tokens, at + 1) - 1,
  }
}

/** The context with only what stands in one sentence: the rules need no more, and long reports stay quick. */
export function inSentence(context: Context, sentence: Sentence): Context {
  const { doc, voices } = context
  const near = <T extends Span>(layer: readonly T[]): readonly T[] => spansWithin(layer, sentence)
  return {
    ...context,
    voices: near(voices),
    doc: {
      ...doc,
      names: near(doc.names),
      times: near(doc.times),
      places: near(doc.places),
      harm: near(doc.harm),
    },
  }
}

function actorOf(
  doc: Doc<EventNeeds>,
  mentions: ReadonlyMap<number, ActorMention>,
  phrase: (head: number) => NounPhrase,
  head: number,
): Mention<Actor> | null {
  const own = mentions.get(head)
  if (own) return toActor(own)
  // "a Chilean frigate", "the Fijian embassy", "Togolese guards": whose it is stands before the noun.
  const { first, last } = phrase(head)
  for (let index = head; index >= first; index--) {
    const inside = mentions.get(index)
    if (inside && doc.tokens[index]?.pos !== 'PRON') {
      const words = wordsAt(
        doc.report.text,
        (doc.tokens[first] as Token).start,
        (doc.tokens[last - 1] as Token).end,
      )
      return { ...toActor(inside), ...words }
    }
  }
  return null
}
