import type { Actor } from '../../model/actor.ts'
import type { Doc } from '../../model/doc.ts'
import type { ActorNouns, Noun } from './actor-index.ts'
import { type Inner, type DescribedPhrase, readPhrase } from './described-phrase.ts'
import { countryLeader, officeHolder } from './office-holder.ts'
import { phraseName } from './phrase-name.ts'

export type { ActorNouns } from './actor-index.ts'

type Described = Actor & { readonly why: string }
type Needs = 'tokens' | 'names'

/** What a rule sees: the phrase, the report it is in, and what is known of nouns. */
interface Given {
  readonly doc: Doc<Needs>
  readonly nouns: ActorNouns
  readonly phrase: DescribedPhrase
}

/**
 * What actor a noun phrase is: tokens `[first, last)`, head token `head`. Null when it is none ("the site", "weapons").
 * "US forces" is the United States, sector MIL; "Rwandan-backed militias in Burundi" is described, country BDI.
 */
export function describeActor(
  doc: Doc<Needs>,
  nouns: ActorNouns,
  first: number,
  last: number,
  head: number,
): Described | null {
  const given: Given = { doc, nouns, phrase: readPhrase(doc, nouns, first, last, head) }
  for (const rule of RULES) {
    const actor = rule(given)
    if (actor) return actor
  }
  return null
}

// In order: the first that answers counts.
const RULES = [
  headName,
  besideHead,
  metonym,
  office,
  memberOfGroup,
  memberOfOrgan,
  organOfState,
  describedNoun,
]

// "Hamas"; "the Iraqi Army" (by shape an organ of Iraq); "Americans"; "Iraqi" standing alone for its state.
function headName(given: Given): Described | null {
  const { phrase, nouns } = given
  const inner = phrase.names.find(({ first, last }) => first <= phrase.head && phrase.head < last)
  if (!inner) return null
  const { name } = inner
  const capital = isGuess(inner) ? metonym(given) : null
  if (capital) return capital
  if (name.kind === 'people') return isNoun(given, inner) ? null : fromPeople(given, inner)
  const state =
    name.why.startsWith('shape') && name.sector === 'MIL' ? nouns.states.get(name.country ?? '') : undefined
  if (state)
    return {
      name: state.name,
      entity: state.id,
      country: name.country,
      sector: name.sector,
      why: 'state organ',
    }
  if (name.kind === 'person') return titled(given, inner)
  const actor = named(inner, name.kind === 'state' ? 'state' : `name: ${name.kind}`)
  return isGuess(inner) ? withOwner(given, actor) : actor
}

function isGuess({ name }: Inner): boolean {
  return name.entity === null && /^(?:model|shape)/.test(name.why)
}

// "Jihadists burned a school": at the head of a sentence the model takes the noun for a people.
function isNoun({ phrase: { noun, nounFirst, nounLast } }: Given, inner: Inner): boolean {
  return isGuess(inner) && noun !== null && nounFirst <= inner.first && inner.last <= nounLast
}

// "Ukraine’s General Staff": a body that only its owner tells the country of.
function withOwner({ phrase }: Given, actor: Described): Described {
  const owner = ownerOf(phrase)
  const country = actor.country ?? owner?.name.country ?? null
  return owner ? { ...actor, country, sector: actor.sector ?? phrase.noun?.sector ?? null } : actor
}

// "the Belarusian opposition leader Alena Hrib": of whom nothing is known but what the words before the name say.
function titled({ doc, nouns, phrase }: Given, inner: Inner): Described {
  const actor = named(inner, 'name: person')
  if (inner.name.entity !== null || inner.first <= phrase.first) return actor
  const title = readPhrase(doc, nouns, phrase.first, inner.first, inner.first - 1)
  const one = title.noun?.number === 'one'
  return {
    ...actor,
    country: actor.country ?? countryOf(title),
    sector: actor.sector ?? (one ? sectorOf(title) : null),
  }
}

