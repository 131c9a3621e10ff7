import type {
  ActorCodes,
  ActorDirectory,
  ActorEntry,
  ActorName,
  ActorRelation,
  Term,
} from '../../src/model/actor-directory.ts'
import { organRelations, organsOf } from './organs.ts'
import type { Entry, Located, RelationEntry, Sources } from './sources.ts'
import type { StateEntry } from './states.ts'

/** All that is known of who acts, as dist/data/directory.json holds it. */
export function compileDirectory(sources: Sources, states: readonly StateEntry[]): ActorDirectory {
  const { origins, offices, spellings } = sources
  const named = sources.entries.map((entry) => ofEntry(entry, offices))
  return {
    version: 1,
    origins,
    offices: Object.fromEntries(Object.entries(offices).map(([office, { title }]) => [office, title])),
    spellings: foldings(spellings),
    entries: [...states.map(ofState), ...named, ...organsOf(states)],
    relations: [
      ...sources.relations.map(toRelation),
      ...named.flatMap((person) => officerRelations(person, offices, states)),
      ...organRelations(sources, states),
    ],
  }
}

// A defence minister is an officer of his state, a leader of his group, for as long as he is one.
function officerRelations(
  { id, country, offices }: ActorEntry,
  known: Sources['offices'],
  states: readonly StateEntry[],
): ActorRelation[] {
  const state = states.find(({ code }) => code === country)
  return offices.flatMap(({ office, of = null, ...term }) => {
    const body = of ?? state?.id
    const as = known[office]?.title ?? office
    return body ? [{ actor: id, kind: 'officer-of', of: body, as, allegedBy: [], deniedBy: [], ...term }] : []
  })
}

/** Each spelling with the one that its names are folded to. */
export function foldings(spellings: Sources['spellings']): [spelling: string, folded: string][] {
  return spellings.flatMap(([first = '', ...rest]) => rest.map((word): [string, string] => [word, first]))
}

function ofState({ id, code, name, names }: StateEntry): ActorEntry {
  const origin = 'world-countries'
  const others = names.filter((other) => other !== name)
  return {
    id,
    name,
    kind: 'state',
    country: code,
    sector: null,
    from: null,
    to: null,
    origin,
    names: others.map((other) => ({
      name: other,
      acronym: /^(?:\p{Lu}\.?)+$/u.test(other),
      origin,
      from: null,
      to: null,
    })),
    codes: [],
    offices: [],
  }
}

function ofEntry(entry: Entry & Located, offices: Sources['offices']): ActorEntry {
  const { id, name, kind, country = null, sector = null, origin } = entry
  const toName =
    (acronym: boolean) =>
    (alias: Entry['aliases'][number]): ActorName => ({
      name: alias.name,
      acronym,
      ...termOf(alias),
      origin: alias.origin ?? origin,
    })
  return {
    id,
    name,
    kind,
    country,
    sector,
    ...termOf(entry),
    origin,
    names: [...entry.aliases.map(toName(false)), ...entry.acronyms.map(toName(true))],
    codes: datedCodes(entry, offices),
    offices: entry.offices.map((term) => {
      const { office, of = null } = term
      return { office, of, ...termOf(term), origin: term.origin ?? origin }
    }),
  }
}

/** The codes that an actor has for a time only: those written, then those of its offices where they differ. */
export function datedCodes(entry: Entry, known: Sources['offices']): readonly ActorCodes[] {
  const held = entry.offices.flatMap((term): ActorCodes[] => {
    const sector = known[term.office]?.sector ?? null
    return sector === null || sector === entry.sector ? [] : [{ country: null, sector, ...termOf(term) }]
  })
  return [
    ...entry.codes.map((codes) => {
      const { country = null, sector = null } = codes
      return { country, sector, ...termOf(codes) }
    }),
    ...held,
  ]
}

function toRelation(relation: RelationEntry & Located): ActorRelation {
  const { actor, kind, of, as = null, alleged_by = [], denied_by = [], origin } = relation
  return { actor, kind, of, as, allegedBy: alleged_by, deniedBy: denied_by, ...termOf(relation), origin }
}

function termOf({
  from,
  to,
}: {
  readonly from?: string | undefined
  readonly to?: string | undefined
}): Term {
  return { from: from ?? null, to: to ?? null }
}
