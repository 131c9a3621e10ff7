import type { Actor } from '../../model/actor.ts'
import type { EventMode } from '../../model/codebook.ts'
import type { EventMention, Sentence, Token } from '../../model/doc.ts'
import { contains, type Mention, wordsAt } from '../../model/span.ts'
import type { Stage } from '../pipeline.ts'
import type { Candidate } from './candidate.ts'
import { contextsOf, type ContextWords } from './contexts.ts'
import { type Context, contextOf, type EventNeeds, inSentence } from './context.ts'
import { corefer } from './corefer.ts'
import type { HarmWords } from '../harm/harm-words.ts'
import type { EventWords } from './event-words.ts'
import { factualityOf } from './factuality/factuality.ts'
import { type Frame, obliquesOf } from '../syntax/frames/frame.ts'
import { nounFrame } from '../syntax/frames/noun-frame.ts'
import { meansOf } from '../syntax/frames/means.ts'
import { verbFrame } from '../syntax/frames/verb-frame.ts'
import { harmOfEvent } from './harm-of-event.ts'
import { type Instrument, type Instruments, instrumentsIn } from './instruments.ts'
import type { EventLexicon } from './lexicon.ts'
import { paragraphTime } from './paragraph-time.ts'
import { placeOfEvent } from './place-of-event.ts'
import { rolesOf } from './roles.ts'
import { protestScene } from './acled/protest-scene.ts'
import { subEvent } from './acled/sub-event.ts'
import { absorbImpacts } from './rules/absorb-impacts.ts'
import { dropContent } from './rules/drop-content.ts'
import { dropModifiers } from './rules/drop-modifiers.ts'
import { endedActs } from './rules/ended-acts.ts'
import { ownFuture } from './rules/own-future.ts'
import { ownRefusal } from './rules/own-refusal.ts'
import { chooseSense } from './senses.ts'
import { sceneTime } from './scene-time.ts'
import { sharedTime } from './shared-time.ts'
import { sharePlaces } from './share-places.ts'
import { survivors } from './survivors.ts'
import { targetsOf } from './targets.ts'
import { timeOfEvent } from './time-of-event.ts'
import { findTriggers, type Trigger } from './triggers.ts'

/** A rule over the candidates of one sentence: drops, joins or recodes some. */
export type CandidateRule = (context: Context, candidates: readonly Candidate[]) => Candidate[]

/** The rules in order, each over the result of the one before. */
export const CANDIDATE_RULES: readonly CandidateRule[] = [
  dropModifiers,
  endedActs,
  absorbImpacts,
  ownRefusal,
  ownFuture,
  dropContent,
]

/** What happened, as each clause tells it: PLOVER type and mode, ACLED sub-event, roles, place, time, harm and factuality. */
export function events(
  lexicon: EventLexicon,
  instruments: Instruments,
  contextWords: ContextWords,
  words: EventWords,
  harmWords: HarmWords,
): Stage<EventNeeds, 'events'> {
  return {
    gives: 'events',
    needs: ['tokens', 'sentences', 'syntax', 'names', 'times', 'places', 'actors', 'speakers', 'harm'],
    annotate: (doc) => {
      const context = contextOf(doc, lexicon, words)
      const mentions = doc.sentences.flatMap((sentence) => {
        const found = mentionsIn(inSentence(context, sentence), instruments, sentence)
        if (found.length === 0) return []
        const contexts = contextsOf(contextWords, doc.tokens.slice(sentence.first, sentence.last))
        return found.map((mention) => ({ ...mention, contexts }))
      })
      return sharePlaces(
        paragraphTime(
          context,
          sharedTime(sceneTime(context, survivors(context, harmWords, corefer(context, mentions)))),
        ),
      )
    },
  }
}

// "came to sign an agreement": where the phrase is no event, a noun inside it may be one.
function candidatesIn(context: Context, trigger: Trigger): Candidate[] {
  const own = candidateOf(context, trigger)
  if (own.length > 0 || trigger.pos === 'noun') return own
  const inside = findTriggers(context.lexicon, context.doc.tokens, trigger.first + 1, trigger.last)
  return inside.filter(({ pos }) => pos === 'noun').flatMap((noun) => candidateOf(context, noun))
}

