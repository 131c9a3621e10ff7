import {
  type ActorDirectory,
  type ActorEntry,
  type ActorRelation,
  codesOn,
  type RelationKind,
  type Term,
} from '../model/actor-directory.ts'
import { type Bond, bondsOf, type Level, rollUp } from '../model/roll-up.ts'
import { showDay } from './show-days.ts'
import type { Layout } from './show.ts'
import { type Piece, wrap } from './wrap.ts'

/** What is known of an actor on a day: for programs. */
export interface ActorView extends ActorEntry {
  /** The day (or month, or year) for which codes and roll-up hold. */
  readonly on: string
  readonly codesThen: { readonly country: string | null; readonly sector: string | null }
  readonly relations: readonly ActorRelation[]
  readonly rollUp: readonly Level[]
}

/** Gathers what is known of an actor: relations that held on `on`, or all of them if none is given; roll-up on that day or `today`. */
export function viewActor(
  directory: ActorDirectory,
  entry: ActorEntry,
  on: string | null,
  today: string,
): ActorView {
  const day = on ?? today
  return {
    ...entry,
    on: day,
    codesThen: codesOn(entry, day),
    relations: bondsOf(directory, entry.id, on).map(({ relation }) => relation),
    rollUp: rollUp(directory, entry.id, day),
  }
}

/**
 * An actor as a person reads it in a terminal: who it is, its names, how it stands to others, and what it rolls up to. A word in
 * square brackets says where a line comes from; the last lines tell what these words mean.
 */
export function showActor(
  directory: ActorDirectory,
  entry: ActorEntry,
  on: string | null,
  today: string,
  layout: Layout,
): string {
  const view = viewActor(directory, entry, on, today)
  const nameOf = namer(directory)
  const bonds = bondsOf(directory, entry.id, on)
  const bondsThen = bondsOf(directory, entry.id, view.on)
  const line = (text: string, style: Piece['style'] = plainly) => wrap([{ text, style }], layout.width, 6, 4)
  const { palette } = layout
  return [
    wrap([{ text: entry.name, style: palette.title }], layout.width, 0),
    line(facts(view)),
    ...section('names', namesOf(entry), line, palette.number),
    ...section(
      on === null ? 'relations' : `relations, ${showPrefix(on)}`,
      bonds.map((bond) => showBond(bond, nameOf)),
      line,
      palette.number,
    ),
    ...section(
      `rolls up to, ${showPrefix(view.on)}`,
      view.rollUp.map((level) => showLevel(level, nameOf, rolesIn(bondsThen, level))),
      line,
      palette.number,
    ),
    ...section(
      'origin',
      originsOf(directory, [entry, ...entry.names, ...bonds.map(({ relation }) => relation)]),
      line,
      palette.number,
    ),
  ].join('')
}

const plainly = (text: string): string => text

function section(
  head: string,
  lines: readonly string[],
  line: (text: string, style?: Piece['style']) => string,
  style: Piece['style'],
): string[] {
  return lines.length === 0 ? [] : [`  ${style(head)}\n`, ...lines.map((text) => line(text))]
}

function facts({ kind, codesThen, id, on, origin, ...entry }: ActorView): string {
  const codes = [codesThen.country, codesThen.sector].filter((code) => code !== null).join(' ')
  const dated = entry.codes.length > 0 ? `${codes} (${showPrefix(on)})` : codes
  return `${[kind.replace('-', ' '), dated, showTerm(entry), id].filter((fact) => fact !== '').join(' · ')} [${origin}]`
}

function namesOf({ names, origin: own }: ActorEntry): string[] {
  const shown = names.map(({ name, acronym, origin, ...term }) => {
    const remarks = [acronym ? 'acronym' : '', showTerm(term)].filter((part) => part !== '')
    const remark = remarks.length > 0 ? ` (${remarks.join(', ')})` : ''
    return `${name}${remark}${origin === own ? '' : ` [${origin}]`}`
  })
  return shown.length === 0 ? [] : [shown.join('; ')]
}

