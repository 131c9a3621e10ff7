import type { Actor } from '../../model/actor.ts'
import { contains, type Mention, overlaps, spansWithin } from '../../model/span.ts'
import { readQuantity } from '../harm/quantity.ts'
import { toActor } from '../actors/to-actor.ts'
import type { Candidate } from './candidate.ts'
import type { Context } from './context.ts'
import { namedAmong } from './named-among.ts'
import { isPlace } from './senses.ts'
import type { Sense } from './lexicon.ts'
import { handedTo, isNominal, isPassive, type Oblique, obliquesOf } from '../syntax/frames/frame.ts'

/** Who did it and to whom, from the frame of the event word. */
export interface Roles {
  readonly actors: readonly Mention<Actor>[]
  readonly recipients: readonly Mention<Actor>[]
}

const ANYONE = /(?:^|\s)(?:people|persons?|others|man|woman|men|women)$/i

/** Turns the places of a frame into actors and recipients; both sides of a mutual event are actors (PLOVER). */
export function rolesOf(context: Context, { sense, frame, trigger }: Candidate): Roles {
  // "accused Mali of backing rebels": with an object, "of" brings in no second one.
  const full = trigger.pos === 'verb' && frame.undergoers.length > 0
  const given = handedTo(context.tree, frame).map((head) => ({ preposition: 'to', head }))
  const brought = [...frame.obliques, ...onObject(context, frame), ...given].filter(
    ({ preposition }) => sense.to.includes(preposition) && !(full && preposition === 'of'),
  )
  const doing = brought.filter(({ preposition }) => preposition === 'of' && sense.of === 'actor')
  const undergoing = brought.filter((oblique) => !doing.includes(oblique))
  const suffers = sense.owner === 'recipient' && undergoing.length === 0 && frame.undergoers.length === 0
  const subjects = sense.subject === 'recipient' ? [] : frame.doers
  const sufferers = sense.subject === 'recipient' ? frame.doers : []
  const acting = resolve(context, [...subjects, ...heads(doing)])
  // "riots and army shelling left nine dead": where the subject is no actor, whose it is may tell.
  const doers = acting.length > 0 || suffers ? acting : resolve(context, frame.owners)
  const undergoers = resolve(
    context,
    [
      ...(suffers ? frame.owners : []),
      ...sufferers,
      ...frame.undergoers.filter((head) => !isSaid(context, trigger, head)),
      ...heads(undergoing),
    ]
      .flatMap((head) => [head, ...namedAmong(context.tree, head)])
      .filter((head) => !isLeft(context, sense, head)),
  )
  if (sense.mutual) return { actors: [...doers, ...without(undergoers, doers)], recipients: [] }
  return {
    actors: doers,
    recipients: without(undergoers, doers).filter((mention) => !isCounted(context, mention)),
  }
}

// "nine women died": whom the figure counts is told by harm, not by an actor called people; "four people were shot" has no figure.
function isCounted({ doc }: Context, mention: Mention<Actor>): boolean {
  const isFigure = readQuantity(mention.text) !== null
  return ANYONE.test(mention.name) && (!isFigure || doc.harm.some((harm) => overlaps(harm, mention)))
}

// "opened fire", "took hostages": the object is of the event word itself; but "took three sailors hostage".
function isSaid({ mention }: Context, { first, last }: Candidate['trigger'], head: number): boolean {
  return head >= first && head < last && (head === last - 1 || mention(head) === undefined)
}

// "sought a truce from the rebels": the tree may hang on the object what the verb rules.
function onObject({ tree }: Context, { undergoers, clause }: Candidate['frame']): Oblique[] {
  return undergoers
    .filter((head) => tree.head(head) === clause && tree.relation(head) === 'obj')
    .flatMap((head) => obliquesOf(tree, head, 'nmod'))
    .filter(({ preposition }) => /^(?:from|against|with)$/.test(preposition))
}

// "left Mali", "withdrew from Gao": where from is a place, not someone to whom it is done.
function isLeft(context: Context, { type, mode }: Sense, head: number): boolean {
  return type === 'RETREAT' && mode === 'withdraw' && isPlace(context, head)
}

function heads(obliques: readonly Oblique[]): number[] {
  return obliques.map(({ head }) => head)
}

function resolve(context: Context, tokens: readonly number[]): Mention<Actor>[] {
  const found: Mention<Actor>[] = []
  for (const head of tokens) {
    const actor = bearerOf(context, head) ?? context.actor(subjectOf(context, head)) ?? partOf(context, head)
    for (const each of actor ? sharedBy(context, actor) : []) {
      if (!found.some((other) => isSame(other, each))) found.push(each)
    }
  }
  return found.filter((mention) => !found.some((other) => isTitle(context, mention, other)))
}

// "Secretary-General Ana Costa", "the Secretary-General of the league, Ana Costa": who bears a title of two words joined by a hyphen.
function bearerOf({ tree, mention, doc }: Context, head: number): Mention<Actor> | null {
  const isHalf = tree.word(head + 1) === '-' || tree.word(head - 1) === '-'
  const [named] = isHalf ? tree.children(head, 'appos').flatMap((child) => mention(child) ?? []) : []
  const person = named && doc.names.find((name) => name.kind === 'person' && contains(named, name))
  return person ? { ...toActor(named), name: person.name } : null
}

// "Navy chief Ana Costa": one person with a title, even where the tree makes two phrases of it.
function isTitle({ doc }: Context, mention: Mention<Actor>, person: Mention<Actor>): boolean {
  if (!doc.names.some((name) => name.kind === 'person' && contains(person, name))) return false
  const between = doc.report.text.slice(mention.end, person.start)
  return person.start > mention.start && /^(?: [\p{L}-]+){0,2} ?$/u.test(between) && !/\band\b/.test(between)
}

// "Chilean and Peruvian trawlers": one phrase, two states.
function sharedBy({ doc }: Context, actor: Mention<Actor>): Mention<Actor>[] {
  const states = spansWithin(doc.actors, actor).filter(
    ({ why, end }) => why.startsWith('state') && end < actor.end,
  )
  const [first, second] = states
  const joint = first && second && / and $|, $/.test(doc.report.text.slice(first.end, second.start))
  if (!joint || actor.entity === null) return [actor]
  return [first, second].map((state) => ({ ...toActor(state), sector: actor.sector }))
}

function isSame(a: Mention<Actor>, b: Mention<Actor>): boolean {
  return a.start === b.start || (a.name === b.name && a.entity === b.entity)
}

// "The Front is a league which robbed …": the predicate stands for its subject.
function subjectOf({ tree }: Context, head: number): number {
  const subject = tree.child(head, 'nsubj')
  return subject >= 0 && tree.child(head, 'cop') >= 0 ? subject : head
}

// "a wave of raids by …", "trenches of the army", "drummers of the sect": the "of" phrase is who is meant.
function partOf(context: Context, head: number): Mention<Actor> | null {
  if (!isNominal(context.tree, head) || isPassive(context.tree, head)) return null
  const { tree } = context
  const inner = tree.children(head, 'nmod').find((child) => tree.word(tree.child(child, 'case')) === 'of')
  return inner === undefined ? null : context.actor(inner)
}

function without(mentions: readonly Mention<Actor>[], others: readonly Mention<Actor>[]): Mention<Actor>[] {
  return mentions.filter(
    (mention) => !others.some((other) => other.start === mention.start && other.end === mention.end),
  )
}
