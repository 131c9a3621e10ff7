import type { ActorMention, Token } from '../../model/doc.ts'
import type { Tree } from '../syntax/tree.ts'
import type { NounPhrase } from './noun-phrase.ts'

type Fits = (earlier: ActorMention) => boolean

const isPerson: Fits = (earlier) => earlier.why.includes('person')
const isGroup: Fits = (earlier) =>
  !isPerson(earlier) && !['CVL', 'JRN', 'REF', 'MED'].includes(earlier.sector ?? '')
const isArmed: Fits = (earlier) =>
  isGroup(earlier) && ['REB', 'PRM', 'UAF', 'CRM', 'IMG'].includes(earlier.sector ?? '')
const isState: Fits = (earlier) =>
  earlier.why.includes('state') || earlier.sector === 'GOV' || earlier.sector === 'MIL'
const isMilitary: Fits = (earlier) => earlier.sector === 'MIL'
const isMany: Fits = (earlier) => earlier.plural || isGroup(earlier)
const singular =
  (fits: Fits): Fits =>
  (earlier) =>
    !earlier.plural && fits(earlier)
const plural =
  (fits: Fits): Fits =>
  (earlier) =>
    earlier.plural && fits(earlier)

const PRONOUNS: Readonly<Record<string, Fits>> = {
  he: singular(isPerson),
  him: singular(isPerson),
  his: singular(isPerson),
  she: singular(isPerson),
  her: singular(isPerson),
  it: singular(isGroup),
  its: singular(isGroup),
  itself: singular(isGroup),
  they: isMany,
  them: isMany,
  their: isMany,
  themselves: isMany,
}

// "The movement refused …", "the rebels sang …": a bare noun with "the" goes back to the last actor of that sort.
const BARE_NOUNS: Readonly<Record<string, Fits>> = {
  group: isArmed,
  movement: isArmed,
  organisation: isGroup,
  organization: isGroup,
  faction: isArmed,
  militia: isArmed,
  militant: isArmed,
  insurgent: isArmed,
  rebel: isArmed,
  party: isGroup,
  alliance: isGroup,
  country: singular(isState),
  army: singular(isMilitary),
  military: singular(isMilitary),
}

/** What a pronoun or a bare definite noun ("the group") may go back to; null when the phrase is neither. */
export function anaphor(tree: Tree, phrase: NounPhrase): Fits | null {
  const { tokens } = tree
  const head = tokens[phrase.head] as Token
  if (head.pos === 'PRON') return PRONOUNS[head.text.toLowerCase()] ?? null
  const bare =
    phrase.head - phrase.first === 1 &&
    /^(?:the|this|that|these|those)$/i.test(tokens[phrase.first]?.text ?? '')
  // "the rebels of Casamance" says itself which.
  const fits =
    bare && tree.child(phrase.head, 'nmod', 'acl', 'flat', 'appos') < 0 ? BARE_NOUNS[head.lemma] : undefined
  if (!fits) return null
  return isPlural(head) ? plural(fits) : singular(fits)
}

/** True for a plural form: its lemma lacks the ending of the text. */
export function isPlural(token: Token): boolean {
  const text = token.text.toLowerCase()
  if (/^(?:people|police|others)$/.test(text)) return true
  return (
    (token.pos === 'NOUN' || token.pos === 'PROPN') &&
    text !== token.lemma &&
    /s$|men$|people$|children$/.test(text)
  )
}
