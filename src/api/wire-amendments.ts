import { z } from '@hono/zod-openapi'
import { ACLED_SUB_EVENTS, EVENT_TYPES, FACTUALITIES } from '../model/codebook.ts'
import { HARM_KINDS } from '../model/harm.ts'
import { PLACE_PRECISIONS } from '../model/place.ts'
import { SPEAKER_KINDS } from '../model/speaker.ts'
import { TIME_PRECISIONS } from '../model/when.ts'
import { amendmentSchema, claimSchema, list, modeSchema } from './wire.ts'

/** The longest words that evidence one field, in UTF-16 code units. */
const MOST_WORDS = 2000
/** Parties, speakers or figures of one claim. */
const MOST_VALUES = 40

const aName = z.string().trim().min(1).max(200)
const code = z.string().regex(/^[A-Z]{2,4}$/, 'two to four capital letters')
const aDay = z.iso.date()

const words = {
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().min(1).max(MOST_WORDS),
}
const values = <T extends z.ZodType>(value: T) => z.array(value).max(MOST_VALUES).readonly()

const actor = z.strictObject({
  ...words,
  name: aName,
  entity: aName.nullable(),
  country: code.nullable(),
  sector: code.nullable(),
})

const place = z.strictObject({
  ...words,
  name: aName,
  gazetteer: aName.nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  country: code.nullable(),
  admin1: aName.nullable(),
  precision: z.enum(PLACE_PRECISIONS),
  radius_km: z.number().min(0).max(20_000).nullable(),
  relation: z
    .strictObject({
      bearing: z.number().min(0).max(360).nullable(),
      km: z.number().min(0).max(20_000).nullable(),
    })
    .nullable(),
})

const when = z
  .strictObject({ ...words, from: aDay, to: aDay, precision: z.enum(TIME_PRECISIONS) })
  .refine(({ from, to }) => from <= to, 'ends before it begins')

const figure = z.int().min(0).max(100_000_000)
const harm = z
  .strictObject({
    ...words,
    kind: z.enum(HARM_KINDS),
    low: figure,
    high: figure.nullable(),
    whom: aName.nullable(),
  })
  .refine(({ low, high }) => high === null || low <= high, 'the lower bound is above the upper one')

const speaker = z.strictObject({
  ...words,
  name: aName,
  kind: z.enum(SPEAKER_KINDS),
  named: z.boolean(),
  entity: aName.nullable(),
  cue: z.strictObject(words),
})

const fields = {
  type: z.enum(EVENT_TYPES),
  mode: modeSchema.nullable(),
  acled: z.enum(ACLED_SUB_EVENTS).nullable(),
  actors: values(actor),
  recipients: values(actor),
  place: place.nullable(),
  when: when.nullable(),
  harm: values(harm),
  factuality: z.enum(FACTUALITIES),
  attribution: values(speaker),
}

const id = z.string().min(1).max(128)
const reason = z.string().trim().min(1).max(2000).openapi({ description: 'Why, for the record.' })
const by = z.string().trim().min(1).max(80).optional().openapi({ description: 'Who says so.' })

/** What a person says otherwise of a claim; what is left out stays. */
export const claimFieldsSchema = z.strictObject(fields).partial().openapi('ClaimFields')

/** A correction of a claim of a report. */
export const newCorrectionSchema = z
  .strictObject({ claim: id, fields: claimFieldsSchema, reason, by })
  .openapi('NewCorrection')

/** That a claim is none. */
export const newRejectionSchema = z.strictObject({ claim: id, reason, by }).openapi('NewRejection')

/** A claim that no reader read. */
export const newAdditionSchema = z
  .strictObject({
    report: id,
    trigger: z.strictObject(words).openapi({ description: 'The words that tell of the event.' }),
    fields: claimFieldsSchema.required({ type: true }),
    reason,
    by,
  })
  .openapi('NewAddition')

/** That an amendment shall not stand. */
export const amendmentWithdrawalSchema = z
  .strictObject({ claim: id, amendment: z.int().min(1), reason, by })
  .openapi('AmendmentWithdrawal')

/** What follows from an amendment. */
export const amendedSchema = z
  .object({
    claims: list(claimSchema).openapi({ description: 'The claims of the report now in force.' }),
    amendments: list(amendmentSchema).openapi({ description: 'All of the report, oldest first.' }),
    incidents: list(z.object({ id: z.string(), claims: list(z.string()) })).openapi({
      description: 'The incidents that it touches, as they now are.',
    }),
  })
  .openapi('Amended')

export type NewCorrection = z.infer<typeof newCorrectionSchema>
export type NewRejection = z.infer<typeof newRejectionSchema>
export type NewAddition = z.infer<typeof newAdditionSchema>
export type AmendmentWithdrawal = z.infer<typeof amendmentWithdrawalSchema>
export type Amended = z.infer<typeof amendedSchema>