function named({ name: { name, entity, country, sector } }: Inner, why: string): Described {
  return { name, entity, country, sector, why }
}

function fromPeople({ phrase, nouns, doc }: Given, { name }: Inner): Described {
  const bare = phrase.last - phrase.first === 1 && !/s$|men$/.test(name.text)
  const state = bare ? nouns.states.get(name.country ?? '') : undefined
  if (state)
    return {
      name: state.name,
      entity: state.id,
      country: name.country,
      sector: null,
      why: 'state by its adjective',
    }
  return {
    name: phraseName(doc, nouns, phrase),
    entity: null,
    country: countryOf(phrase) ?? name.country,
    sector: 'CVL',
    why: 'people',
  }
}

// "Boko Haram leader Abubakar Shekau", "the Kenyan president, William Ruto": the person beside the head.
function besideHead(given: Given): Described | null {
  const { phrase, doc } = given
  if (!phrase.noun || phrase.noun.number === 'group') return null
  const person = phrase.names.find(({ first, name }) => {
    if (name.kind !== 'person' || first <= phrase.head) return false
    return /^\s*,?\s*$/.test(doc.report.text.slice(phrase.tokens[phrase.head]?.end, name.start))
  })
  return person ? titled(given, person) : null
}

// "Ankara said": a bare capital stands for its government; whether it acts is for the caller to see.
function metonym({ phrase, nouns }: Given): Described | null {
  const text = phrase.tokens.slice(phrase.first, phrase.last).map((token) => token.text)
  const country = /^\p{Lu}/u.test(text[0] ?? '')
    ? nouns.metonyms.get(text.join(' ').toLowerCase())
    : undefined
  const state = nouns.states.get(country ?? '')
  return state && country
    ? { name: state.name, entity: state.id, country, sector: 'GOV', why: 'state by its capital' }
    : null
}

// "the Turkish president": whoever held the office on the day of the report.
function office({ phrase, nouns, doc }: Given): Described | null {
  const country = countryOf(phrase)
  const { noun, nounFirst, head } = phrase
  if (!noun || noun.number !== 'one' || country === null || outOfOffice(phrase, nouns)) return null
  const day = doc.report.published
  const leader =
    nounFirst === head && phrase.tokens[head]?.text.toLowerCase() === 'leader' && ownsCountry(phrase)
  const holder = noun.office
    ? officeHolder(nouns, noun.office, country, day)
    : leader
      ? countryLeader(nouns, country, day)
      : null
  return (
    holder && { name: holder.name, entity: holder.id, country, sector: holder.sector, why: 'office: person' }
  )
}

function outOfOffice({ tokens, first, nounFirst }: DescribedPhrase, nouns: ActorNouns): boolean {
  return tokens.slice(first, nounFirst).some(({ text }) => nouns.notInOffice.has(text.toLowerCase()))
}

function ownsCountry({ names, nounFirst }: DescribedPhrase): boolean {
  return (
    names.some(
      ({ name, last, bond }) =>
        last <= nounFirst && bond === 'own' && (name.kind === 'state' || name.kind === 'people'),
    ) && !names.some(({ name }) => name.kind === 'armed-group' || name.kind === 'organisation')
  )
}

// "a Houthi commander", "fighters from the Arakan Army", "UN peacekeepers": the group itself.
function memberOfGroup({ phrase }: Given): Described | null {
  const { noun } = phrase
  if (!noun || noun.traits.includes('opposed') || (noun.traits.includes('source') && noun.number !== 'group'))
    return null
  const group = groupOf(phrase)
  if (!group || (noun.sector !== null && !ABSORBED.has(noun.sector))) return null
  return { ...named(group, `member of ${group.name.kind}`), sector: sectorWithin(group, phrase, noun) }
}

