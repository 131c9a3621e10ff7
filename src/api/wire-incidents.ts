import { z } from '@hono/zod-openapi'
import type { KeptLink } from '../store/store.ts'
import { VERDICTS } from '../model/link.ts'
import { POLICIES } from '../link/consolidate/policies.ts'
import { amendmentSchema, claimSchema, day, list, noteSchema, reportHead } from './wire.ts'
import { consensusSchema, incidentLineSchema } from './wire-consensus.ts'

const judge = z
  .union([
    z.object({ kind: z.literal('machine'), version: z.string() }),
    z.object({ kind: z.literal('person'), name: z.string() }),
  ])
  .openapi('Judge')

/** A judgement on two claims: the shape of `KeptLink` in store. */
export const judgementSchema = z
  .object({
    id: z.int(),
    left: z.string(),
    right: z.string(),
    verdict: z.enum(VERDICTS),
    score: z.number().nullable().openapi({ description: 'Log-odds that they are one; null for a person’s.' }),
    reasons: list(z.object({ feature: z.string(), weight: z.number(), detail: z.string() })),
    judge,
    note: z.string().nullable(),
    recorded_at: z.string().openapi({ format: 'date-time' }),
    origin: z.int().nullable(),
    withdrawn: z.object({ by: judge, at: z.string(), note: z.string().nullable() }).nullable(),
  })
  .openapi('Judgement') satisfies z.ZodType<KeptLink>

const counts = {
  total: z.int().openapi({ description: 'How many incidents fit in all.' }),
  without_place: z.int(),
  without_day: z.int(),
}

/** A part of the list of incidents. */
export const incidentListSchema = z
  .object({
    ...counts,
    policy: z.enum(POLICIES).openapi({ description: 'By which figures of harm are to be read.' }),
    as_of: z.string().nullable(),
    incidents: list(incidentLineSchema),
    next: z.string().nullable().openapi({ description: 'The cursor of the next part; null at the end.' }),
    pending: z
      .int()
      .openapi({ description: 'Incidents that changed and are not in the list yet: ask again.' }),
    newest: day.nullable().openapi({ description: 'The newest day of publication in the record.' }),
  })
  .openapi('IncidentList')

const counted = list(z.object({ value: z.string(), incidents: z.int() }))

/** What fits, gathered by place and by time. */
export const incidentShapeSchema = z
  .object({
    ...counts,
    places: z
      .object({
        name: list(z.string()).openapi({ description: 'Names of the first two hundred.' }),
        lat: list(z.number()),
        lon: list(z.number()),
        radius_km: list(z.number().nullable()),
        incidents: list(z.int()),
        killed: list(z.int()),
      })
      .openapi({ description: 'Column by column, the places of most incidents first.' }),
    more_places: z.int(),
    times: list(z.object({ from: day, to: day, incidents: z.int() })),
    countries: counted,
    types: counted,
    newest: day.nullable().openapi({ description: 'The newest day of publication in the record.' }),
  })
  .openapi('IncidentShape')

/** A claim across reports, with the paragraph that it stands in. */
export const toldSchema = z
  .object({
    claim: claimSchema,
    report: z.object({
      ...reportHead,
      url: z.string().nullable(),
      copy_of: z.string().nullable().openapi({ description: 'The earliest report that it repeats.' }),
    }),
    passage: z.string(),
    passage_start: z.int().openapi({
      description: 'Where the paragraph begins in the text of the report: its spans count from there.',
    }),
  })
  .openapi('ToldClaim')

/** One incident with everything that tells of it. */
export const incidentDetailSchema = z
  .object({
    id: z.string(),
    line: incidentLineSchema,
    consensus: consensusSchema,
    told: list(toldSchema).openapi({ description: 'Its claims, in the order of their reports.' }),
    judgements: list(judgementSchema).openapi({
      description: 'What persons judged of its claims, oldest first.',
    }),
    amendments: list(amendmentSchema).openapi({
      description: 'What persons changed in its claims, oldest first.',
    }),
    notes: list(noteSchema).openapi({
      description: 'What persons noted on its claims, and to whom they are given, oldest first.',
    }),
    near: list(
      z.object({ line: incidentLineSchema, claims: list(z.string()), link: judgementSchema }),
    ).openapi({
      description:
        'Incidents that may be the same, with their claims: the judgement on one claim of each is unsure.',
    }),
    causes: list(z.object({ relation: z.string(), line: incidentLineSchema })).openapi({
      description: 'Incidents that reports name as its cause, in their words.',
    }),
  })
  .openapi('IncidentDetail')

const reason = z.string().trim().min(1).max(2000).openapi({ description: 'Why, for the record.' })
const by = z.string().trim().min(1).max(80).optional().openapi({ description: 'Who judges.' })

const pairs = z
  .array(z.object({ left: z.string().min(1).max(128), right: z.string().min(1).max(128) }))
  .min(1)
  .max(2000)
  .openapi({ description: 'Ids of claims, two by two: one decision, kept as a whole.' })

/** What a person judges. */
export const newJudgementSchema = z
  .object({ verdict: z.enum(['same', 'different']), pairs, reason, by })
  .openapi('NewJudgement')

/** Of which pairs a person takes the judgement back. */
export const newWithdrawalSchema = z.object({ pairs, reason, by }).openapi('NewWithdrawal')

/** What follows from a judgement: the judgements made, and the incidents that it touches as they now are. */
export const judgedSchema = z
  .object({
    judgements: list(judgementSchema),
    incidents: list(z.object({ id: z.string(), claims: list(z.string()) })),
  })
  .openapi('Judged')

export type Judgement = z.infer<typeof judgementSchema>
export type IncidentList = z.infer<typeof incidentListSchema>
export type IncidentShape = z.infer<typeof incidentShapeSchema>
export type IncidentDetail = z.infer<typeof incidentDetailSchema>
export type ToldPassage = z.infer<typeof toldSchema>
export type NewJudgement = z.infer<typeof newJudgementSchema>
export type NewWithdrawal = z.infer<typeof newWithdrawalSchema>
export type Judged = z.infer<typeof judgedSchema>
