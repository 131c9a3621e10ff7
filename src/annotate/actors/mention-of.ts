import type { ActorMention, Doc, Sentence, Token } from '../../model/doc.ts'
import { contains, firstFrom, type Span, wordsAt } from '../../model/span.ts'
import { type ActorNouns, describeActor } from '../names/describe-actor.ts'
import type { Tree } from '../syntax/tree.ts'
import { antecedentOf, type Standing } from './antecedent.ts'
import { besideName } from './apposition.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isPlural } from './plural.ts'
import { pronounGender } from './pronouns.ts'
import { agreement, type Gender, type Referent, type Thing } from './referent.ts'
import { voicesOf } from './voices.ts'

/** The layers that actors are read from. */
export type ActorLayers = 'tokens' | 'sentences' | 'syntax' | 'names'

/** What a mention is read with. */
export interface View {
  readonly doc: Doc<ActorLayers>
  /** The doc with the names of the sentence alone: phrases do not reach over sentences. */
  readonly near: Doc<ActorLayers>
  readonly tree: Tree
  readonly nouns: ActorNouns
  /** What stands before and is no actor. */
  readonly things: readonly Thing[]
  /** Direct speech, in text order. */
  readonly quotes: readonly Span[]
}

/** The actor that a phrase stands for, by its own words or by those that it goes back to; null when it is none. */
export function mentionOf(view: View, phrase: NounPhrase, earlier: readonly Referent[]): Referent | null {
  const { tree, nouns, doc } = view
  const head = doc.tokens[phrase.head] as Token
  const { start } = doc.tokens[phrase.first] as Token
  const { end } = doc.tokens[phrase.last - 1] as Token
  const base = { ...wordsAt(doc.report.text, start, end), ...phrase, plural: isPlural(head) }
  const standing = standingOf(view, head, earlier)
  const antecedent = antecedentOf(tree, nouns, phrase, standing, earlier, view.things)
  if (antecedent) return goingBack(view, base, standing, antecedent)
  return ownWords(view, base, standing, earlier)
}

type Base = Pick<ActorMention, 'start' | 'end' | 'text' | 'head' | 'first' | 'last' | 'plural'>

function ownWords(
  view: View,
  base: Base,
  { sentence, quote }: Standing,
  earlier: readonly Referent[],
): Referent | null {
  const { tree, nouns, near } = view
  const actor = describeActor(near, nouns, base.first, base.last, headOf(near, base))
  if (!actor) return null
  const name = near.names.findLast((one) => contains(base, one) && one.name === actor.name)
  const fuller = name?.antecedent && name.antecedent.end <= base.start ? name.antecedent : null
  const mention = { ...base, ...actor, antecedent: fuller }
  const agrees = agreement(near, nouns, base, mention, name)
  const beside = actor.why === 'described' ? besideName(tree, base, agrees.human, earlier) : undefined
  if (beside) return goingBack(view, base, { sentence, quote }, beside)
  const gender = agrees.gender ?? (agrees.human ? genderKnown(earlier, mention) : null)
  return { mention, sentence, quote, ...agrees, gender }
}

function goingBack(
  { doc, nouns }: View,
  base: Base,
  { sentence, quote }: Pick<Referent, 'sentence' | 'quote'>,
  antecedent: Referent,
): Referent {
  const { name, entity, country, sector, plural, start, end, why } = antecedent.mention
  const words = antecedent.mention.antecedent ?? wordsAt(doc.report.text, start, end)
  const back = why.startsWith('back to ') ? why : `back to ${why}`
  const mention = { ...base, plural, name, entity, country, sector, antecedent: words, why: back }
  const gender = antecedent.gender ?? pronounGender(base.text.toLowerCase())
  const { calls } = agreement(doc, nouns, base, mention, undefined)
  const { human } = antecedent
  return { mention, sentence, quote, human, gender, calls: new Set([...antecedent.calls, ...calls]) }
}

// "Ana Costa said she …": whom a pronoun or a title told to be a woman is one later too.
function genderKnown(earlier: readonly Referent[], { entity, name }: ActorMention): Gender | null {
  const same = earlier.findLast(
    ({ mention, gender }) => gender && mention.entity === entity && mention.name === name,
  )
  return same?.gender ?? null
}

/** The noun of a phrase that stands for no actor; null for a pronoun, a number or an adjective. */
export function thingOf({ doc, quotes }: View, { head }: NounPhrase): Thing | null {
  const token = doc.tokens[head] as Token
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return null
  const sentence = firstFrom(doc.sentences, token.end) - 1
  return { head, sentence, quote: quoteAt(quotes, token.start), plural: isPlural(token) }
}

function standingOf({ doc, near, tree, quotes }: View, head: Token, earlier: readonly Referent[]): Standing {
  const sentence = firstFrom(doc.sentences, head.end) - 1
  const quote = quoteAt(quotes, head.start)
  const voices = voicesOf(near, tree, quotes[quote], doc.sentences[sentence] as Sentence, earlier)
  return { sentence, quote, voices }
}

function quoteAt(quotes: readonly Span[], start: number): number {
  const at = firstFrom(quotes, start + 1) - 1
  return start < (quotes[at]?.end ?? 0) ? at : -1
}

// "Navy chief Ana Costa" is a person, whatever the tree takes for the head.
function headOf(doc: Doc<ActorLayers>, { head, last }: NounPhrase): number {
  const end = (doc.tokens[last - 1] as Token).end
  return doc.names.some((name) => name.kind === 'person' && name.end === end) ? last - 1 : head
}
