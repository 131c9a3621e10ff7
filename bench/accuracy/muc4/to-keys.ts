import worldCountries, { type Countries } from 'world-countries'

import type { Claim } from '../../../src/model/claim.ts'
import type { Doc, Layer } from '../../../src/model/doc.ts'
import type { Harm } from '../../../src/model/harm.ts'
import type { Place } from '../../../src/model/place.ts'
import type { Mention, Words } from '../../../src/model/span.ts'
import type { KeyTemplate } from '../score/muc4-keys.ts'
import { entitiesIn, type Incident, incidentsOf } from './incidents.ts'

// The package is CommonJS: its types give the list as the module.
const COUNTRIES = worldCountries as unknown as Countries
const COUNTRY = new Map(COUNTRIES.map(({ cca3, name }) => [cca3, name.common]))

/** The incidents of a report as filled MUC-4 templates. */
export function toKeys(doc: Doc<Layer>): readonly KeyTemplate[] {
  return incidentsOf(doc).map((incident) => keyOf(doc, incident))
}

function keyOf(doc: Doc<Layer>, incident: Incident): KeyTemplate {
  const { claims, fillers } = incident
  const orgs = entitiesIn(fillers, 'PerpOrg')
  const victims = claims.flatMap(({ event }) => event.harm)
  return {
    incident_type: incident.type,
    stage: stageOf(claims),
    date: dayOf(doc, claims),
    location: locationOf(doc, claims),
    perp_category: isOfState(claims) ? 'STATE-SPONSORED VIOLENCE' : 'TERRORIST ACT',
    perp_ind: entitiesIn(fillers, 'PerpInd'),
    perp_org: orgs,
    perp_org_confidence: orgs.map(() => confidenceOf(claims)),
    phys_target: entitiesIn(fillers, 'Target'),
    hum_target: [...entitiesIn(fillers, 'Victim'), ...entitiesIn(fillers, 'Described')],
    hum_effect: victims.flatMap(({ kind }) => EFFECTS[kind] ?? []),
    hum_number: victims.map(numberOf),
    instrument: entitiesIn(fillers, 'Weapon'),
    instrument_type: [...new Set(claims.flatMap(({ event }) => event.instruments.map(weaponOf)))],
  }
}

function stageOf(claims: readonly Claim[]): string {
  const all = (...kinds: readonly string[]): boolean =>
    claims.every(({ factuality }) => kinds.includes(factuality))
  if (all('planned', 'requested')) return 'THREATENED'
  return all('attempted', 'planned', 'requested') ? 'ATTEMPTED' : 'ACCOMPLISHED'
}

// Where the report does not say when, the key takes the day of the report.
function dayOf({ report }: Doc<Layer>, claims: readonly Claim[]): string | null {
  const when = claims.map(({ event }) => event.when).find((time) => time !== null)
  if (!when) return report.published
  return when.from === when.to ? when.from : `${when.from} - ${when.to}`
}

function locationOf(doc: Doc<Layer>, claims: readonly Claim[]): readonly (readonly string[])[] {
  const places = claims.flatMap(({ event }) => event.place ?? [])
  const country = [...places, ...doc.places].find((place) => place.country !== null)?.country
  if (!country) return []
  const inside = places.filter((place) => place.precision !== 'country').flatMap(namesOf)
  return [[COUNTRY.get(country) ?? country, ...inside]]
}

function namesOf({ name, text, admin1 }: Mention<Place>): string[] {
  return [name, text, ...(admin1 === null ? [] : [admin1])]
}

const STATE = new Set(['MIL', 'GOV', 'COP', 'SPY'])

function isOfState(claims: readonly Claim[]): boolean {
  const sectors = claims.flatMap(({ event }) => event.actors.map(({ sector }) => sector))
  return sectors.length > 0 && sectors.every((sector) => sector !== null && STATE.has(sector))
}

function confidenceOf(claims: readonly Claim[]): string {
  const told = claims.find(({ event }) => event.actors.length > 0)
  if (!told || told.attribution.length === 0) return 'REPORTED AS FACT'
  const [speaker] = told.attribution
  if (told.event.actors.some(({ name }) => name === speaker?.name)) return 'CLAIMED OR ADMITTED'
  const official = speaker?.kind === 'official' || speaker?.kind === 'military'
  return official ? 'SUSPECTED OR ACCUSED BY AUTHORITIES' : 'REPORTED AS FACT'
}

const EFFECTS: Readonly<Partial<Record<Harm['kind'], string>>> = { killed: 'DEATH', injured: 'INJURY' }

function numberOf({ low, high }: Harm): string {
  return low === high ? String(low) : 'PLURAL'
}

const WEAPONS: Readonly<Record<string, string>> = {
  'explosive device': 'BOMB',
  firearm: 'GUN',
  grenade: 'GRENADE',
  missile: 'ROCKET',
  artillery: 'MORTAR',
  'blade or blunt weapon': 'CUTTING DEVICE',
  fire: 'MOLOTOV COCKTAIL',
  aircraft: 'AERIAL BOMB',
}

function weaponOf({ kind, text }: Words & { readonly kind: string }): string {
  if (/\bdynamite\b/i.test(text)) return 'DYNAMITE'
  if (/\b(?:car|truck)[- ]bombs?\b/i.test(text)) return 'VEHICLE BOMB'
  if (/\bmachine ?-?guns?\b/i.test(text)) return 'MACHINE GUN'
  if (/\bexplosives?\b/i.test(text)) return 'EXPLOSIVE'
  return WEAPONS[kind] ?? kind.toUpperCase()
}
