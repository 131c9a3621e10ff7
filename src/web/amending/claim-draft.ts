import type { Actor } from '../../model/actor.ts'
import type { Claim } from '../../model/claim.ts'
import type { ClaimFields } from '../../model/claim-fields.ts'
import type { AcledSubEvent, EventMode, EventType, Factuality } from '../../model/codebook.ts'
import type { Harm, HarmKind } from '../../model/harm.ts'
import type { Place } from '../../model/place.ts'
import type { Mention, Words } from '../../model/span.ts'
import type { Attribution, Speaker, SpeakerKind } from '../../model/speaker.ts'
import type { When } from '../../model/when.ts'
import { daysBetween } from './days-between.ts'
import { figureText, readFigure } from './figure-text.ts'
import { findWords } from './find-words.ts'
import { isSameName } from './is-same-name.ts'
import { placeNamed } from './place-named.ts'

/** A value as it is being written, and the words that shall evidence it. `was`: the value that the claim has; null for a new one. */
interface Draft<T extends object> {
  /** Tells it from others of its row, whatever is written. */
  readonly key: number
  readonly words: string
  /** Where in the text the words were selected; null when they were typed: then those nearest to the event are meant. */
  readonly near: number | null
  readonly was: Mention<T> | null
}

export interface PartyDraft extends Draft<Actor> {
  readonly name: string
}
export interface SpeakerDraft extends Draft<Attribution> {
  readonly name: string
  readonly kind: SpeakerKind
  /** The words that mark the speech, and where they were selected, as `words` and `near`. */
  readonly cue: string
  readonly cueNear: number | null
}
export interface PlaceDraft extends Draft<Place> {
  readonly name: string
}
export interface WhenDraft extends Draft<When> {
  readonly from: string
  readonly to: string
}
export interface FigureDraft extends Draft<Harm> {
  readonly kind: HarmKind
  readonly figure: string
}

/** A claim as a person is writing it. */
export interface ClaimDraft {
  readonly type: EventType
  readonly mode: EventMode | null
  readonly acled: AcledSubEvent | null
  readonly factuality: Factuality
  /** Nearest speaker first. */
  readonly attribution: readonly SpeakerDraft[]
  readonly actors: readonly PartyDraft[]
  readonly recipients: readonly PartyDraft[]
  readonly place: PlaceDraft
  readonly when: WhenDraft
  readonly harm: readonly FigureDraft[]
}

/** What is wrong with a draft, and where: "harm.2", "place". */
export interface DraftFault {
  readonly at: string
  readonly what: 'words' | 'figure' | 'days'
}

/** The draft of a claim before anything is changed. Who was killed and who was injured can always be written. */
export function draftOf({
  event,
  factuality,
  attribution,
}: Pick<Claim, 'event' | 'factuality' | 'attribution'>): ClaimDraft {
  const { type, mode, acled, actors, recipients, place, when, harm } = event
  const told = new Set(harm.map(({ kind }) => kind))
  const untold = (['killed', 'injured'] as const).filter((kind) => !told.has(kind))
  return {
    type,
    mode,
    acled,
    factuality,
    attribution: attribution.map(speakerOf),
    actors: actors.map(partyOf),
    recipients: recipients.map(partyOf),
    place: { key: 0, name: place?.name ?? '', ...evidenceOf(place) },
    when: { key: 0, from: when?.from ?? '', to: when?.to ?? '', ...evidenceOf(when) },
    harm: [
      ...harm.map((was, key) => ({ key, kind: was.kind, figure: figureText(was), ...evidenceOf(was) })),
      ...untold.map((kind, i) => ({ ...aFigure(harm.length + i), kind })),
    ],
  }
}

function partyOf(was: Mention<Actor>, key: number): PartyDraft {
  return { key, name: was.name, ...evidenceOf(was) }
}

function speakerOf(was: Attribution, key: number): SpeakerDraft {
  const { name, kind, cue } = was
  return { key, name, kind, cue: cue.text, cueNear: null, ...evidenceOf(was) }
}

function evidenceOf<T extends object>(was: Mention<T> | null): Omit<Draft<T>, 'key'> {
  return { words: was?.text ?? '', near: null, was }
}

/** A party that nobody has named yet. */
export function aParty(key: number): PartyDraft {
  return { key, name: '', ...evidenceOf<Actor>(null) }
}

/** A speaker whom nobody has named yet. */
export function aSpeaker(key: number): SpeakerDraft {
  return { key, name: '', kind: 'official', cue: '', cueNear: null, ...evidenceOf<Attribution>(null) }
}

/** A figure that nobody has written yet. */
export function aFigure(key: number): FigureDraft {
  return { key, kind: 'killed', figure: '', ...evidenceOf<Harm>(null) }
}

/** In which report something is written, and what its other claims name: a name of theirs stands for the same. */
export interface DraftContext {
  readonly text: string
  /** Where the event is told: of words that stand twice the nearer are meant. */
  readonly near: number
  readonly speakers: readonly Speaker[]
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
}

