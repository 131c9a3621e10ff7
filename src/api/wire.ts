import { z } from '@hono/zod-openapi'
import type { Claim } from '../model/claim.ts'
import type { EventMode } from '../model/codebook.ts'
import { ACLED_SUB_EVENTS, EVENT_TYPES, FACTUALITIES, MODES } from '../model/codebook.ts'
import type { Decidable } from '../model/decidable.ts'
import { HARM_KINDS } from '../model/harm.ts'
import { PLACE_PRECISIONS } from '../model/place.ts'
import type { KeptNote } from '../store/note-store.ts'
import type { KeptAmendment } from '../store/store.ts'
import type { Report } from '../model/report.ts'
import { SPEAKER_KINDS } from '../model/speaker.ts'
import { TIME_PRECISIONS } from '../model/when.ts'

/** Where words stand in a report. */
export const words = {
  start: z
    .int()
    .nonnegative()
    .openapi({ description: 'First UTF-16 code unit of the words in the text of the report.' }),
  end: z.int().nonnegative().openapi({ description: 'One past the last UTF-16 code unit.' }),
  text: z.string().openapi({ description: 'The exact slice of the report.' }),
}

/** A day of the calendar. */
export const day = z.string().openapi({ format: 'date', example: '2024-07-30' })
/** An array that nobody changes. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()

/** An actor without its words. */
export const actorFields = {
  name: z.string(),
  entity: z.string().nullable(),
  country: z.string().nullable().openapi({ description: 'ISO 3166-1 alpha-3, or a PLOVER non-state code.' }),
  sector: z.string().nullable(),
}

const actor = z.object({ ...words, ...actorFields }).openapi('ActorMention')

/** A place without its words. */
export const placeFields = {
  name: z.string(),
  gazetteer: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  country: z.string().nullable(),
  admin1: z.string().nullable(),
  precision: z.enum(PLACE_PRECISIONS),
  radius_km: z
    .number()
    .nullable()
    .openapi({ description: 'Radius of the disc that lat and lon stand for, kilometres.' }),
  relation: z.object({ bearing: z.number().nullable(), km: z.number().nullable() }).nullable(),
}

const place = z.object({ ...words, ...placeFields }).openapi('PlaceMention')

/** A time without its words. */
export const whenFields = { from: day, to: day, precision: z.enum(TIME_PRECISIONS) }

const when = z.object({ ...words, ...whenFields }).openapi('WhenMention')

const harm = z
  .object({
    ...words,
    kind: z.enum(HARM_KINDS),
    low: z.int(),
    high: z
      .int()
      .nullable()
      .openapi({ description: 'Null when the text gives no upper bound: "at least 7".' }),
    whom: z.string().nullable(),
  })
  .openapi('HarmMention')

const attribution = z
  .object({
    ...words,
    name: z.string(),
    kind: z.enum(SPEAKER_KINDS),
    named: z.boolean(),
    entity: z.string().nullable(),
    cue: z.object(words),
  })
  .openapi('Attribution')

/** A PLOVER mode of any type. */
export const modeSchema = z.enum(Object.values(MODES).flat() as readonly EventMode[])

const event = z
  .object({
    type: z.enum(EVENT_TYPES),
    mode: modeSchema.nullable(),
    contexts: list(z.string()),
    acled: z.enum(ACLED_SUB_EVENTS).nullable(),
    trigger: z.object(words),
    actors: list(actor),
    recipients: list(actor),
    instruments: list(z.object({ ...words, kind: z.string() })),
    place: place.nullable(),
    when: when.nullable(),
    harm: list(harm),
  })
  .openapi('Event')

/** One claim as it goes over HTTP: the shape of src/model/claim.ts (design: claims.md). */
export const claimSchema = z
  .object({
    id: z.string(),
    event,
    attribution: list(attribution).openapi({
      description: 'Nearest speaker first; empty = the outlet itself.',
    }),
    quoted: z.boolean(),
    factuality: z.enum(FACTUALITIES),
    causes: list(z.object({ ...words, claim: z.string(), relation: z.string() })),
    same_as: z.string().nullable(),
    confidence: z.number().min(0).max(1),
    why: list(z.string()),
  })
  .openapi('Claim') satisfies z.ZodType<Claim>

