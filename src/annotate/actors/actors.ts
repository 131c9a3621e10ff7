import type { Actor } from '../../model/actor.ts'
import type { ActorMention, Doc, Name, Sentence, Token } from '../../model/doc.ts'
import { firstFrom, type Mention, spansWithin, wordsAt } from '../../model/span.ts'
import { type ActorNouns, describeActor } from '../names/describe-actor.ts'
import type { Stage } from '../pipeline.ts'
import { type Tree, treeOf } from '../syntax/tree.ts'
import { anaphor, isPlural } from './anaphora.ts'
import { type NounPhrase, nounPhrase, nounPhraseHeads } from './noun-phrase.ts'

type Needs = 'tokens' | 'sentences' | 'syntax' | 'names'

/** Every phrase that stands for an actor: a name, a described actor ("Ghanaian-led peacekeepers in Togo"), or a word that goes back to one. */
export function actors(nouns: ActorNouns): Stage<Needs, 'actors'> {
  return {
    gives: 'actors',
    needs: ['tokens', 'sentences', 'syntax', 'names'],
    annotate: (doc) => {
      const tree = treeOf(doc)
      const found: ActorMention[] = []
      for (const sentence of doc.sentences) {
        // Phrases do not reach over sentences, so only the names of this one matter.
        const near = { ...doc, names: spansWithin(doc.names, sentence) }
        for (const phrase of phrasesOf(near, tree, sentence)) {
          const mention = mentionOf(near, nouns, tree, phrase, found)
          if (mention) found.push(mention)
        }
      }
      return found
    },
  }
}

// Noun phrases, and names that stand inside one as modifier: "the Zambian patrol", "Peruvian farmers".
function phrasesOf(doc: Doc<Needs>, tree: Tree, { first, last }: Sentence): NounPhrase[] {
  const heads = nounPhraseHeads(tree, first, last)
  const phrases = heads.map((head) => wholeName(doc, nounPhrase(tree, head, first)))
  for (const name of doc.names) {
    const from = firstFrom(doc.tokens, name.start)
    const to = Math.min(last, firstFrom(doc.tokens, name.end))
    if (to > from && !heads.some((head) => head >= from && head < to))
      phrases.push({ head: to - 1, first: from, last: to })
  }
  return phrases.sort((a, b) => a.first - b.first || a.head - b.head)
}

// A name is one phrase even where the tree cuts it ("Abdul Karim al-Obeidi"), and so is a title with its name
// ("harbour master Ana Costa"): then the phrase is of the person.
function wholeName(doc: Doc<Needs>, phrase: NounPhrase): NounPhrase {
  let { first, last } = phrase
  const names = namesAcross(doc, first, titleEnd(doc, last))
  const start = Math.min(...names.map((name) => name.start))
  const end = Math.max(...names.map((name) => name.end))
  while ((doc.tokens[last]?.start ?? Infinity) < end) last++
  while (first > 0 && (doc.tokens[first - 1] as Token).end > start) first--
  return { head: phrase.head, first, last }
}

// Common nouns right after the phrase, when they lead up to a name: "Navy" + "chief Ana Costa".
function titleEnd({ tokens, names }: Doc<Needs>, last: number): number {
  let at = last
  while (at < last + 3 && tokens[at]?.pos === 'NOUN') at++
  const next = tokens[at]
  return next && names.some((name) => name.kind === 'person' && name.start === next.start) ? at + 1 : last
}

function namesAcross({ tokens, names }: Doc<Needs>, first: number, last: number): readonly Mention<Name>[] {
  const from = (tokens[first] as Token).start
  const to = (tokens[last - 1] as Token).end
  return names.filter((name) => name.start < to && from < name.end)
}

function mentionOf(
  doc: Doc<Needs>,
  nouns: ActorNouns,
  tree: Tree,
  phrase: NounPhrase,
  earlier: readonly ActorMention[],
): ActorMention | null {
  const head = doc.tokens[phrase.head] as Token
  const { start } = doc.tokens[phrase.first] as Token
  const { end } = doc.tokens[phrase.last - 1] as Token
  const base = { ...wordsAt(doc.report.text, start, end), ...phrase, plural: isPlural(head) }
  const fits = anaphor(tree, phrase)
  const antecedent = fits
    ? antecedentOf(tree, earlier, fits, phrase.head, (from, to) => sentencesBetween(doc, from, to))
    : undefined
  if (antecedent) {
    const { name, entity, country, sector } = antecedent
    const words = antecedent.antecedent ?? wordsAt(doc.report.text, antecedent.start, antecedent.end)
    return {
      ...base,
      plural: antecedent.plural,
      name,
      entity,
      country,
      sector,
      antecedent: words,
      why: `back to ${antecedent.why}`,
    }
  }
  const actor: (Actor & { readonly why: string }) | null = describeActor(
    doc,
    nouns,
    phrase.first,
    phrase.last,
    headOf(doc, phrase),
  )
  return actor && { ...base, ...actor, antecedent: null }
}

// "Navy chief Ana Costa" is a person, whatever the tree takes for the head.
function headOf(doc: Doc<Needs>, { head, last }: NounPhrase): number {
  const end = (doc.tokens[last - 1] as Token).end
  return doc.names.some((name) => name.kind === 'person' && name.end === end) ? last - 1 : head
}

// How many mentions back a reader of news remembers.
const WINDOW = 80

// Subjects are gone back to before objects, near sentences before far ones (Hobbs 1978; Lappin & Leass 1994).
function antecedentOf(
  tree: Tree,
  earlier: readonly ActorMention[],
  fits: (earlier: ActorMention) => boolean,
  head: number,
  sentencesBetween: (from: number, to: number) => number,
): ActorMention | undefined {
  const candidates = earlier
    .slice(-WINDOW)
    .filter((mention) => mention.head !== head && fits(mention))
    .slice(-12)
  const salience = (mention: ActorMention): number =>
    (tree.relation(mention.head).startsWith('nsubj') ? 15 : tree.relation(mention.head) === 'obj' ? 8 : 0) +
    // "The group said it would …": whoever speaks is spoken of.
    (tree.ancestors(head).includes(tree.head(mention.head)) ? 12 : 0) -
    10 * sentencesBetween(mention.head, head) -
    (isModifier(tree.relation(mention.head)) ? 12 : 0) -
    (head - mention.head) / 10
  return candidates.sort((a, b) => salience(b) - salience(a))[0]
}

// Sentences that begin after token `from`, up to token `to`.
function sentencesBetween({ sentences, tokens }: Doc<Needs>, from: number, to: number): number {
  return firstFrom(sentences, (tokens[to] as Token).end) - firstFrom(sentences, (tokens[from] as Token).end)
}

function isModifier(relation: string): boolean {
  return ['compound', 'amod', 'nmod:poss', 'flat'].includes(relation)
}
