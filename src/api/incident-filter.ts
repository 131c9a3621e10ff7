import { z } from '@hono/zod-openapi'
import { POLICIES } from '../link/consolidate/policies.ts'
import { EVENT_TYPES, FACTUALITIES } from '../model/codebook.ts'
import { HARM_KINDS } from '../model/harm.ts'
import { PLACE_PRECISIONS } from '../model/place.ts'
import type { LineFilter } from '../store/line-list.ts'

const aDay = z.iso.date()
const aName = z.string().trim().min(1).max(200)

const box = z
  .string()
  .regex(/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/, 'four numbers: west,south,east,north')
  .openapi({ description: 'West, south, east, north in degrees.', example: '40,30,46,36' })

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
  actor: aName.optional().openapi({ description: 'A name, or an id of data/actors; actor or recipient.' }),
  type: z.enum(EVENT_TYPES).optional(),
  harm: z.enum(HARM_KINDS).optional(),
  factuality: z.enum(FACTUALITIES).optional(),
  precision: z.enum(PLACE_PRECISIONS).optional(),
  outlet: aName.optional(),
  origins: z.coerce.number().int().min(1).max(1000).optional(),
  disputed: z.literal('true').optional(),
  lacks: z.enum(['place', 'day']).optional(),
  as_of: asOfQuery,
})

/** The filter that the store takes. */
export function toFilter(query: z.infer<typeof filterQuery>): LineFilter {
  const { q, reported_from, reported_to, recorded_after, box: corners, disputed, as_of, ...same } = query
  return {
    ...same,
    text: q,
    reportedFrom: reported_from,
    reportedTo: reported_to,
    recordedAfter: recorded_after,
    box: corners === undefined ? undefined : (corners.split(',').map(Number) as unknown as LineFilter['box']),
    disputed: disputed === 'true',
    asOf: as_of,
  }
}
