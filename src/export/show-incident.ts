import type { Consensus } from '../link/consolidate/consolidate.ts'
import type { Field } from '../link/consolidate/fields.ts'
import type { LedgerEntry } from '../link/consolidate/ledger.ts'
import type { MatrixCell } from '../link/consolidate/matrix.ts'
import type { Policy } from '../link/consolidate/policies.ts'
import type { Actor } from '../model/actor.ts'
import { HARM_KINDS, type HarmKind } from '../model/harm.ts'
import type { IncidentId } from '../model/incident.ts'
import type { ToldClaim } from '../model/told-claim.ts'
import type { When } from '../model/when.ts'
import { type Layout, showHarm, showPlace } from './show.ts'
import { showDay, showDays } from './show-days.ts'
import { type Piece, plain, wrap } from './wrap.ts'

/** What a dossier is made of. */
export interface Dossier {
  readonly id: IncidentId
  readonly told: readonly ToldClaim[]
  readonly consensus: Consensus
  /** By which figures of harm are read. */
  readonly policy: Policy
}

const INDENT = 4

/**
 * One incident as a person reads it in a terminal: what is told of it and how well that stands, how the figures moved, who claims
 * and denies what, who stands behind it, and every claim with its id, its speaker and its words.
 */
export function showIncident(dossier: Dossier, layout: Layout): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['What is told', fieldsOf(dossier)],
    ['Figures, as reported', dossier.consensus.ledger.map(showEntry)],
    ['Who says that who did it', dossier.consensus.matrix.map(showCell)],
    ['Origins', originsOf(dossier)],
    ['Claims', claimsOf(dossier.told)],
  ]
  const told = sections.filter(([, lines]) => lines.length > 0)
  return [title(dossier, layout), ...told.map((section) => showSection(section, layout))].join('\n')
}

/**
 * "ASSAULT drone · Rebels → soldiers · Doro (SDN) · 3 May 2023 · 4 killed": the best of each field, under the policy. What nobody
 * asserts goes by its first claim: "ASSAULT, denied".
 */
export function showConsensus(
  { actors, recipients, place, when, tolls, ...consensus }: Consensus,
  told: readonly ToldClaim[],
  policy: Policy,
): string {
  const parties = [namesOf(actors), namesOf(recipients)]
  const facts = [
    kindOf(consensus.type, told),
    parties[1] === '' ? parties[0] : `${parties[0] || '?'} → ${parties[1]}`,
    place.best && showPlace(place.best),
    when.best && showDays(when.best),
    HARM_KINDS.flatMap((kind) => showToll(kind, tolls[kind].values[policy])).join(', '),
  ]
  return plain(facts.filter((fact) => fact !== null && fact !== '').join(' · '))
}

function kindOf({ best }: Consensus['type'], told: readonly ToldClaim[]): string {
  if (best !== null) return showType(best)
  const [first] = told.toSorted(byReport)
  return first === undefined ? '' : `${showType(first.claim.event)}, ${first.claim.factuality}`
}

function showType({ type, mode }: Pick<ToldClaim['claim']['event'], 'type' | 'mode'>): string {
  return mode === null ? type : `${type} ${mode}`
}

/** "ASSAULT aerial, Air/drone strike": two codings that differ only in the sub-event must look so. */
function showCoding(value: Pick<ToldClaim['claim']['event'], 'type' | 'mode' | 'acled'>): string {
  return value.acled === null ? showType(value) : `${showType(value)}, ${value.acled}`
}

function title({ id, told, consensus, policy }: Dossier, { width, palette }: Layout): string {
  const { outlets, origins } = consensus.origins
  const facts = [
    `incident ${id}`,
    counted(told.length, 'claim'),
    counted(new Set(told.map(({ report }) => report.id)).size, 'report'),
    counted(outlets.length, 'outlet'),
    counted(origins.length, 'origin'),
    `figures: ${policy}`,
    ...(told.every(({ report }) => report.sample) ? ['samples, not news'] : []),
  ]
  return (
    wrap([{ text: showConsensus(consensus, told, policy), style: palette.title }], width, 0) +
    wrap([{ text: facts.join(' · '), style: palette.quote }], width, 0)
  )
}

function showSection(
  [name, lines]: readonly [string, readonly string[]],
  { width, palette }: Layout,
): string {
  const head: Piece = { text: name, style: palette.type }
  const body = lines.map((line) => wrap([{ text: plain(line), style: (text) => text }], width, INDENT, 2))
  return wrap([head], width, 0) + body.join('')
}

