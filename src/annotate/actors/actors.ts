import type { ActorMention, Doc, Name, Sentence, Token } from '../../model/doc.ts'
import type { Place } from '../../model/place.ts'
import { bySpan, firstFrom, type Mention, spansWithin } from '../../model/span.ts'
import type { ActorNouns } from '../names/describe-actor.ts'
import type { Stage } from '../pipeline.ts'
import { quotations } from '../speakers/quotations.ts'
import { type Tree, treeOf } from '../syntax/tree.ts'
import { type ActorLayers, mentionOf, thingOf } from './mention-of.ts'
import { modifiersOf } from './modifiers.ts'
import { type NounPhrase, nounPhrase, nounPhraseHeads } from './noun-phrase.ts'
import type { Referent, Thing } from './referent.ts'
import { ofSoleGroup } from './sole-group.ts'

/** Every phrase that stands for an actor: a name, a described actor ("Ghanaian-led peacekeepers in Togo"), or a word that goes back to one. */
export function actors(nouns: ActorNouns): Stage<ActorLayers | 'places', 'actors'> {
  return {
    gives: 'actors',
    needs: ['tokens', 'sentences', 'syntax', 'names', 'places'],
    annotate: (read) => {
      const doc = { ...read, names: read.names.filter((name) => !isPlaceName(name, read.places)) }
      const tree = treeOf(doc)
      const quotes = quotations(doc.report.text).filter(({ speech }) => speech)
      const found: Referent[] = []
      const things: Thing[] = []
      const modifiers: ActorMention[] = []
      for (const sentence of doc.sentences) {
        // Phrases do not reach over sentences, so only the names of this one matter.
        const near = { ...doc, names: spansWithin(doc.names, sentence) }
        for (const phrase of phrasesOf(near, tree, sentence)) {
          const view = { doc, near, tree, nouns, things, quotes }
          const referent = mentionOf(view, phrase, found)
          const thing = referent ? null : thingOf(view, phrase)
          if (referent) found.push(referent)
          if (thing) things.push(thing)
        }
        const heads = new Set(found.map(({ mention }) => mention.head))
        modifiers.push(...modifiersOf({ doc, near, tree, nouns }, sentence, heads))
      }
      const mentions = [...found.map(({ mention }) => mention), ...modifiers].toSorted(bySpan)
      return ofSoleGroup(mentions, doc.names)
    },
  }
}

// "sent troops to Cabo Delgado": a name guessed from its looks or by the model, where the gazetteer knows a place.
function isPlaceName({ why, start, end }: Mention<Name>, places: readonly Mention<Place>[]): boolean {
  const guessed = /^(?:shape$|model)/.test(why)
  return guessed && places.some((place) => place.lat !== null && place.start === start && place.end === end)
}

// Noun phrases, and names that stand inside one as modifier: "the Zambian patrol", "Peruvian farmers".
function phrasesOf(doc: Doc<ActorLayers>, tree: Tree, { first, last }: Sentence): NounPhrase[] {
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
function wholeName(doc: Doc<ActorLayers>, phrase: NounPhrase): NounPhrase {
  let { first, last } = phrase
  const names = namesAcross(doc, first, titleEnd(doc, last))
  const start = Math.min(...names.map((name) => name.start))
  const end = Math.max(...names.map((name) => name.end))
  while ((doc.tokens[last]?.start ?? Infinity) < end) last++
  while (first > 0 && (doc.tokens[first - 1] as Token).end > start) first--
  return { head: phrase.head, first, last }
}

// Common nouns right after the phrase, when they lead up to a name: "Navy" + "chief Ana Costa".
function titleEnd({ tokens, names }: Doc<ActorLayers>, last: number): number {
  let at = last
  while (at < last + 3 && tokens[at]?.pos === 'NOUN') at++
  const next = tokens[at]
  return next && names.some((name) => name.kind === 'person' && name.start === next.start) ? at + 1 : last
}

function namesAcross(
  { tokens, names }: Doc<ActorLayers>,
  first: number,
  last: number,
): readonly Mention<Name>[] {
  const from = (tokens[first] as Token).start
  const to = (tokens[last - 1] as Token).end
  return names.filter((name) => name.start < to && from < name.end)
}
