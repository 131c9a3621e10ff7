import type { ActorNouns } from '../names/actor-index.ts'
import type { Tree } from '../syntax/tree.ts'
import { type Fits, isArmed, isGroup, isMilitary, isNamedBody, isState } from './fits.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Referent } from './referent.ts'

/** What a noun with "the" may go back to. */
export interface Definite {
  /** The noun in lower case: "prime minister". */
  readonly noun: string
  /** By what the noun means, where it is no part of the earlier words: "Hezbollah … the group". */
  readonly means: Fits | null
  /** Means so little that only one referent of the report may fit. */
  readonly onlyOne: boolean
}

const one =
  (fits: Fits): Fits =>
  (earlier) =>
    !earlier.mention.plural && fits(earlier)
// "The Delta Front … the rebels": its members, whatever the number.
const members: Fits = (earlier) => isArmed(earlier) && (earlier.mention.plural || isNamedBody(earlier))

interface Meaning {
  readonly fits: Fits
  readonly onlyOne?: true
}

const many = (fits: Fits): Meaning => ({ fits: (earlier) => earlier.mention.plural && fits(earlier) })

const MEANINGS: Readonly<Record<string, Meaning>> = {
  group: { fits: one(isArmed) },
  movement: { fits: one(isArmed) },
  faction: { fits: one(isArmed) },
  militia: { fits: one(isArmed) },
  organisation: { fits: one(isGroup) },
  organization: { fits: one(isGroup) },
  party: { fits: one(isGroup) },
  alliance: { fits: one(isGroup) },
  militants: { fits: members },
  insurgents: { fits: members },
  rebels: { fits: members },
  guerrillas: { fits: members },
  terrorists: { fits: members },
  extremists: { fits: members },
  subversives: { fits: members },
  groups: many(isArmed),
  factions: many(isArmed),
  militias: many(isArmed),
  parties: many(isGroup),
  country: { fits: one(isState) },
  army: { fits: one(isMilitary) },
  military: { fits: one(isMilitary) },
  agency: { fits: one(isNamedBody), onlyOne: true },
  body: { fits: one(isNamedBody), onlyOne: true },
  institution: { fits: one(isNamedBody), onlyOne: true },
  network: { fits: one(isNamedBody), onlyOne: true },
  company: { fits: one(isNamedBody), onlyOne: true },
}

/** Nouns that may go back by what they mean, in the number in which they do. */
export const MEANT_NOUNS: readonly string[] = Object.keys(MEANINGS)

/** Reads "the group", "the Islamist group", "the prime minister"; null when the phrase says itself who is meant. */
export function definiteOf(tree: Tree, nouns: ActorNouns, phrase: NounPhrase): Definite | null {
  const { head, first } = phrase
  if (!/^(?:the|this|that|these|those)$/.test(tree.word(first)) || head - first > 3) return null
  // "the rebels of Casamance" says which.
  if (tree.child(head, 'nmod', 'acl', 'flat', 'appos') >= 0) return null
  const before = tree.tokens.slice(first + 1, head).map(({ text }) => text.toLowerCase())
  const whole = [...before, tree.word(head)].join(' ')
  if (before.length > 0 && !nouns.nouns.has(whole) && !before.every((word) => saysNothing(word, nouns)))
    return null
  const noun = nouns.nouns.has(whole) ? whole : tree.word(head)
  const meaning = MEANINGS[noun] ?? MEANINGS[tree.word(head)]
  return { noun, means: meaning?.fits ?? null, onlyOne: meaning?.onlyOne ?? false }
}

// "the Islamist group", "the rebel movement": tells its kind and not who it is.
function saysNothing(word: string, { modifiers }: ActorNouns): boolean {
  return modifiers.has(word)
}

// How many sentences back a described actor ("a border force") is still spoken of.
const DESCRIBED_REACH = 6

/** Which earlier words a definite noun repeats, said in `sentence`: those that say more than it does. */
export function calledBy({ noun }: Definite, nouns: ActorNouns, sentence: number): Fits {
  const sense = nouns.nouns.get(noun)
  return (earlier: Referent) => {
    const { entity, name, sector, why } = earlier.mention
    if (!earlier.calls.has(noun) || (entity === null && name.toLowerCase() === noun)) return false
    // "the army" is a state's, even after "the Sahel Liberation Army".
    const ofState = sense?.number === 'group' && sense.traits.includes('organ')
    if (ofState && sector !== null && sector !== sense.sector) return false
    // "a border force … the force": of two forces, who knows.
    return (
      !why.includes('described') ||
      (!sense?.traits.includes('vague') && sentence - earlier.sentence <= DESCRIBED_REACH)
    )
  }
}
