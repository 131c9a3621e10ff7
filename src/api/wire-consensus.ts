import { z } from '@hono/zod-openapi'
import type { Consensus } from '../link/consolidate/consolidate.ts'
import type { Change } from '../link/consolidate/ledger.ts'
import { DISPUTABLE, type IncidentLine } from '../link/consolidate/line.ts'
import { STANDS } from '../link/consolidate/matrix.ts'
import { POLICIES } from '../link/consolidate/policies.ts'
import type { Standing } from '../link/consolidate/fields.ts'
import { ACLED_SUB_EVENTS, EVENT_TYPES, FACTUALITIES } from '../model/codebook.ts'
import { HARM_KINDS } from '../model/harm.ts'
import { SPEAKER_KINDS } from '../model/speaker.ts'
import { actorFields, day, list, modeSchema, placeFields, whenFields } from './wire.ts'

const ids = list(z.string())

export const actorSchema = z.object(actorFields).openapi('Actor')
export const placeSchema = z.object(placeFields).openapi('Place')
export const whenSchema = z.object(whenFields).openapi('When')

const standing = z
  .enum(['agreed', 'disputed', 'one origin', 'untold'] as const satisfies readonly Standing[])
  .openapi({
    description: 'How well a field stands: two origins or more agree, values rule each other out, …',
  })

const coding = {
  type: z.enum(EVENT_TYPES),
  mode: modeSchema.nullable(),
  acled: z.enum(ACLED_SUB_EVENTS).nullable(),
}

const field = <T extends z.ZodType>(value: T) =>
  z.object({
    best: value.nullable(),
    standing,
    reported: list(z.object({ value, claims: ids, origins: z.int() })),
  })

const figures = z.record(z.enum(POLICIES), z.number().nullable())

const toll = z
  .object({
    values: figures.openapi({ description: 'The figure under each policy; null where it admits none.' }),
    claims: z.record(z.enum(POLICIES), ids),
    standing,
    figures: list(
      z.object({
        claim: z.string(),
        low: z.int(),
        high: z.int().nullable(),
        origin: z.string(),
        speaker: z.enum(SPEAKER_KINDS).nullable(),
        reported: z.string(),
      }),
    ),
  })
  .openapi('Toll')

const ledgerEntry = z
  .object({
    kind: z.enum(HARM_KINDS),
    low: z.int(),
    high: z.int().nullable(),
    claim: z.string(),
    report: z.string(),
    outlet: z.string(),
    source: z.string(),
    reported: day.nullable(),
    change: z.enum([
      'first',
      'raised',
      'lowered',
      'repeated',
      'withdrawn',
      'denied',
    ] as const satisfies readonly Change[]),
  })
  .openapi('LedgerEntry')

const origins = z
  .object({
    outlets: list(z.string()),
    origins: list(
      z.object({
        key: z.string(),
        name: z.string(),
        claims: ids,
        reports: ids,
        outlets: list(z.string()),
      }),
    ),
    citations: list(z.object({ citing: z.string(), cited: z.string(), claims: ids })),
  })
  .openapi('Origins')

/** What the claims of an incident come to: the shape of `Consensus` in link. */
export const consensusSchema = z
  .object({
    type: field(z.object(coding)),
    when: field(whenSchema),
    published: day.nullable(),
    place: field(placeSchema),
    actors: field(actorSchema),
    recipients: field(actorSchema),
    tolls: z.record(z.enum(HARM_KINDS), toll),
    ledger: list(ledgerEntry),
    matrix: list(
      z.object({ who: z.string(), stand: z.enum(STANDS), whom: z.string().nullable(), claims: ids }),
    ),
    origins,
  })
  .openapi('Consensus') satisfies z.ZodType<Consensus>

/** An incident as one line of a list: the shape of `IncidentLine` in link. */
export const incidentLineSchema = z
  .object({
    id: z.string(),
    ...coding,
    factuality: z.enum(FACTUALITIES),
    actors: list(actorSchema),
    recipients: list(actorSchema),
    place: placeSchema.nullable(),
    when: whenSchema.nullable(),
    published: day.nullable().openapi({ description: 'The first day on which it was reported.' }),
    last_published: day.nullable(),
    tolls: z.partialRecord(z.enum(HARM_KINDS), figures),
    claims: z.int(),
    reports: z.int(),
    outlets: list(z.string()),
    origins: z.int().openapi({ description: 'Independent origins behind the claims.' }),
    denials: z.int(),
    disputed: list(z.enum(DISPUTABLE)),
    confidence: z.number().openapi({ description: '0 to 1: that of its surest claim.' }),
    sample: z.boolean(),
    weight: z
      .number()
      .openapi({ description: 'An order for readers: by type, harm and origins. It measures nothing.' }),
  })
  .openapi('IncidentLine') satisfies z.ZodType<IncidentLine>