/** What a report is, without its text and address. */
export const reportHead = {
  id: z.string(),
  name: z.string(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  language: z.string().openapi({ description: 'ISO 639-1.' }),
  published: day.nullable(),
  sample: z.boolean().openapi({ description: 'True for the examples that Acta brings itself; never news.' }),
}

/** One report with its text. */
export const reportSchema = z
  .object({ ...reportHead, url: z.string().nullable(), text: z.string() })
  .openapi('Report') satisfies z.ZodType<Report>

const bounds = z.object({ low: z.int(), high: z.int().nullable() }).openapi('Bounds')

/** One row of the list of reports. */
export const reportSummarySchema = z
  .object({
    ...reportHead,
    reader: z.string().nullable().openapi({ description: 'Version of the reader that read it last.' }),
    recorded_at: z.string().openapi({ format: 'date-time', description: 'When the record first held it.' }),
    claims: z.int().nonnegative().openapi({ description: 'How many claims were read from the report.' }),
    killed: bounds
      .nullable()
      .openapi({ description: 'The largest asserted toll of one claim; null when none is told.' }),
    injured: bounds.nullable(),
  })
  .openapi('ReportSummary')

/** A window of the list of reports; `more` when others follow it. */
export const reportListSchema = z
  .object({ reports: list(reportSummarySchema), more: z.boolean() })
  .openapi('ReportList')

/** What a person changed in a claim: the shape of `KeptAmendment` in store. */
export const amendmentSchema = z
  .object({
    id: z.int(),
    report: z.string(),
    claim: z.string(),
    before: claimSchema.nullable().openapi({ description: 'Null when the claim is added.' }),
    after: claimSchema.nullable().openapi({ description: 'Null when the claim is rejected.' }),
    reading: z.string().nullable().openapi({ description: 'Content hash of report, person and `after`.' }),
    person: z.string(),
    note: z.string().nullable(),
    recorded_at: z.string().openapi({ format: 'date-time' }),
    withdrawn: z.object({ by: z.string(), at: z.string(), note: z.string().nullable() }).nullable(),
  })
  .openapi('Amendment') satisfies z.ZodType<KeptAmendment>

/** A text that a person types: only what every database keeps character for character. */
export const typedText = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !/\p{Surrogate}|\0/u.test(text), 'has half a character, or NUL')

const idOfClaim = typedText(128)

/** What a person decides: the shape of `Decidable` in model. */
export const decidableSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pair'), left: idOfClaim, right: idOfClaim }),
  z.strictObject({ kind: z.literal('claim'), claim: idOfClaim }),
]) satisfies z.ZodType<Decidable>

/** What a person says beside something that is to be decided: the shape of `KeptNote` in store. */
export const noteSchema = z
  .object({
    id: z.int(),
    item: decidableSchema,
    person: z.string(),
    text: z.string().nullable().openapi({
      description: 'Null of an assignment, and where the words were erased with a report.',
    }),
    assignee: z.string().nullable().openapi({ description: 'To whom it is given; null of words.' }),
    recorded_at: z.string().openapi({ format: 'date-time' }),
    withdrawn: z.object({ by: z.string(), at: z.string() }).nullable(),
  })
  .openapi('Note') satisfies z.ZodType<KeptNote>

/** One report and its claims in force, in the order of their triggers. */
export const reportDetailSchema = z
  .object({
    report: reportSchema,
    claims: list(claimSchema),
    amendments: list(amendmentSchema).openapi({
      description: 'What persons changed in its claims, oldest first, also what was taken back.',
    }),
    notes: list(noteSchema).openapi({
      description: 'What persons noted on its claims, and to whom they are given, oldest first.',
    }),
  })
  .openapi('ReportDetail')

/** What went wrong, in a sentence for people, and a code for programs. */
export const problemSchema = z
  .object({ error: z.object({ code: z.string(), message: z.string() }) })
  .openapi('Problem')

export type AmendmentRow = z.infer<typeof amendmentSchema>
export type NoteRow = z.infer<typeof noteSchema>
export type ReportSummary = z.infer<typeof reportSummarySchema>
export type ReportList = z.infer<typeof reportListSchema>
export type ReportDetail = z.infer<typeof reportDetailSchema>
export type Problem = z.infer<typeof problemSchema>
