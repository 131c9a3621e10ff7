import type { Actor } from './actor.ts'
import type { Claim, Event } from './claim.ts'
import type { Factuality } from './codebook.ts'
import type { Harm } from './harm.ts'
import type { Place, Toponym } from './place.ts'
import type { Report } from './report.ts'
import type { Mention, Span, Words } from './span.ts'
import type { Attribution } from './speaker.ts'
import type { Timex } from './timex.ts'
import type { When } from './when.ts'

/** Universal part of speech (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/**
 * A word or mark as the text is cut, with wink-nlp's guess at its lemma and part of speech. Words never hold white space;
 * hyphens and clitics ("'s", "n't") are words of their own, as in UD.
 */
export interface Word extends Span {
  readonly text: string
  readonly lemma: string
  readonly pos: Upos
}

/** A word with the lemma and part of speech that the reader goes by. One entry a word, in word order. */
export interface Token extends Span {
  readonly text: string
  readonly lemma: string
  readonly pos: Upos
}

/** A sentence: its span, its words `[first, last)`, which are its tokens too, and where it stands. */
export interface Sentence extends Span {
  readonly first: number
  readonly last: number
  /** 0-based number of its paragraph (lines between line breaks). */
  readonly paragraph: number
  readonly kind: 'headline' | 'dateline' | 'body'
}

/**
 * What the encoder says of the n words of one sentence, row by row in word order. A column of `arcs` and `relations` is a
 * head: 0 for the root of the tree, h + 1 for word h of the sentence. Numbers of tags and relations, and the columns of
 * `entities`, `arms` and `acts`, are places in the label lists of the model.
 */
export interface EncodedSentence {
  readonly words: number
  /** n numbers of parts of speech. */
  readonly tags: ArrayLike<number>
  /** n rows of n + 1 scores: how well each head fits the word. Comparable within a row. */
  readonly arcs: ArrayLike<number>
  /** n rows of n + 1 numbers: the relation that the word would have to that head; -1 where the model saw no such pair. */
  readonly relations: ArrayLike<number>
  /** n rows of logits, a column a label of names, dates and money. */
  readonly entities: ArrayLike<number>
  /** n rows of logits, a column a label of weapons and quantities. */
  readonly arms: ArrayLike<number>
  /** n rows of scores, a column an act of police or army: e to the score, summed over a sentence, are the odds that it tells of one. */
  readonly acts: ArrayLike<number>
}

/** The syntactic head of one token (Universal Dependencies v2 basic tree). One entry a token, in token order. */
export interface Dependency {
  /** Index of the head in the token layer; -1 for the root of a sentence. Always in the same sentence. */
  readonly head: number
  /** UD relation with subtype where English has one: nsubj, nsubj:pass, obj, obl, obl:agent, nmod:poss, acl:relcl … */
  readonly relation: string
}

/**
 * What the reader model takes some words for. `people` is a nationality, religion or political group; `place` a region,
 * town, mountain or water, `facility` a building, base or road; `weapon` also a military platform.
 */
export type EntityKind =
  | 'date'
  | 'facility'
  | 'misc'
  | 'money'
  | 'organisation'
  | 'people'
  | 'person'
  | 'place'
  | 'product'
  | 'quantity'
  | 'weapon'

/** Words that the reader model takes for the name of something, or for a date, a sum, a quantity or a weapon. */
export interface Entity {
  readonly kind: EntityKind
}

/** What a name is. `people` is a nationality, religion or ethnic group used as noun or adjective ("Iraqi", "Shi'ites"). */
export type NameKind = 'person' | 'organisation' | 'armed-group' | 'state' | 'people' | 'media' | 'other'

/** A name in the text, resolved to an actor of data/actors where one is known. `why`: exact, alias, acronym, surname, demonym, shape … */
export interface Name extends Actor {
  readonly kind: NameKind
  /** The fuller earlier words that a surname, an acronym or "the Brigades" goes back to. */
  readonly antecedent: Words | null
  readonly why: string
}

