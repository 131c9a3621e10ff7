import { z } from '@hono/zod-openapi'
import type { Standing, Tempo } from '../analyze/tempo.ts'
import { EVENT_TYPES } from '../model/codebook.ts'
import { incidentLineSchema } from './wire-consensus.ts'
import { day, list } from './wire.ts'

const STANDINGS = ['above', 'below', 'within', 'short'] as const satisfies readonly Standing[]

const tempo = {
  count: z.int().openapi({ description: 'In the window.' }),
  spans: z.int().openapi({ description: 'Watched spans before it, of which the expectation is made.' }),
  usual: z.number().nullable().openapi({ description: 'Their mean; null where they are too few.' }),
  low: z.int().nullable().openapi({ description: 'Lower end of the expected band, itself included.' }),
  high: z.int().nullable(),
  standing: z.enum(STANDINGS),
  isSilent: z.boolean().openapi({ description: 'Nothing was told, which had a chance under one in twenty.' }),
} satisfies Record<keyof Tempo, z.ZodType>

const counted = {
  ...tempo,
  counts: list(z.int()).openapi({
    description: 'The window first, then the spans before it, backward in time.',
  }),
}

const side = z.object({ id: z.string(), name: z.string() })

/** Where incidents are counted: a country, or a first-level area of it. */
export const areaTempoSchema = z
  .object({ country: z.string(), country_name: z.string(), area: z.string().nullable(), ...counted })
  .openapi('AreaTempo')

/** What one side did to another. */
export const dyadTempoSchema = z
  .object({
    actor: side,
    recipient: side,
    ...counted,
    incidents: list(incidentLineSchema).openapi({ description: 'The weightiest of the window.' }),
  })
  .openapi('DyadTempo')

/** How often an outlet was heard. */
export const outletTempoSchema = z.object({ outlet: z.string(), ...counted }).openapi('OutletTempo')

/** A threat or an announced act, and what the record tells of afterwards. */
export const threatSchema = z
  .object({
    line: incidentLineSchema,
    words: z
      .object({ report: z.string(), claim: z.string(), text: z.string() })
      .nullable()
      .openapi({ description: 'The sentence of its first claim.' }),
    day: day.openapi({ description: 'On which it was made, or first reported.' }),
    age_days: z.int().openapi({ description: 'From then to the end of the window.' }),
    standing: z.enum(['open', 'followed', 'untraceable']),
    by: incidentLineSchema
      .nullable()
      .openapi({ description: 'The act that followed: an order in time, no cause.' }),
    after_days: z.int().nullable(),
  })
  .openapi('Threat')

/** What changed in a window of days against the record before it. */
export const briefSchema = z
  .object({
    from: day,
    to: day,
    type: z
      .enum(EVENT_TYPES)
      .nullable()
      .openapi({ description: 'The only type that is counted; null: all.' }),
    fresh_from: day.openapi({ description: 'What is told to have ended before is old: it is not counted.' }),
    least_spans: z.int().openapi({ description: 'Of fewer watched spans nothing is concluded.' }),
    days: z.int().openapi({ description: 'Of the window, and of each span before it.' }),
    watched: list(z.boolean()).openapi({
      description:
        'Of each span, the window first, whether the record has a report of it: others are left out.',
    }),
    reports: list(z.int()).openapi({ description: 'Reports published in each span.' }),
    tested: z.int().openapi({ description: 'Areas and dyads that were held against an expectation.' }),
    outside: z
      .int()
      .openapi({ description: 'Those of them outside their band: one in twenty would be by chance.' }),
    areas: list(areaTempoSchema),
    dyads: list(dyadTempoSchema),
    silent_areas: list(areaTempoSchema),
    outlets: list(outletTempoSchema).openapi({ description: 'Heard in the window, the most first.' }),
    silent_outlets: list(outletTempoSchema),
    threats: list(threatSchema).openapi({ description: 'Open ones first, then the weightiest.' }),
    threat_counts: z.object({
      open: z.int(),
      followed: z.int(),
      untraceable: z.int(),
      is_cut: z
        .boolean()
        .openapi({ description: 'There are more threats: only the weightiest are followed up and counted.' }),
    }),
    pending: z.int().openapi({ description: 'Incidents that changed and are not counted yet: ask again.' }),
  })
  .openapi('Brief')

export type BriefDetail = z.infer<typeof briefSchema>
export type AreaTempo = z.infer<typeof areaTempoSchema>
export type DyadTempo = z.infer<typeof dyadTempoSchema>
export type OutletTempo = z.infer<typeof outletTempoSchema>
export type Threat = z.infer<typeof threatSchema>