function showBond({ side, other, relation }: Bond, nameOf: (id: string) => string): string {
  const { kind, as, allegedBy, deniedBy, origin } = relation
  const parts = [
    kind === 'officer-of' ? showOffice(side, as, nameOf(other)) : `${WORDS[kind][side]} ${nameOf(other)}`,
    kind === 'officer-of' || as === null ? '' : `as ${as}`,
    showTerm(relation),
    allegedBy.length === 0 ? '' : `alleged by ${allegedBy.map(nameOf).join(', ')}`,
    deniedBy.length === 0 ? '' : `denied by ${deniedBy.map(nameOf).join(', ')}`,
  ]
  return `${parts.filter((part) => part !== '').join(' · ')} [${origin}]`
}

// "defence minister of Chad"; seen from Chad "defence minister: …".
function showOffice(side: Bond['side'], title: string | null, other: string): string {
  return side === 'up' ? `${title ?? 'officer'} of ${other}` : `${title ?? 'officer'}: ${other}`
}

const WORDS: Readonly<Record<Exclude<RelationKind, 'officer-of'>, Readonly<Record<Bond['side'], string>>>> = {
  'member-of': { up: 'member of', down: 'has the member' },
  'wing-of': { up: 'wing of', down: 'has the wing' },
  'organ-of': { up: 'organ of', down: 'has the organ' },
  'umbrella-of': { up: 'umbrella of', down: 'under the umbrella' },
  'patron-of': { up: 'backs', down: 'backed by' },
  'splinter-of': { up: 'split from', down: 'from it split' },
}

// Within one body an actor may be several units, one of them only by allegation.
function rolesIn(bonds: readonly Bond[], { id, path }: Level): ActorRelation[] {
  if (path.length > 1) return []
  const roles = bonds.filter(
    ({ side, other, relation }) => side === 'up' && other === id && relation.as !== null,
  )
  return roles.map(({ relation }) => relation)
}

function showLevel(
  { id, how, path, allegedBy }: Level,
  nameOf: (id: string) => string,
  roles: readonly ActorRelation[],
): string {
  const steps = path.slice(0, -1).map(({ actor, of, kind }) => nameOf(kind === 'umbrella-of' ? actor : of))
  const via = steps.length === 0 ? '' : `, through ${steps.join(', ')}`
  const parts = [
    `${how === 'in' ? 'in' : 'backed by'} ${nameOf(id)}${via}`,
    allegedBy.length === 0 ? '' : `alleged by ${allegedBy.map(nameOf).join(', ')}`,
    ...roles.map(
      (role) =>
        `as ${role.as ?? ''}${role.allegedBy.length === 0 ? '' : ` (alleged by ${role.allegedBy.map(nameOf).join(', ')})`}`,
    ),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function originsOf({ origins }: ActorDirectory, facts: readonly { readonly origin: string }[]): string[] {
  return [...new Set(facts.map(({ origin }) => origin))].map(
    (origin) => `[${origin}] ${origins[origin]?.what ?? '?'}; ${origins[origin]?.licence ?? '?'}`,
  )
}

// Who has no entry is named in words.
function namer({ entries }: ActorDirectory): (id: string) => string {
  const names = new Map(entries.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}

function showTerm({ from, to }: Term): string {
  if (from !== null && to !== null)
    return from === to ? showPrefix(from) : `${showPrefix(from)} – ${showPrefix(to)}`
  if (from !== null) return `since ${showPrefix(from)}`
  return to === null ? '' : `until ${showPrefix(to)}`
}

/** "4 Mar 2024", "Mar 2024", "2024": as exact as the date is. */
function showPrefix(iso: string): string {
  if (iso.length === 10) return showDay(iso)
  return iso.length === 7 ? showDay(`${iso}-01`).replace(/^1 /, '') : iso
}