/** One act of speech: a chain of speakers (nearest first) and the spans of text they vouch for. */
export interface Utterance {
  readonly attribution: readonly Attribution[]
  readonly content: readonly Span[]
  readonly quoted: boolean
}

/**
 * Somebody's saying, thought, wish or judgement as the text tells of it, in the words of the text: whose it is (at full length,
 * with titles and appositions; null when nobody is named), the words that tell of it, and to what it extends.
 */
export interface Stance {
  readonly source: Words | null
  readonly cue: Words
  readonly content: readonly Span[]
  /** In how many other stances it stands: 0 for one that the outlet tells of in its own voice. */
  readonly depth: number
}

/** A noun phrase or pronoun that stands for an actor. Token indices are of the token layer. */
export interface ActorMention extends Words, Actor {
  readonly head: number
  readonly first: number
  readonly last: number
  readonly plural: boolean
  /** The fuller earlier words that a pronoun or "the group" goes back to. */
  readonly antecedent: Words | null
  readonly why: string
}

/** A figure of harm with the word that tells the kind of harm ("killed"). */
export interface HarmMention extends Words, Harm {
  readonly cue: Words
  /** Told as hit, and not how they fared: some of them may have died. */
  readonly hit: boolean
}

/** An event as read from its clause, before speakers are joined to it. */
export interface EventMention extends Event {
  /** What was struck that is no actor: buildings, vehicles, lines. */
  readonly targets: readonly Words[]
  readonly factuality: Factuality
  /** Index in this layer of an earlier mention of the same happening. */
  readonly same: number | null
  readonly why: readonly string[]
}

/** What a force or an authority is said to do, or to leave undone, in words that need be no event of the codebook. */
export interface Conduct {
  readonly kind: ConductKind
  /** Null where the text leaves open who it is ("security was tightened"). */
  readonly actor: Mention<Actor> | null
  /** The rule that read it, or the model. */
  readonly why: string
}

/** A killing, an arrest or other force, any other act, or something left undone. */
export type ConductKind = 'killing' | 'arrest' | 'force' | 'act' | 'omission'

/** The layers of annotation, in the order in which the English reader makes them. */
export interface Layers {
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  /** One entry a sentence; null for one that can hold nothing to be read. */
  readonly encoded: readonly (EncodedSentence | null)[]
  readonly tokens: readonly Token[]
  readonly syntax: readonly Dependency[]
  /** Sorted, not overlapping. */
  readonly entities: readonly Mention<Entity>[]
  /** Sorted, not overlapping. */
  readonly names: readonly Mention<Name>[]
  /** Time expressions as TIMEX3 has them, durations and vague ones too. Sorted, not overlapping. */
  readonly timexes: readonly Mention<Timex>[]
  /** The intervals that they fix, spans as one. Sorted, not overlapping. */
  readonly times: readonly Mention<When>[]
  /** Every place name, also inside the name of an institution. Sorted, not overlapping. */
  readonly toponyms: readonly Mention<Toponym>[]
  /** Where something may have happened: the place names used literally. Sorted, not overlapping. */
  readonly places: readonly Mention<Place>[]
  readonly speakers: readonly Utterance[]
  /** In the order of their cues. */
  readonly stances: readonly Stance[]
  /** Who is spoken of, in text order; pronouns and "the group" with their antecedents. */
  readonly actors: readonly ActorMention[]
  /** Figures of harm; `text` is the figure with its unit ("at least 13 civilians"). Sorted. */
  readonly harm: readonly HarmMention[]
  readonly events: readonly EventMention[]
  readonly claims: readonly Claim[]
  /** In text order. */
  readonly conduct: readonly Mention<Conduct>[]
}
export type Layer = keyof Layers

/** A report and the layers annotated on it so far. Frozen; a stage returns a layer, only the pipeline adds it. */
export type Doc<L extends Layer = never> = { readonly report: Report } & Pick<Layers, L>
