import type { Sentence } from '../../model/doc.ts'
import { isMark, isNoun, lower, type Run, type Scene } from './scene.ts'
import type { Frame } from './speech-lexicon.ts'

/** A verb of speech as it stands: its whole group ("has also said"), its frames and its form. */
export interface Cue extends Run {
  readonly verb: number
  readonly lemma: string
  readonly frames: ReadonlySet<Frame>
  readonly form: 'finite' | 'participle' | 'passive'
  /** Tokens that belong with it: its sentence, or the part of its sentence inside the same quotation. */
  readonly zone: Run
  readonly sentence: number
}

const UNMISTAKABLE = /^(?:said|told|says|tells|wrote|added|adds|claimed|denied)$/

/** The verbs of speech of a sentence, in order: not the modal, negated or infinitive ones, which report nothing. */
export function cuesOf(scene: Scene, sentence: Sentence, index: number): Cue[] {
  const cues: Cue[] = []
  for (let verb = sentence.first; verb < sentence.last; verb++) {
    const entry = entryAt(scene, verb)
    const cue = entry && cueAt(scene, verb, entry, zoneOf(scene, sentence, verb), index)
    if (cue) cues.push(cue)
  }
  return cues
}

function cueAt(scene: Scene, verb: number, entry: Entry, zone: Run, sentence: number): Cue | null {
  if (!isVerb(scene, verb, zone)) return null
  const first = groupStart(scene, verb, zone.first)
  const group = scene.tokens.slice(first, verb)
  if (group.some((token) => /^(?:not|n['’]t|never|neither)$/i.test(token.text) || isModal(scene, token.text)))
    return null
  if (lower(scene, first - 1) === 'to' && scene.tokens[first - 1]?.pos === 'PART') return null
  const form = formOf(scene, verb, first)
  return { ...entry, first, verb, form, zone, sentence }
}

interface Entry {
  readonly lemma: string
  readonly last: number
  readonly frames: ReadonlySet<Frame>
}

/** The lexicon's entry for the verb at a token, its particle included: "point out". */
function entryAt(scene: Scene, verb: number): Entry | null {
  const { verbs, phrasal } = scene.lexicon
  const lemma = scene.tokens[verb]?.lemma ?? ''
  const phrase = phrasal.has(lemma) ? `${lemma} ${lower(scene, verb + 1)}` : lemma
  const longer = phrase === lemma ? undefined : verbs.get(phrase)
  if (longer) return { lemma: phrase, last: verb + 2, frames: longer }
  const frames = verbs.get(lemma)
  return frames ? { lemma, last: verb + 1, frames } : null
}

function isVerb(scene: Scene, verb: number, zone: Run): boolean {
  const token = scene.tokens[verb]
  if (!token || scene.nameOf[verb] !== -1) return false
  if (UNMISTAKABLE.test(token.text.toLowerCase())) return !isAttribute(scene, verb)
  // "The agency estimates that …": tagged a noun, but the tree gives it a subject.
  if (token.pos !== 'VERB' && scene.tree.child(verb, 'nsubj') < 0) return false
  // "The report said": a noun of this lexicon that the tagger took for a verb.
  const before = scene.tokens[verb - 1]
  if (verb > zone.first && before?.pos === 'DET') return false
  return !isAttribute(scene, verb)
}

// "the reported killing", "two confirmed deaths": a participle that stands before its noun.
function isAttribute(scene: Scene, verb: number): boolean {
  const before = scene.tokens[verb - 1]
  if (!before || !lower(scene, verb).endsWith('ed') || !isNoun(scene, verb + 1)) return false
  return before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'NUM' || before.pos === 'ADP'
}

function isModal(scene: Scene, text: string): boolean {
  return scene.lexicon.modals.has(text.toLowerCase())
}

/** First token of the auxiliaries and adverbs that stand before the verb: "has repeatedly [said]". */
function groupStart(scene: Scene, verb: number, floor: number): number {
  let first = verb
  while (first > floor && isAuxiliary(scene, first - 1)) first--
  return first
}

function isAuxiliary(scene: Scene, token: number): boolean {
  const at = scene.tokens[token]
  if (!at || isMark(scene, token)) return false
  if (at.pos === 'AUX' || /^(?:not|n['’]t)$/i.test(at.text)) return true
  // "Rebels here said", "officials Monday said" end in adverbs of their own; "also", "later", "repeatedly" go with the verb.
  return (
    at.pos === 'ADV' &&
    (/^(?:also|later|earlier|then|now|since|previously|once|again|never|ever|already)$/i.test(at.text) ||
      at.text.toLowerCase().endsWith('ly'))
  )
}

function formOf(scene: Scene, verb: number, first: number): Cue['form'] {
  const auxiliaries = scene.tokens.slice(first, verb).filter((token) => token.pos === 'AUX')
  const text = lower(scene, verb)
  if (text.endsWith('ing')) return auxiliaries.length > 0 ? 'finite' : 'participle'
  const isPassive = auxiliaries.some((token) =>
    /^(?:be|is|are|was|were|been|being|['’]s|['’]re)$/i.test(token.text),
  )
  if (isPassive && !(auxiliaries.length === 1 && text.endsWith('s'))) return 'passive'
  return lower(scene, verb + 1) === 'by' ? 'passive' : 'finite'
}

function zoneOf(scene: Scene, sentence: Sentence, token: number): Run {
  const quote = scene.quoteOf[token] ?? -1
  if (quote === -1) return sentence
  let first = token
  let last = token + 1
  while (first > sentence.first && scene.quoteOf[first - 1] === quote && !isQuoteMark(scene, first - 1))
    first--
  while (last < sentence.last && scene.quoteOf[last] === quote && !isQuoteMark(scene, last)) last++
  return { first, last }
}

/** True for the opening or closing mark of the quotation that holds the token. */
export function isQuoteMark(scene: Scene, token: number): boolean {
  const quote = scene.quotes[scene.quoteOf[token] ?? -1]
  const at = scene.tokens[token]
  if (!quote || !at || !/^["“”‘’']+$/.test(at.text)) return false
  return (
    at.start < quote.start + 2 ||
    (quote.closed && at.end === quote.end) ||
    (at.end > quote.end - 2 && quote.closed)
  )
}
