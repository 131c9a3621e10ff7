import type { Claim } from '../../../src/model/claim.ts'
import type { Actor } from '../../../src/model/actor.ts'
import type { ActorMention, Doc, Layer, Name } from '../../../src/model/doc.ts'
import { contains, type Mention, type Words } from '../../../src/model/span.ts'
import type { Role } from '../score/muc4.ts'

/** Words that fill a role, and by what they are one with others of the report: the actor or the plain words. */
export interface Filler extends Words {
  readonly role: Role | 'Described'
  readonly key: string
}

type Read = Doc<Layer>

/** Who fills the roles of an event: of its claim's actors, recipients, targets and weapons. `Described` are victims without a name. */
export function fillersOf(doc: Read, { event }: Claim, targets: readonly Words[]): readonly Filler[] {
  const victims = event.harm.filter(({ kind }) => kind !== 'displaced')
  return [
    ...event.actors.flatMap((actor) => perpetrators(doc, actor)),
    ...event.recipients.flatMap((recipient) => sufferers(doc, recipient)),
    ...victims.flatMap((harm) => sufferers(doc, harm)),
    ...targets.map((target) => filler('Target', target)),
    ...event.instruments.map((weapon) => filler('Weapon', weapon)),
  ]
}

// "members of the Red Front" are individuals, and the Front is the body behind them; so it is where "the rebels" goes back to it.
function perpetrators(doc: Read, actor: Mention<Actor>): Filler[] {
  const mention = mentionAt(doc, actor)
  if (isNation(mention?.why ?? '', actor)) return []
  const words = spoken(mention, actor)
  const body = bodyIn(doc, words) ?? bodyCalled(doc, actor)
  const alone = body !== undefined && bare(words.text) === bare(body.text)
  const behind = body ? [{ ...filler('PerpOrg', body), key: body.entity ?? plain(body.name) }] : []
  if (alone || personIn(doc, words)) return behind
  if (isBody(words.text)) return [...behind, ...(actor.sector === 'GOV' ? [] : [filler('PerpOrg', words)])]
  return isDoer(actor) ? [...behind, filler('PerpInd', words)] : behind
}

// A state or a people is nobody whom MUC-4 keys name, unless a body acts for it.
function isNation(why: string, { text }: Words): boolean {
  return /^(?:back to )*(?:state|people)/.test(why) && !isBody(text)
}

function bodyIn(doc: Read, words: Words): Mention<Name> | undefined {
  return doc.names.find((name) => isBodyName(name) && contains(words, name))
}

function bodyCalled(doc: Read, actor: Actor): Mention<Name> | undefined {
  return doc.names.find(
    (name) => isBodyName(name) && name.name === actor.name && name.entity === actor.entity,
  )
}

function isBodyName({ kind }: Name): boolean {
  return kind === 'armed-group' || kind === 'organisation'
}

// Armed men of any side, and those of whom the report knows no more than that they are men.
function isDoer({ sector, text }: Actor & Words): boolean {
  return (sector !== null && ARMED.has(sector)) || UNKNOWN.test(text)
}

const ARMED = new Set(['REB', 'UAF', 'CRM', 'PRM', 'MIL'])
const UNKNOWN = /\b(?:m[ae]n|individuals?|persons?|subjects?|strangers?|youths?|group of)\b/i

function personal(role: Filler['role'], person: Mention<Name>): Filler {
  return { ...filler(role, person.antecedent ?? person), key: plain(person.name) }
}

function sufferers(doc: Read, recipient: Words): Filler[] {
  const words = spoken(mentionAt(doc, recipient), recipient)
  const person = personIn(doc, words)
  if (person) return [personal('Victim', person)]
  return [filler('Described', words)]
}

function personIn(doc: Read, words: Words): Mention<Name> | undefined {
  return doc.names.find((name) => name.kind === 'person' && contains(words, name))
}

function mentionAt(doc: Read, words: Words): ActorMention | undefined {
  return doc.actors.find(({ start, end }) => start === words.start && end === words.end)
}

// A pronoun fills no slot: the words that it goes back to do.
function spoken(mention: ActorMention | undefined, words: Words): Words {
  return (PRONOUN.test(words.text) && mention?.antecedent) || words
}

const PRONOUN = /^(?:he|she|it|they|him|her|them|his|its|their|who|which|that|i|we|us|you|me)$/i

const BODIES =
  /\b(?:army|armies|navy|air force|forces|military|police|government|regime|cartels?|mafias?|squads?|party|guard|battalion|brigade|front|movement|mafia|rings?|organi[sz]ations?)$/i

function isBody(text: string): boolean {
  // "gunmen of the Red Front": what counts is who they are, not of what.
  return BODIES.test(text.replace(/\s(?:of|from)\s.*$/i, ''))
}

function filler(role: Filler['role'], { start, text }: Words): Filler {
  const own = bare(text)
  const from = Math.max(0, text.toLowerCase().indexOf(own))
  const words = text.slice(from, from + own.length)
  return { role, start: start + from, end: start + from + own.length, text: words, key: plain(text) }
}

// "the three unidentified men": what MUC-4 keys cite begins after articles, numbers and owners.
const BEFORE =
  /^(?:(?:the|a|an|this|that|these|those|some|several|about|over|at|least|most|nearly|more|than|his|her|its|their|our|my|all|both|\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores?|hundreds?|thousands?|other|others|another|of|many|various|so-called|same|no|any)\s+)+/i

// "the mill in Sarh": where it stands is no part of what it is called.
const AFTER = /\s(?:in|at|near|on|from|along|outside|inside|around)\s.*$/i

function bare(text: string): string {
  return text.replace(BEFORE, '').replace(AFTER, '').toLowerCase()
}

function plain(text: string): string {
  return bare(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