/** The event words of one sentence, whether a sense of theirs fits or not. */
export function triggersIn(context: Context, { first, last }: Sentence): Trigger[] {
  return findTriggers(context.lexicon, context.doc.tokens, first, last).filter(
    (trigger) => !isName(context, trigger) && !endsBeforeTime(context, trigger),
  )
}

function mentionsIn(context: Context, instruments: Instruments, sentence: Sentence): EventMention[] {
  const found = triggersIn(context, sentence).flatMap((trigger) => candidatesIn(context, trigger))
  const kept = CANDIDATE_RULES.reduce((candidates, rule) => rule(context, candidates), found)
  return protestScene(
    context,
    kept.map((candidate) => mentionOf(context, instruments, candidate, kept)),
  )
}

// "the Free Press", "Doctors Against Torture": words of a name are no event.
function isName({ doc }: Context, { first, last }: Trigger): boolean {
  const words = { start: (doc.tokens[first] as Token).start, end: (doc.tokens[last - 1] as Token).end }
  return doc.names.some((name) => contains(name, words))
}

// "insisted on Monday that …", "called for an hour": the preposition belongs to the time, not to the verb.
function endsBeforeTime({ doc }: Context, { first, last }: Trigger): boolean {
  const after = doc.tokens[last]
  if (last - first < 2 || doc.tokens[last - 1]?.pos !== 'ADP' || !after) return false
  return doc.times.some((time) => time.start <= after.start && after.start < time.end)
}

/** The event that the words stand for; none when no sense of theirs fits the frame they stand in. */
export function candidateOf(context: Context, found: Trigger): Candidate[] {
  const trigger = { ...found, head: headOf(context, found) }
  const frame =
    trigger.pos === 'verb'
      ? phraseFrame(context, trigger)
      : phraseOwners(context, trigger, nounFrame(context.tree, context.words.light, trigger.head))
  const sense = chooseSense(context, trigger, frame)
  if (sense === null) return found.shorter === null ? [] : candidateOf(context, found.shorter)
  const why = isModal(context, found) ? ['demand'] : [frame.name]
  return [{ trigger, sense, frame, costs: [trigger.head], why }]
}

// "supplied weapons to the rebels": the phrase may hang on a noun inside the event words.
function phraseFrame({ tree }: Context, { first, last, head }: Trigger): Frame {
  const frame = verbFrame(tree, head)
  const inside = Array.from({ length: last - first }, (_, index) => first + index).filter((at) => at !== head)
  const obliques = [...frame.obliques, ...inside.flatMap((at) => obliquesOf(tree, at, 'nmod'))]
  // "set fire to two mills": what the last word of the phrase brings in is done by it.
  const ruled = obliques.filter(({ preposition }) => last - 1 > head && preposition === tree.word(last - 1))
  return {
    ...frame,
    undergoers: [...frame.undergoers, ...ruled.map((oblique) => oblique.head)],
    obliques: obliques.filter((oblique) => !ruled.includes(oblique)),
  }
}

// "army shelling" as one event word: whose it is stands inside it.
function phraseOwners({ mention }: Context, { first, last }: Trigger, frame: Frame): Frame {
  const inside = Array.from({ length: last - 1 - first }, (_, index) => first + index)
  const owners = inside.filter((at) => !frame.owners.includes(at) && mention(at) !== undefined)
  return { ...frame, owners: [...frame.owners, ...owners] }
}

// "must": the verb under the modal carries the syntax.
function isModal({ tree }: Context, { head }: Trigger): boolean {
  return tree.relation(head) === 'aux'
}

// "a state of emergency": the word of the phrase on which the others hang.
function headOf(context: Context, trigger: Trigger): number {
  const { tree } = context
  const { first, last, head, pos } = trigger
  if (pos === 'verb') return isModal(context, trigger) ? tree.head(head) : head
  for (let at = first; at < last; at++) if (tree.head(at) < first || tree.head(at) >= last) return at
  return head
}

