import type { Claim } from '../../../src/model/claim.ts'
import type { Doc, Layer, Name } from '../../../src/model/doc.ts'
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

// "members of the Red Front" are individuals, and the Front is the body behind them.
function perpetrators(doc: Read, actor: Mention<{ readonly name: string }>): Filler[] {
  const words = spoken(doc, actor)
  const names = doc.names.filter((name) => contains(words, name))
  const body = names.find(({ kind }) => kind === 'armed-group' || kind === 'organisation')
  const alone = body !== undefined && bare(words.text) === bare(body.text)
  const own = isBody(words.text) ? filler('PerpOrg', words) : individual(doc, words)
  return [
    ...(body ? [{ ...filler('PerpOrg', body), key: body.entity ?? plain(body.name) }] : []),
    ...(alone ? [] : [own]),
  ]
}

function individual(doc: Read, words: Words): Filler {
  const person = personIn(doc, words)
  return person ? { ...filler('PerpInd', person), key: plain(person.name) } : filler('PerpInd', words)
}

function sufferers(doc: Read, recipient: Words): Filler[] {
  const words = spoken(doc, recipient)
  const person = personIn(doc, words)
  if (person) return [{ ...filler('Victim', person), key: plain(person.name) }]
  return [filler('Described', words)]
}

function personIn(doc: Read, words: Words): Mention<Name> | undefined {
  return doc.names.find((name) => name.kind === 'person' && contains(words, name))
}

// A pronoun fills no slot: the words that it goes back to do.
function spoken(doc: Read, words: Words): Words {
  const mention = doc.actors.find(({ start, end }) => start === words.start && end === words.end)
  return mention?.antecedent ?? words
}

const BODIES =
  /\b(?:army|armies|navy|air force|forces|military|police|government|regime|cartels?|mafias?|squads?|party|guard|battalion|brigade|front|movement|mafia|rings?|organi[sz]ations?)$/i

function isBody(text: string): boolean {
  return BODIES.test(text)
}

function filler(role: Filler['role'], { start, end, text }: Words): Filler {
  const own = bare(text)
  const from = text.toLowerCase().lastIndexOf(own)
  return { role, start: start + from, end, text: text.slice(from), key: plain(text) }
}

// "the three unidentified men": what MUC-4 keys cite begins after articles, numbers and owners.
const BEFORE =
  /^(?:(?:the|a|an|this|that|these|those|some|several|about|at least|more than|his|her|its|their|our|all|\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|other|another|of|many|various)\s+)+/i

function bare(text: string): string {
  return text.replace(BEFORE, '').toLowerCase()
}

function plain(text: string): string {
  return bare(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