// "Delta Party gunmen" bear arms, whatever their party does; "UN peacekeepers" are soldiers and "UN police" police, but "UN
// investigators" and "inspectors" are the UN.
function sectorWithin(
  { name }: Inner,
  { tokens, nounFirst, nounLast }: DescribedPhrase,
  noun: Noun,
): string | null {
  if (name.sector === 'PTY' && /^(?:REB|UAF|PRM)$/.test(noun.sector ?? '')) return noun.sector
  if (name.sector !== null || !/^(?:IGO|NGO)$/.test(name.country ?? '')) return name.sector ?? noun.sector
  const police = tokens.slice(nounFirst, nounLast).some(({ text }) => /^police/i.test(text))
  const kept = noun.sector === 'MIL' || noun.sector === 'JUD' || police || noun.office !== null
  return kept ? noun.sector : null
}

// "a member of the Kenyan armed forces": what the forces are.
function memberOfOrgan({ doc, nouns, phrase: { noun, tokens, head, last } }: Given): Described | null {
  if (!noun?.traits.includes('member') || tokens[head + 1]?.text !== 'of' || last < head + 3) return null
  const whole = describeActor(doc, nouns, head + 2, last, last - 1)
  return whole?.why === 'state organ' ? whole : null
}

// Sectors of people who act for their group; its hostages, journalists and doctors are described instead.
const ABSORBED = new Set([
  'MIL',
  'COP',
  'SPY',
  'GOV',
  'LEG',
  'JUD',
  'REB',
  'UAF',
  'PRM',
  'CRM',
  'PTY',
  'NGO',
  'IGO',
])

function groupOf({ names, nounFirst, head, tokens }: DescribedPhrase): Inner | undefined {
  const groups = names.filter(
    ({ name, bond }) => bond === 'own' && (name.kind === 'armed-group' || name.kind === 'organisation'),
  )
  const before = groups.findLast(({ last }) => last <= nounFirst)
  return before ?? groups.find(({ first }) => first > head && isTied(tokens, head, first))
}

// "fighters from the Arakan Army", "head of Hamas", "spokesman for the ADF"; not "soldiers in Hamas uniform".
function isTied(tokens: readonly { readonly text: string }[], head: number, first: number): boolean {
  const between = tokens.slice(head + 1, first).map(({ text }) => text.toLowerCase())
  return /^(?:of|from|for|with|belonging to)(?: the)?$/.test(between.join(' '))
}

// "US troops", "Turkish jets", "Iraq's parliament": the state acts through them.
function organOfState({ phrase, nouns }: Given): Described | null {
  const { noun, modifiers } = phrase
  const acts = noun?.traits.includes('organ') === true || noun?.traits.includes('arms') === true
  if (!noun || !acts || modifiers.some(({ nonstate }) => nonstate)) return null
  const owner = ownerOf(phrase) ?? headOfState(phrase)
  const state = nouns.states.get(owner?.name.country ?? '')
  if (!owner || !state || hasBond(phrase) || isEthnic(phrase)) return null
  return {
    name: state.name,
    entity: state.id,
    country: owner.name.country,
    sector: sectorOf(phrase),
    why: 'state organ',
  }
}

// "the Maduro government": that of the country of whoever it is called by.
function headOfState(phrase: DescribedPhrase): Inner | undefined {
  const { tokens, head } = phrase
  const governs = /^(?:government|regime|administration)$/i.test(tokens[head]?.text ?? '')
  const person = governs ? personBefore(phrase) : undefined
  return person?.name.sector === 'GOV' ? person : undefined
}

function personBefore({ names, nounFirst }: DescribedPhrase): Inner | undefined {
  return names.findLast(
    ({ name, last, bond }) => name.kind === 'person' && last <= nounFirst && bond === 'own',
  )
}

function hasBond({ names, nounFirst }: DescribedPhrase): boolean {
  return names.some(({ bond, last }) => bond !== 'own' && last <= nounFirst)
}

