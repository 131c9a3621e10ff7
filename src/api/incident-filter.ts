import type { KnownPlaces } from '../annotate/known-places.ts'
import { z } from '@hono/zod-openapi'
import { lookUp } from '../annotate/names/look-up.ts'
import type { GazetteerEntry } from '../annotate/places/gazetteer.ts'
import { POLICIES } from '../link/consolidate/policies.ts'
import type { ActorDirectory } from '../model/actor-directory.ts'
import { type Corners, discArea } from '../model/area.ts'
import { EVENT_TYPES, FACTUALITIES } from '../model/codebook.ts'
import { HARM_KINDS } from '../model/harm.ts'
import { membersOf } from '../model/members.ts'
import { PLACE_PRECISIONS } from '../model/place.ts'
import type { LineFilter, MemberTerm } from '../store/line-list.ts'

const aDay = z.iso.date()
const aName = z.string().trim().min(1).max(200)

const box = z
  .string()
  .regex(/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/, 'four numbers: west,south,east,north')
  .openapi({ description: 'West, south, east, north in degrees.', example: '40,30,46,36' })

/** Longitude and latitude of a corner. */
const CORNER = String.raw`-?\d+(\.\d+)?,-?\d+(\.\d+)?`
const MOST_CORNERS = 100

const corners = z
  .string()
  .max(2500)
  .regex(
    new RegExp(`^${CORNER}(~${CORNER}){2,${MOST_CORNERS - 1}}$`),
    'three corners or more: longitude,latitude~longitude,latitude~…',
  )
  .openapi({ description: 'Corners of an area: longitude,latitude~…', example: '40,30~46,30~40,36' })

/** Since when the record is asked: a moment with its time zone. */
export const asOfQuery = z.iso
  .datetime({ offset: true, local: false })
  .optional()
  .openapi({ description: 'As the record stood then (ISO 8601).' })

/** By which policy figures of harm are read. */
export const policyQuery = z.enum(POLICIES).default('best')

/** Which incidents are meant: the parameters of an address. */
export const filterQuery = z.object({
  q: aName.optional().openapi({ description: 'Words of the paragraphs that tell it.' }),
  from: aDay.optional(),
  to: aDay.optional(),
  reported_from: aDay.optional(),
  reported_to: aDay.optional(),
  recorded_after: asOfQuery.openapi({
    description: 'Only what the record held nothing of until then (ISO 8601).',
  }),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/, 'three capital letters')
    .optional(),
  area: aName.optional().openapi({ description: 'A province.' }),
  box: box.optional(),
  within: corners.optional(),
  place: z
    .string()
    .regex(/^(geonames|acta):[A-Za-z0-9.-]{1,80}$/, 'the id of a place, like geonames:99032')
    .optional()
    .openapi({ description: 'A place of the gazetteer: a land, a province, or what lies within its disc.' }),
  actor: aName.optional().openapi({ description: 'A name, or an id of data/actors; actor or recipient.' }),
  members: z
    .literal('true')
    .optional()
    .openapi({ description: 'With all who were part of the actor when it happened.' }),
  type: z.enum(EVENT_TYPES).optional(),
  harm: z.enum(HARM_KINDS).optional(),
  factuality: z.enum(FACTUALITIES).optional(),
  precision: z.enum(PLACE_PRECISIONS).optional(),
  outlet: aName.optional(),
  origins: z.coerce.number().int().min(1).max(1000).optional(),
  confidence: z.coerce
    .number()
    .min(0)
    .max(1)
    .optional()
    .openapi({ description: 'The surest of its claims is as sure at least.' }),
  disputed: z.literal('true').optional(),
  lacks: z.enum(['place', 'day']).optional(),
  as_of: asOfQuery,
})

/** What is known beside the record: filters by members and by places need it. */
export interface Knowledge {
  readonly directory?: () => Promise<ActorDirectory>
  readonly places?: () => Promise<KnownPlaces>
}

/** A filter names something that is not known; the message says what. */
export class UnknownName extends Error {}

/** The filter that the store takes. Rejects with `UnknownName` when the filter names an actor or a place that is not known. */
export async function toFilter(
  query: z.infer<typeof filterQuery>,
  { directory, places }: Knowledge,
): Promise<LineFilter> {
  const {
    q,
    reported_from,
    reported_to,
    recorded_after,
    box: sides,
    within,
    place,
    members,
    actor,
    disputed,
    as_of,
    ...same
  } = query
  const filter: LineFilter = {
    ...same,
    actor,
    text: q,
    reportedFrom: reported_from,
    reportedTo: reported_to,
    recordedAfter: recorded_after,
    box: sides === undefined ? undefined : (sides.split(',').map(Number) as unknown as LineFilter['box']),
    within: within === undefined ? undefined : [areaOf(within)],
    disputed: disputed === 'true',
    asOf: as_of,
  }
  const placed = place === undefined ? filter : withPlace(filter, await placeOf(place, places))
  if (members === undefined || actor === undefined) return placed
  return { ...placed, actor: undefined, members: await termsOf(actor, directory) }
}

function areaOf(within: string): Corners {
  return within.split('~').map((corner) => {
    const [lon = 0, lat = 0] = corner.split(',').map(Number)
    return [lon, lat] as const
  })
}

async function placeOf(id: string, places: Knowledge['places']): Promise<GazetteerEntry> {
  const known = (await places?.())?.byId(id)
  if (known) return known
  throw new UnknownName(`The gazetteer has no place "${id}".`)
}

/** A point of no extent is still somewhere. */
const LEAST_KM = 1

/** The filter with a place: a land or a province is what reports say of it; of all else what lies within its disc. */
export function withPlace(filter: LineFilter, place: GazetteerEntry): LineFilter {
  const { country, admin1, precision, lat, lon, radius_km } = place
  const isLand = precision === 'country' || precision === 'admin1'
  if (!isLand || country === null) {
    const disc = discArea(lat, lon, Math.max(LEAST_KM, radius_km))
    return { ...filter, within: [...(filter.within ?? []), disc] }
  }
  const area = precision === 'admin1' ? (admin1 ?? place.name) : undefined
  const isElsewhere = differs(filter.country, country) || (area !== undefined && differs(filter.area, area))
  return isElsewhere ? { ...filter, ids: [] } : { ...filter, country, area: area ?? filter.area }
}

function differs(asked: string | undefined, own: string): boolean {
  return asked !== undefined && asked.toLowerCase() !== own.toLowerCase()
}

async function termsOf(actor: string, directory: Knowledge['directory']): Promise<readonly MemberTerm[]> {
  if (!directory) throw new UnknownName('There is no directory of actors here, and so no members.')
  const known = await directory()
  const { found } = lookUp(known, actor)
  if (found.length === 0) throw new UnknownName(`The directory has no actor "${actor}".`)
  const terms = found.flatMap(({ id }) => membersOf(known, id))
  // Soldiers and ministers whom no name tells apart are known by the state that they act for.
  const states = found.flatMap(({ kind, country }) => (kind === 'state' && country !== null ? country : []))
  return [
    ...[actor.toLowerCase(), ...states].map((one) => ({ actor: one, from: null, to: null })),
    ...terms.map(({ id, from, to }) => ({ actor: id, from, to })),
  ]
}