function mentionOf(
  context: Context,
  instruments: Instruments,
  candidate: Candidate,
  all: readonly Candidate[],
): EventMention {
  const { doc } = context
  const { trigger, sense, frame } = candidate
  const { start } = doc.tokens[trigger.first] as Token
  const { end } = doc.tokens[trigger.last - 1] as Token
  const roles = rolesOf(context, candidate)
  const harm = harmOfEvent(context, candidate, all)
  const tools = sense.type === 'ASSAULT' ? toolsOf(context, instruments, trigger, frame) : []
  const others = new Set(all.filter((other) => other !== candidate).map((other) => other.trigger.head))
  const announced = sense.type === 'THREATEN' || candidate.why.includes('own-future')
  const truth = announced
    ? { factuality: 'asserted' as const, rule: null }
    : factualityOf(context, trigger.head)
  const at = sense.verbal ? null : placeOfEvent(context, candidate, others)
  const { mode, rule } = modeOf(context, candidate, tools[0], roles.recipients)
  const rules = [rule, at && `place ${at.tie}`, truth.rule].filter((name) => name !== null)
  return {
    type: sense.type,
    mode,
    contexts: [],
    acled: subEvent(context, candidate, tools[0], roles, harm),
    trigger: wordsAt(doc.report.text, start, end),
    ...roles,
    instruments: tools.map(({ start, end, text, kind }) => ({ start, end, text, kind })),
    targets: sense.type === 'ASSAULT' ? targetsOf(context, candidate) : [],
    place: at && at.place,
    when: timeOfEvent(context, candidate, others),
    harm,
    factuality: truth.factuality,
    same: null,
    why: [`lexicon ${trigger.pos}`, ...candidate.why, ...rules],
  }
}

// The mode of the word itself or of the weapon ("warplanes bombed"), else "targeted"; with the name of the rule for the latter two.
function modeOf(
  context: Context,
  candidate: Candidate,
  tool: Instrument | undefined,
  recipients: readonly Mention<Actor>[],
): { readonly mode: EventMode | null; readonly rule: string | null } {
  const { sense } = candidate
  const weapon = tool?.mode ?? null
  if (weapon !== null && (sense.yields || sense.mode === null)) return { mode: weapon, rule: 'weapon' }
  if (sense.mode !== null) return { mode: sense.mode, rule: null }
  const mode = targeted(context, candidate, recipients)
  return { mode, rule: mode }
}

// Weapons in the words of the event, its own phrases and what the verb works with: "attacked with spears", "using spears".
function toolsOf(
  context: Context,
  instruments: Instruments,
  trigger: Trigger,
  frame: Frame,
): ReturnType<typeof instrumentsIn> {
  const means = frame.obliques
    .filter(({ preposition }) => /^(?:with|by|from|of)$/.test(preposition))
    .map(({ head }) => head)
  const used = context.tree
    .children(trigger.head, 'advcl', 'acl')
    .flatMap((verb) => meansOf(context.tree, verb))
  // "an attack carried out with rockets"
  const carried = context.tree
    .children(trigger.head, 'acl')
    .filter((verb) => context.words.light.doing.has(context.tree.lemma(verb)))
    .flatMap((verb) => obliquesOf(context.tree, verb, 'obl'))
    .filter(({ preposition }) => preposition === 'with')
    .map(({ head }) => head)
  const heads = [trigger.head, ...means, ...used, ...carried, ...frame.doers, ...frame.undergoers]
  return heads
    .flatMap((head) => instrumentsIn(context, instruments, context.phrase(head).first, head + 1))
    .filter((tool, index, all) => all.findIndex((other) => other.start === tool.start) === index)
}

// PLOVER "targeted": the killing of a chosen person, not of whoever was there.
function targeted(
  { doc, words }: Context,
  { sense }: Candidate,
  recipients: readonly Mention<Actor>[],
): 'targeted' | null {
  const isPerson = (mention: Mention<Actor>): boolean =>
    doc.names.some((name) => name.kind === 'person' && contains(mention, name))
  const isChosen = (mention: Mention<Actor>): boolean =>
    mention.text
      .toLowerCase()
      .split(/\W+/)
      .some((word) => words.chosen.has(word))
  const chosen = recipients.some((mention) => isChosen(mention) || isPerson(mention))
  return sense.type === 'ASSAULT' && sense.harm && chosen ? 'targeted' : null
}
