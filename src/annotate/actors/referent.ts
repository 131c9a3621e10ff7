import type { ActorMention, Doc } from '../../model/doc.ts'
import type { Mention } from '../../model/span.ts'
import type { Name } from '../../model/doc.ts'
import type { ActorNouns } from '../names/actor-index.ts'
import { BODIES } from '../names/candidate.ts'
import type { NounPhrase } from './noun-phrase.ts'

export type Gender = 'he' | 'she'

/** An actor mention as later words see it: what they must agree with, and by which nouns they may call it. */
export interface Referent {
  readonly mention: ActorMention
  /** One human being. */
  readonly human: boolean
  readonly gender: Gender | null
  /** "general" of "General Tolbert", "ministry" of "Ministry of Roads": lower-case words of nouns. */
  readonly calls: ReadonlySet<string>
  /** Index of its sentence. */
  readonly sentence: number
  /** Index of the quotation that it stands in; -1 outside. */
  readonly quote: number
}

/** A noun that stands for no actor ("the rocket"), by its token and where it stands: what "it" may be instead. */
export interface Thing extends Pick<Referent, 'sentence' | 'quote'> {
  readonly head: number
  readonly plural: boolean
}

/** Who it is, for telling two referents apart. */
export function identityOf({ mention }: Referent): string {
  return mention.entity ?? mention.name.toLowerCase()
}

/** What a mention may be called again and agrees with. `name` is the name that tells who it is, if one does. */
export function agreement(
  { tokens }: Doc<'tokens'>,
  nouns: ActorNouns,
  { head, first, last }: NounPhrase,
  mention: ActorMention,
  name: Mention<Name> | undefined,
): Pick<Referent, 'human' | 'gender' | 'calls'> {
  const words = tokens.slice(first, last).map(({ text }) => text.toLowerCase())
  const own = nounsEndingIn(words, nouns, head - first)
  const person = name?.kind === 'person' || mention.why.includes('person')
  const human = person || (!mention.plural && own.some((noun) => isHuman(noun, nouns)))
  const titles = person ? words.flatMap((_, at) => nounsEndingIn(words, nouns, at)) : []
  const calls = new Set([...own, ...titles.filter((noun) => isHuman(noun, nouns)), ...bodyNouns(name)])
  return { human, gender: human ? genderOf(words) : null, calls }
}

// "prime minister" and "minister".
function nounsEndingIn(words: readonly string[], { nouns }: ActorNouns, at: number): string[] {
  return [2, 1, 0]
    .filter((back) => back <= at)
    .map((back) => words.slice(at - back, at + 1).join(' '))
    .filter((noun) => nouns.has(noun))
}

function isHuman(noun: string, { nouns, bodies }: ActorNouns): boolean {
  return nouns.get(noun)?.number === 'one' && !bodies.has(noun)
}

// "the Delta People's Party … the party", "the Ministry of Roads … the ministry": the last word or the first.
function bodyNouns(name: Mention<Name> | undefined): string[] {
  if (!name || !BODIES.has(name.kind)) return []
  const words = (name.antecedent ?? name).text.toLowerCase().split(/[\s-]+/)
  const beforeOf =
    words.indexOf('of') > 0 || words.indexOf('for') > 0 ? [wordBefore(words, /^(?:of|for)$/)] : []
  return words.length > 1 ? [words.at(-1) ?? '', ...beforeOf] : []
}

function wordBefore(words: readonly string[], joint: RegExp): string {
  return words[words.findIndex((word) => joint.test(word)) - 1] ?? ''
}

const FEMALE =
  /^(?:mrs|ms|miss|madam|dame|lady|queen|princess|mother|daughter|sister|wife|widow|nun|girl|actress|.*woman)\.?$/
const MALE = /^(?:mr|sir|king|prince|father|son|brother|husband|monk|sheikh|imam|pope|boy|.*[^o]man)\.?$/

function genderOf(words: readonly string[]): Gender | null {
  if (words.some((word) => FEMALE.test(word))) return 'she'
  return words.some((word) => MALE.test(word)) ? 'he' : null
}