// "Syrian Kurdish forces", "Iraqi Shi'ite troops" are no organ of Syria or Iraq.
function isEthnic({ names, nounFirst }: DescribedPhrase): boolean {
  return names.some(
    ({ name, last, bond }) =>
      name.kind === 'people' && last <= nounFirst && bond === 'own' && name.country === null,
  )
}

// "gunmen", "a Tunisian security source", "Rwandan-backed militias in Burundi": described in the report's own words.
function describedNoun({ phrase, nouns, doc }: Given): Described | null {
  const { noun } = phrase
  const country = countryOf(phrase)
  if (!noun || (noun.traits.includes('arms') && country === null && phrase.names.length === 0)) return null
  return {
    name: phraseName(doc, nouns, phrase),
    entity: null,
    country,
    sector: hasStaff(phrase) ? (groupOf(phrase)?.name.sector ?? null) : sectorOf(phrase),
    why: 'described',
  }
}

// "MSF staff", "Delta Party workers": what they do there is what their body does.
function hasStaff(phrase: DescribedPhrase): boolean {
  const { country = null, sector = null } = groupOf(phrase)?.name ?? {}
  const body = sector === 'PTY' || country === 'IGO' || country === 'NGO'
  return body && /^(?:LAB|EDU|MED|OPP)$/.test(phrase.noun?.sector ?? '')
}

function sectorOf({ noun, modifiers, names }: DescribedPhrase): string | null {
  const sector = noun?.sector ?? null
  const nonstate = modifiers.find((modifier) => modifier.nonstate)
  if (nonstate && (sector === null || sector === 'MIL' || sector === 'UAF')) return nonstate.sector
  // "government forces" are forces.
  const first = modifiers.find(
    (modifier) => modifier.sector !== 'GOV' || (sector !== 'MIL' && sector !== 'COP'),
  )
  if (first && noun?.traits.some((trait) => REFINED.has(trait)) && (sector === null || REFINED.has(sector)))
    return first.sector
  // "Turkish-backed forces": a state does not back its own.
  return sector === 'MIL' && names.some(({ bond }) => bond === 'patron' || bond === 'leader') ? 'REB' : sector
}

// Traits and sectors that a modifier makes exact: "security source", "intelligence officials", "police forces".
const REFINED = new Set(['source', 'vague', 'member', 'organ', 'GOV', 'MIL', 'COP'])

// The nationality before the head, else "in Iraq" after it. A patron is no nationality ("Iranian-backed").
function countryOf(phrase: DescribedPhrase): string | null {
  const owner = ownerOf(phrase)
  if (owner) return owner.name.country
  const group = groupOf(phrase)
  if (group) return group.name.country
  const after = phrase.names.find(
    ({ first, name }) => first > phrase.head && name.kind === 'state' && isPlaced(phrase, first),
  )
  // "Bolsonaro’s supporters" are of his country.
  return (after ?? personBefore(phrase))?.name.country ?? null
}

function isPlaced({ tokens, head }: DescribedPhrase, first: number): boolean {
  const before = tokens[first - 1]?.text.toLowerCase() ?? ''
  const second = tokens[first - 2]?.text.toLowerCase() ?? ''
  return (
    first - head < 8 &&
    (/^(?:in|from|of|across|inside)$/.test(before) ||
      (/^(?:the|eastern|western|northern|southern|northeast|northwest)$/.test(before) &&
        /^(?:in|from|of)$/.test(second)))
  )
}

function ownerOf({ names, nounFirst, head, tokens }: DescribedPhrase): Inner | undefined {
  const nations = names.filter(
    ({ name, bond }) =>
      bond === 'own' && name.country !== null && (name.kind === 'state' || name.kind === 'people'),
  )
  return (
    nations.findLast(({ last }) => last <= nounFirst) ??
    nations.find(({ first, name }) => name.kind === 'state' && first > head && isTied(tokens, head, first))
  )
}