/** What a draft says, as a claim has it; only what differs from the draft before anything was changed. */
export function fieldsOf(
  draft: ClaimDraft,
  before: ClaimDraft,
  context: DraftContext,
): { readonly fields: ClaimFields; readonly faults: readonly DraftFault[] } {
  const faults: DraftFault[] = []
  const evidence: Evidence = (at, one, value) => {
    const found = wordsOf(one, value, context)
    if (found === null) faults.push({ at, what: 'words' })
    return found
  }
  const party = (role: string) => (one: PartyDraft) => {
    if (one.name.trim() === '') return []
    const words = evidence(`${role}.${one.key}`, one, one.name)
    return words === null ? [] : [{ ...words, ...actorOf(one, context) }]
  }
  const said = {
    type: draft.type,
    mode: draft.mode,
    acled: draft.acled,
    factuality: draft.factuality,
    attribution: draft.attribution.flatMap((one) => attributionOf(one, context, evidence, faults)),
    actors: draft.actors.flatMap(party('actors')),
    recipients: draft.recipients.flatMap(party('recipients')),
    place: placeOf(draft.place, context, evidence),
    when: whenOf(draft.when, evidence, faults),
    harm: draft.harm.flatMap((one) => harmOf(one, evidence, faults)),
  } satisfies ClaimFields
  const isChanged = (name: keyof typeof said): boolean => draft[name] !== before[name]
  const names = (Object.keys(said) as (keyof typeof said)[]).filter(isChanged)
  return { fields: Object.fromEntries(names.map((name) => [name, said[name]])), faults }
}

type Evidence = (at: string, draft: Draft<object>, value: string) => Words | null

/** The words that are given, or that the value had; without any, the value itself where the text has it. */
function wordsOf(draft: Draft<object>, value: string, { text, near: event }: DraftContext): Words | null {
  const { words, near, was } = draft
  if (was !== null && words === was.text && near === null)
    return { start: was.start, end: was.end, text: was.text }
  return findWords(text, words.trim() === '' ? value : words, near ?? event)
}

function actorOf({ name, was }: PartyDraft, { actors }: DraftContext): Actor {
  const known = [...(was ? [was] : []), ...actors].find((one) => isSameName(one.name, name))
  if (known === undefined) return { name: name.trim(), entity: null, country: null, sector: null }
  return { name: known.name, entity: known.entity, country: known.country, sector: known.sector }
}

function attributionOf(
  draft: SpeakerDraft,
  context: DraftContext,
  evidence: Evidence,
  faults: DraftFault[],
): readonly Attribution[] {
  const { key, kind, was } = draft
  const name = draft.name.trim()
  if (name === '') return []
  const words = evidence(`attribution.${key}`, draft, name)
  const cue = cueOf(draft, context, words?.start ?? context.near)
  if (cue === null) faults.push({ at: `attribution.${key}.cue`, what: 'words' })
  const known = [...(was ? [was] : []), ...context.speakers].find((one) => isSameName(one.name, name))
  // "a senior army source" is described, not named.
  const { named, entity } = known ?? { named: /\p{Lu}/u.test(name), entity: null }
  return words && cue ? [{ ...words, name: known?.name ?? name, kind, named, entity, cue }] : []
}

function cueOf({ cue, cueNear, was }: SpeakerDraft, { text }: DraftContext, near: number): Words | null {
  const { start, end, text: before } = was?.cue ?? { start: 0, end: 0, text: null }
  if (before === cue && cueNear === null) return { start, end, text: before }
  return findWords(text, cue, cueNear ?? near)
}

function placeOf(draft: PlaceDraft, { places }: DraftContext, evidence: Evidence): Mention<Place> | null {
  const { name, was } = draft
  if (name.trim() === '') return null
  const words = evidence('place', draft, name)
  if (words === null) return null
  const known = placeNamed(name, was ? [was, ...places] : places)
  return { ...(known ?? unknownPlace(name.trim())), ...words }
}

/** A place that is only named: where it lies the record does not say. */
function unknownPlace(name: string): Place {
  const nowhere = { gazetteer: null, lat: null, lon: null, country: null, admin1: null, radius_km: null }
  return { name, ...nowhere, precision: 'settlement', relation: null }
}

function whenOf(draft: WhenDraft, evidence: Evidence, faults: DraftFault[]): Mention<When> | null {
  const { from, was } = draft
  const to = draft.to === '' ? from : draft.to
  if (from === '' && to === '') return null
  if (from === '' || to < from) faults.push({ at: 'when', what: 'days' })
  const words = evidence('when', draft, from)
  const time = was !== null && was.from === from && was.to === to ? was : daysBetween(from, to)
  return words && { from: time.from, to: time.to, precision: time.precision, ...words }
}

function harmOf(draft: FigureDraft, evidence: Evidence, faults: DraftFault[]): readonly Mention<Harm>[] {
  const { key, kind, figure, was } = draft
  if (figure.trim() === '') return []
  const bounds = readFigure(figure)
  if (bounds === null) faults.push({ at: `harm.${key}`, what: 'figure' })
  const words = evidence(`harm.${key}`, draft, figure)
  return bounds && words ? [{ kind, ...bounds, whom: was?.whom ?? null, ...words }] : []
}
