import { lemmaOf } from '../tokens/lemma.ts'
import type { Context } from './context.ts'
import { type Frame, handedTo } from '../syntax/frames/frame.ts'
import type { Sense } from './lexicon.ts'
import type { Trigger } from './triggers.ts'
import { contains } from '../../model/span.ts'

/** The first sense of the trigger whose conditions its frame meets; null when none does. */
export function chooseSense(context: Context, trigger: Trigger, frame: Frame): Sense | null {
  return (
    trigger.senses.find(
      (sense) =>
        meetsParties(context, sense, frame) &&
        meetsObject(context, sense, trigger, frame) &&
        (isMarked(context, sense, trigger, frame) || meetsNeeds(context, sense, trigger, frame)),
    ) ?? null
  )
}

// "a military operation", "launched an operation", "rockets hit the base": words that stand in for the needed actor.
function isMarked(context: Context, { modifier, by }: Sense, { head }: Trigger, frame: Frame): boolean {
  const { tree, lexicon } = context
  if (by !== null && frame.doers.some((doer) => isOf(context, by, doer))) return true
  const words = modifier === null ? undefined : lexicon.classes[modifier]
  if (!words) return false
  const modifiers = tree.children(head, 'amod', 'compound').map(tree.lemma)
  return frame.name.startsWith('noun under') || modifiers.some((lemma) => words.has(lemma))
}

// "protesters clashed", "clashes with protesters": the word has this sense only with such a doer, or such a party in any place.
function meetsParties(context: Context, sense: Sense, frame: Frame): boolean {
  const are = (names: string | null, heads: readonly number[]): boolean =>
    names === null || heads.some((head) => names.split('-or-').some((name) => isOf(context, name, head)))
  return are(sense.doer, frame.doers) && are(sense.among, [...frame.doers, ...ownPhrases(frame, sense)])
}

function meetsObject(context: Context, sense: Sense, trigger: Trigger, frame: Frame): boolean {
  if (sense.object === null) return true
  const complements =
    trigger.pos === 'noun' ? ownPhrases(frame, sense) : [...frame.undergoers, ...toPhrases(frame, sense)]
  const movers = sense.object.startsWith('force') && complements.length === 0 ? frame.doers : []
  return [...complements, ...movers].some((head) =>
    sense.object?.split('-or-').some((name) => isOf(context, name, head)),
  )
}

function ownPhrases(frame: Frame, sense: Sense): number[] {
  // "the capture of Gao by rebels": who captures is not what is captured; "the troops' withdrawal": who moves is both.
  const movers = sense.object?.startsWith('force') ? frame.doers : []
  return [...frame.undergoers, ...frame.owners, ...movers, ...toPhrases(frame, sense)]
}

function toPhrases(frame: Frame, sense: Sense): number[] {
  return frame.obliques.filter(({ preposition }) => sense.to.includes(preposition)).map(({ head }) => head)
}

/** True when the phrase of `head` is of a class of classes.yaml, by its noun; people, forces, states and places also by name. */
export function isOf(context: Context, name: string, head: number): boolean {
  const token = context.doc.tokens[head]
  if (!token) return false
  const counted = countedBy(context, head)
  if (counted >= 0 && isOf(context, name, counted)) return true
  const words = context.lexicon.classes[name]
  if (words?.has(token.lemma) || words?.has(lemmaOf(token.text, 'NOUN', token.text))) return true
  return isNamed(context, name, head)
}

// "returned the boats to Mali", "the boats were returned by the navy to Mali"; not "she was released and returned to Mali".
function isTransfer(context: Context, sense: Sense, frame: Frame): boolean {
  const done = frame.name === 'active' || frame.doers.length > 0
  const receivers = [...toPhrases(frame, sense), ...handedTo(context.tree, frame)]
  return done && frame.undergoers.length > 0 && receivers.some((head) => context.actor(head) !== null)
}

// "Mali must leave, the general said": someone vouches for the words.
function isSaid({ doc }: Context, { first }: Trigger): boolean {
  const token = doc.tokens[first]
  return doc.speakers.some(
    ({ attribution, content }) =>
      token !== undefined && attribution.length > 0 && content.some((span) => contains(span, token)),
  )
}

const HUMAN = new Set([
  'CVL',
  'REF',
  'LAB',
  'MED',
  'EDU',
  'REL',
  'OPP',
  'MIL',
  'REB',
  'UAF',
  'PRM',
  'CRM',
  'COP',
  'LEG',
  'ELI',
])

function isNamed(context: Context, name: string, head: number): boolean {
  const mention = context.mention(head)
  if (name === 'party') return mention !== undefined
  if (name === 'people' && HUMAN.has(mention?.sector ?? '')) return true
  if (name === 'people' || name === 'leader') return mention !== undefined && /person/.test(mention.why)
  if (name === 'force')
    return mention !== undefined && ['MIL', 'REB', 'PRM', 'UAF', 'COP'].includes(mention.sector ?? '')
  if (name === 'territory' || name === 'state') return isPlace(context, head)
  return false
}

// "dozens of herders", "40 kg of explosives", "a total of nine posts": what is counted.
function countedBy({ tree, lexicon }: Context, head: number): number {
  const counts = lexicon.classes['quantity']?.has(tree.lemma(head)) || tree.pos(head) === 'NUM'
  return counts ? (tree.children(head, 'nmod').find((child) => tree.marker(child) === 'of') ?? -1) : -1
}

function isState({ mention }: Context, head: number): boolean {
  const actor = mention(head)
  return actor?.country != null && /^(?:back to )*state/.test(actor.why)
}

/** True when the phrase of `head` is or holds at its head the name of a place. */
export function isPlace(context: Context, head: number): boolean {
  const token = context.doc.tokens[head]
  return (
    token !== undefined &&
    context.doc.places.some((place) => place.start < token.end && token.start < place.end)
  )
}

// "the killing of two monks", "the journalist’s death", "three deaths"; not "the deaths shocked the town".
function namesVictims({ tree }: Context, sense: Sense, { head }: Trigger, frame: Frame): boolean {
  return toPhrases(frame, sense).length + frame.owners.length > 0 || tree.child(head, 'nummod') >= 0
}

function meetsNeeds(context: Context, sense: Sense, trigger: Trigger, frame: Frame): boolean {
  const isActor = (head: number): boolean => context.actor(head) !== null
  switch (sense.needs) {
    case 'actor':
      return [...frame.doers, ...frame.owners, ...frame.undergoers, ...toPhrases(frame, sense)].some(isActor)
    case 'recipient':
      return [...frame.undergoers, ...toPhrases(frame, sense)].some(isActor)
    case 'force':
      return frame.doers.some((head) => isOf(context, 'force', head) || isState(context, head))
    case 'victim':
      return trigger.pos === 'verb' || namesVictims(context, sense, trigger, frame)
    case 'voice':
      return frame.doers.some(isActor) && isSaid(context, trigger)
    case 'transfer':
      return isTransfer(context, sense, frame)
    case 'crowd':
      return (
        frame.doers.length === 0 || frame.doers.some((head) => isActor(head) || isOf(context, 'many', head))
      )
    default:
      return true
  }
}
