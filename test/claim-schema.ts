import { z } from 'zod'

import { ACLED_SUB_EVENTS, EVENT_TYPES, FACTUALITIES, MODES } from '../src/model/codebook.ts'
import { HARM_KINDS } from '../src/model/harm.ts'
import { PLACE_PRECISIONS } from '../src/model/place.ts'
import { SPEAKER_KINDS } from '../src/model/speaker.ts'
import { TIME_PRECISIONS } from '../src/model/when.ts'

const offset = z.int().min(0)
const words = z.strictObject({ start: offset, end: offset, text: z.string().min(1) })
const day = z.iso.date()
const code = z.string().regex(/^[A-Z]{3}$/)
const acta = z.string().startsWith('acta:')

const actor = words.extend({
  name: z.string().min(1),
  entity: acta.nullable(),
  country: code.nullable(),
  sector: code.nullable(),
})

const place = words.extend({
  name: z.string().min(1),
  gazetteer: z
    .string()
    .regex(/^(geonames|acta):.+/)
    .nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  country: code.nullable(),
  admin1: z.string().min(1).nullable(),
  precision: z.enum(PLACE_PRECISIONS),
  radius_km: z.number().min(0).nullable(),
  relation: z
    .strictObject({ bearing: z.number().min(0).max(360).nullable(), km: z.number().min(0).nullable() })
    .nullable(),
})

const when = words
  .extend({
    from: day,
    to: day,
    precision: z.enum(TIME_PRECISIONS),
  })
  .refine(({ from, to }) => from <= to, 'an interval does not end before it begins')

const harm = words
  .extend({
    kind: z.enum(HARM_KINDS),
    low: z.int().min(0),
    high: z.int().min(0).nullable(),
    whom: z.string().min(1).nullable(),
  })
  .refine(({ low, high }) => high === null || low <= high, 'the low bound is not above the high one')

const attribution = words.extend({
  name: z.string().min(1),
  kind: z.enum(SPEAKER_KINDS),
  named: z.boolean(),
  entity: acta.nullable(),
  cue: words,
})

const event = z
  .strictObject({
    type: z.enum(EVENT_TYPES),
    mode: z.string().nullable(),
    contexts: z.array(z.string().regex(/^[a-z_]+$/)),
    acled: z.enum(ACLED_SUB_EVENTS).nullable(),
    trigger: words,
    actors: z.array(actor),
    recipients: z.array(actor),
    instruments: z.array(words.extend({ kind: z.string().min(1) })),
    place: place.nullable(),
    when: when.nullable(),
    harm: z.array(harm),
  })
  .refine(({ type, mode }) => {
    const modes: readonly string[] = MODES[type]
    return mode === null || modes.includes(mode)
  }, 'a mode belongs to its type')

/** The claim as `acta read` writes it: the contract of the record. */
export const claimSchema = z.strictObject({
  id: z.string().min(8),
  event,
  attribution: z.array(attribution),
  quoted: z.boolean(),
  factuality: z.enum(FACTUALITIES),
  causes: z.array(words.extend({ claim: z.string().min(8), relation: z.string().min(1) })),
  same_as: z.string().min(8).nullable(),
  confidence: z.number().min(0).max(1),
  why: z.array(z.string().min(1)).min(1),
})
