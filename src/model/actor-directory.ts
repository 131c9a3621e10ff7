import type { NameKind } from './doc.ts'

/** From when to when something held: ISO prefixes as exact as known (`2014`, `2014-08`), both ends whole; null when open. */
export interface Term {
  readonly from: string | null
  readonly to: string | null
}

/** A name that an actor had, for a time or always. */
export interface ActorName extends Term {
  readonly name: string
  readonly acronym: boolean
  readonly origin: string
}

/** PLOVER country and sector of an actor, for a time; null where they are those of other times. */
export interface ActorCodes extends Term {
  readonly country: string | null
  readonly sector: string | null
}

/** An office that a person held: of the actor's country, or of the actor `of` ("leader of Hezbollah"). */
export interface OfficeTerm extends Term {
  /** Of data/actors/offices.yaml: `president`, `army-chief`. */
  readonly office: string
  readonly of: string | null
  readonly origin: string
}

/** An actor as data/actors has it. `codes` are those that differ for a time, by themselves or by an office. `origin` is a key of the directory's origins. */
export interface ActorEntry extends Term {
  readonly id: string
  readonly name: string
  readonly kind: NameKind
  readonly country: string | null
  readonly sector: string | null
  readonly names: readonly ActorName[]
  readonly codes: readonly ActorCodes[]
  readonly offices: readonly OfficeTerm[]
  readonly origin: string
}

export const RELATION_KINDS = [
  'member-of',
  'wing-of',
  'organ-of',
  'officer-of',
  'umbrella-of',
  'patron-of',
  'splinter-of',
] as const
/** How one actor stands to another. `organ-of`: of a state; `officer-of`: holds an office of it, `as` its title. */
export type RelationKind = (typeof RELATION_KINDS)[number]

/** `actor` is a member, wing, organ, officer, umbrella, patron or splinter of `of`; both are ids. */
export interface ActorRelation extends Term {
  readonly actor: string
  readonly kind: RelationKind
  readonly of: string
  /** What `actor` is called within `of`: "47th Brigade". */
  readonly as: string | null
  /** Who says so, where it is not generally held: ids, or words for who has none. Empty: not disputed. */
  readonly allegedBy: readonly string[]
  readonly deniedBy: readonly string[]
  readonly origin: string
}

/** Where facts come from, and under which licence. */
export interface Origin {
  readonly what: string
  readonly licence: string
}

/** All that data/actors knows of who acts: compiled into dist/data/directory.json. */
export interface ActorDirectory {
  readonly version: 1
  readonly origins: Readonly<Record<string, Origin>>
  /** Title of each office: "defence minister". */
  readonly offices: Readonly<Record<string, string>>
  /** Spellings that are one when names are compared, and the one that stands for them. */
  readonly spellings: readonly (readonly [spelling: string, folded: string])[]
  readonly entries: readonly ActorEntry[]
  readonly relations: readonly ActorRelation[]
}

/** Whether a term holds on a day (`YYYY-MM-DD`, or a prefix of it: then on some day of it). Without a day: whether it is open. */
export function holdsOn({ from, to }: Term, day: string | null): boolean {
  if (day === null) return to === null
  return (from === null || !isBefore(day, from)) && (to === null || !isBefore(to, day))
}

// Of two prefixes the shorter is its whole month or year: `2021-01-05` is not before `2021-01`.
function isBefore(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length)
  return a.slice(0, shared) < b.slice(0, shared)
}

/** The PLOVER codes of an actor on a day: those of the term that holds then, else those that it has at other times. */
export function codesOn(
  { country, sector, codes }: Pick<ActorEntry, 'country' | 'sector' | 'codes'>,
  day: string | null,
): Pick<ActorCodes, 'country' | 'sector'> {
  const dated = codes.find((term) => holdsOn(term, day))
  return { country: dated?.country ?? country, sector: dated?.sector ?? sector }
}