function fieldsOf({ consensus, policy }: Dossier): readonly string[] {
  const { type, when, published, place, actors, recipients, tolls } = consensus
  const noDay =
    when.best === null && published !== null ? [`when: untold; first reported ${showDay(published)}`] : []
  return [
    showField('what', type, showCoding),
    showField('who', actors, showActor),
    showField('to whom', recipients, showActor),
    showField('where', place, showPlace),
    ...(noDay.length > 0 ? noDay : [showField('when', when, (value: When) => showDays(value))]),
    ...HARM_KINDS.flatMap((kind) => {
      const { values, standing, figures } = tolls[kind]
      if (figures.length === 0) return []
      const bounds = `low ${values.low ?? '?'}, best ${values.best ?? '?'}, high ${values.high ?? '?'}`
      return [`${kind}: ${values[policy] ?? 'none under this policy'} (${standing}; ${bounds})`]
    }),
  ]
}

/** "where: Musayib (agreed: 3 claims, 2 origins); Babil (1 claim, 1 origin)". */
function showField<T>(name: string, { standing, reported }: Field<T>, show: (value: T) => string): string {
  if (reported.length === 0) return `${name}: untold`
  const values = reported.map(({ value, claims, origins }, at) => {
    const support = `${counted(claims.length, 'claim')}, ${counted(origins, 'origin')}`
    return `${show(value)} (${at === 0 ? `${standing}: ` : ''}${support})`
  })
  return `${name}: ${values.join('; ')}`
}

function showEntry({ kind, low, high, outlet, source, reported, change }: LedgerEntry): string {
  const day = reported === null ? 'day unknown' : showDay(reported)
  const through = source === outlet ? source : `${source}, in ${outlet}`
  return `${day} · ${showHarm({ kind, low, high, whom: null })} · ${through} · ${change}`
}

function showCell({ who, stand, whom, claims }: MatrixCell): string {
  return `${who} ${stand} ${whom ?? 'it'} (${counted(claims.length, 'claim')})`
}

function originsOf({ consensus }: Dossier): readonly string[] {
  return consensus.origins.origins.map(({ name, claims, outlets }) => {
    const through = outlets.filter((outlet) => outlet !== name)
    return `${name}: ${counted(claims.length, 'claim')}${through.length > 0 ? `, in ${through.join(', ')}` : ''}`
  })
}

function claimsOf(told: readonly ToldClaim[]): readonly string[] {
  return told.toSorted(byReport).map(({ claim, report, passage }) => {
    const day = report.published === null ? 'day unknown' : showDay(report.published)
    const speakers = claim.attribution.map(({ name }) => name).join(', through ')
    const doubt = claim.factuality === 'asserted' ? '' : `, ${claim.factuality}`
    const copy = report.copy_of === null ? '' : ', a copy'
    const voice = `${report.outlet ?? report.name}${copy}${speakers === '' ? '' : `, according to ${speakers}`}`
    return `${claim.id} · ${day} · ${voice}${doubt}: “${excerpt(passage, claim.event.trigger.text)}”`
  })
}

/** At most so many letters of a paragraph, around the event word. */
const EXCERPT = 160

function excerpt(passage: string, trigger: string): string {
  const at = Math.max(0, passage.indexOf(trigger))
  const start = passage.length <= EXCERPT ? 0 : Math.max(0, at - EXCERPT / 2)
  const end = Math.min(passage.length, start + EXCERPT)
  return `${start > 0 ? '…' : ''}${passage.slice(start, end)}${end < passage.length ? '…' : ''}`
}

function byReport(a: ToldClaim, b: ToldClaim): number {
  return orderOf(a) < orderOf(b) ? -1 : 1
}

function orderOf({ report, claim }: ToldClaim): string {
  const start = String(claim.event.trigger.start).padStart(9, '0')
  return `${report.published ?? '9999'} ${report.id} ${start}`
}

function showActor({ name }: Actor): string {
  return name
}

function namesOf({ reported }: Field<Actor>): string {
  return reported
    .map(({ value }) => value.name)
    .slice(0, 3)
    .join(', ')
}

function showToll(kind: HarmKind, value: number | null): readonly string[] {
  return value === null ? [] : [`${value} ${kind}`]
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
