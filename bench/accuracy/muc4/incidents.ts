import type { Claim } from '../../../src/model/claim.ts'
import type { Doc, Layer } from '../../../src/model/doc.ts'
import type { Words } from '../../../src/model/span.ts'
import { type Filler, fillersOf } from './fillers.ts'
import { isIncident } from './is-incident.ts'

/** What MUC-4 calls an incident: the claims of a report about one kind of violence, and who fills its roles. */
export interface Incident {
  readonly type: IncidentType
  readonly claims: readonly Claim[]
  readonly fillers: readonly Filler[]
}
export type IncidentType = 'attack' | 'bombing' | 'kidnapping' | 'arson' | 'robbery'

/** The incidents of a report, in the order in which it tells them. */
export function incidentsOf(doc: Doc<Layer>): readonly Incident[] {
  const byType = new Map<IncidentType, Claim[]>()
  for (const claim of doc.claims) {
    const type = typeOf(claim)
    if (type && isIncident(claim, targetsOf(doc, claim)))
      byType.set(type, [...(byType.get(type) ?? []), claim])
  }
  return [...byType].map(([type, claims]) => ({
    type,
    claims,
    fillers: claims.flatMap((claim) => fillersOf(doc, claim, targetsOf(doc, claim))),
  }))
}

// Each claim is that of the event at the same place in its layer.
function targetsOf({ claims, events }: Doc<Layer>, claim: Claim): readonly Words[] {
  return events[claims.indexOf(claim)]?.targets ?? []
}

function typeOf({ event }: Claim): IncidentType | null {
  if (event.type !== 'ASSAULT') return null
  if (event.mode === 'abduct') return 'kidnapping'
  if (/\b(?:burn|burned|burnt|burning|torch|torched|arson|set)\b/i.test(event.trigger.text)) return 'arson'
  if (event.mode === 'explosives' || event.mode === 'suicide-attack') return 'bombing'
  return 'attack'
}

/** Fillers of one role as entities: what has one key is one, told by all its wordings, the fullest first. */
export function entitiesIn(fillers: readonly Filler[], role: Filler['role']): readonly (readonly string[])[] {
  const byKey = new Map<string, string[]>()
  const own = fillers.filter((filler) => filler.role === role).toSorted((a, b) => b.key.length - a.key.length)
  for (const { key, text } of own) {
    const same = role === 'Victim' ? [...byKey.keys()].find((other) => isPartOf(key, other)) : undefined
    const found = byKey.get(same ?? key) ?? []
    byKey.set(same ?? key, found.includes(text) ? found : [...found, text])
  }
  return [...byKey.values()].map((texts) => texts.toSorted((a, b) => b.length - a.length))
}

// "Costa Lima" is "Ana Costa Lima".
function isPartOf(name: string, fuller: string): boolean {
  const words = new Set(fuller.split(' '))
  return name.split(' ').every((word) => words.has(word))
}
