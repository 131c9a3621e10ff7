import { z } from '@hono/zod-openapi'
import { RELATION_KINDS } from '../model/actor-directory.ts'
import { STANDS } from '../link/consolidate/matrix.ts'
import { placeHeadSchema } from './wire-places.ts'
import { list, reportHead } from './wire.ts'
import { incidentLineSchema } from './wire-consensus.ts'

const term = {
  from: z
    .string()
    .nullable()
    .openapi({ description: 'ISO prefix, as exact as known; null when open.', example: '2014-08' }),
  to: z.string().nullable(),
}

const named = z.object({ id: z.string(), name: z.string() })

const actorHead = {
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  country: z.string().nullable(),
  sector: z.string().nullable(),
}

/** An actor of the directory as a list shows it. */
export const actorHeadSchema = z.object(actorHead).openapi('ActorHead')

/** An actor of the directory, its relations, and what it and others say of it in this record. */
export const actorDetailSchema = z
  .object({
    ...actorHead,
    ...term,
    on: z.string().nullable().openapi({ description: 'The day that relations and codes hold for.' }),
    names: list(z.object({ name: z.string(), acronym: z.boolean(), ...term })),
    relations: list(
      z.object({
        side: z.enum(['up', 'down']).openapi({
          description: 'up: this actor is a member, wing … of the other; down: the other is so of this one.',
        }),
        kind: z.enum(RELATION_KINDS),
        other: named,
        as: z.string().nullable(),
        ...term,
        alleged_by: list(z.string()),
        denied_by: list(z.string()),
        origin: z.string().openapi({ description: 'Where it is known from.' }),
      }),
    ),
    between: list(
      z.object({
        actor: z.string(),
        kind: z.enum(RELATION_KINDS),
        of: z.string(),
        ...term,
        alleged_by: list(z.string()),
      }),
    ).openapi({ description: 'How those that it has relations with stand to each other.' }),
    rolls_up_to: list(
      z.object({ ...named.shape, how: z.enum(['in', 'backed-by']), alleged_by: list(z.string()) }),
    ),
    turns: list(z.string()).openapi({ description: 'When its relations begin or end, earliest first.' }),
    incidents: z.object({ total: z.int(), lines: list(incidentLineSchema) }),
    says: list(
      z.object({
        who: z.string(),
        stand: z.enum(STANDS),
        whom: z.string().nullable(),
        is_own: z.boolean().openapi({ description: 'Whether this actor says it; else it is said of it.' }),
        line: incidentLineSchema,
      }),
    ).openapi({ description: 'Who says that who did it, in its weightiest incidents.' }),
  })
  .openapi('ActorDetail')

/** What a search finds of each kind, the best first. */
export const foundSchema = z
  .object({
    incidents: z.object({ total: z.int(), lines: list(incidentLineSchema) }),
    reports: list(z.object(reportHead)),
    actors: list(actorHeadSchema),
    places: list(placeHeadSchema.extend({ incidents: z.int() })),
  })
  .openapi('Found')

export type ActorDetail = z.infer<typeof actorDetailSchema>
export type Found = z.infer<typeof foundSchema>
