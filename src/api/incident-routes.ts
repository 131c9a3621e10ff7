import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { LINE_ORDERS, type PlaceCount } from '../store/line-list.ts'
import { StoreError } from '../store/store-error.ts'
import type { ApiStore } from './api-store.ts'
import { incidentDetail } from './incident-detail.ts'
import {
  asOfQuery,
  filterQuery,
  type Knowledge,
  policyQuery,
  toFilter,
  UnknownName,
} from './incident-filter.ts'
import { json } from './json-answer.ts'
import { explainInvalid, problem } from './problem.ts'
import {
  incidentDetailSchema,
  incidentListSchema,
  type IncidentShape,
  incidentShapeSchema,
} from './wire-incidents.ts'
import { problemSchema } from './wire.ts'

const invalid = json(problemSchema, 'A parameter is not valid.')

const listRoute = createRoute({
  method: 'get',
  path: '/incidents',
  summary: 'The incidents that fit, a part at a time',
  request: {
    query: filterQuery.extend({
      policy: policyQuery,
      order: z.enum(LINE_ORDERS).default('day'),
      limit: z.coerce.number().int().min(1).max(500).default(100),
      cursor: z.string().max(400).optional(),
    }),
  },
  responses: { 200: json(incidentListSchema, 'A part of the list.'), 400: invalid },
})

const shapeRoute = createRoute({
  method: 'get',
  path: '/incidents/shape',
  summary: 'Where and when the incidents that fit took place, in numbers',
  request: { query: filterQuery },
  responses: { 200: json(incidentShapeSchema, 'Places, times and values with their counts.'), 400: invalid },
})

const detailRoute = createRoute({
  method: 'get',
  path: '/incidents/{id}',
  summary: 'One incident: what is told of it, by whom, and how well it stands',
  request: {
    params: z.object({ id: z.string().min(1).max(128) }),
    query: z.object({ as_of: asOfQuery }),
  },
  responses: {
    200: json(
      incidentDetailSchema,
      'The incident. Another id than the one asked for where it was merged or split since.',
    ),
    400: invalid,
    404: json(problemSchema, 'No incident has this id.'),
  },
})

/** The routes under /api that read incidents. */
export function incidentRoutes(store: ApiStore, knowledge: Knowledge = {}): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: explainInvalid })
    .openapi(listRoute, async (c) => {
      const { policy, order, limit, cursor, ...filter } = c.req.valid('query')
      try {
        const { lines, ...list } = await store.incidentLines(await toFilter(filter, knowledge), {
          order,
          limit,
          after: cursor,
        })
        return c.json({ ...list, incidents: lines, policy, as_of: filter.as_of ?? null }, 200)
      } catch (error) {
        if (!isAsked(error, cursor)) throw error
        return c.json(problem('invalid-parameter', error.message), 400)
      }
    })
    .openapi(shapeRoute, async (c) => {
      try {
        const filter = await toFilter(c.req.valid('query'), knowledge)
        const { places, ...shape } = await store.incidentShape(filter)
        return c.json({ ...shape, places: columnsOf(places) }, 200)
      } catch (error) {
        if (!isAsked(error, undefined)) throw error
        return c.json(problem('invalid-parameter', error.message), 400)
      }
    })
    .openapi(detailRoute, async (c) => {
      const { id } = c.req.valid('param')
      const detail = await incidentDetail(store, id, { asOf: c.req.valid('query').as_of })
      if (detail) return c.json(detail, 200)
      const message = `No incident has the id "${id}". It may be in another data directory, or have been erased.`
      return c.json(problem('not-found', message), 404)
    }) as unknown as OpenAPIHono
}

/** Whether a fault lies in what was asked. */
function isAsked(error: unknown, cursor: string | undefined): error is Error {
  return error instanceof UnknownName || (cursor !== undefined && error instanceof StoreError)
}

/** Names are for a table that a person reads. */
const NAMED = 200

function columnsOf(places: readonly PlaceCount[]): IncidentShape['places'] {
  return {
    name: places.slice(0, NAMED).map(({ name }) => name),
    lat: places.map(({ lat }) => rounded(lat)),
    lon: places.map(({ lon }) => rounded(lon)),
    radius_km: places.map(({ radius_km }) => radius_km),
    incidents: places.map(({ incidents }) => incidents),
    killed: places.map(({ killed }) => killed),
  }
}

/** Ten metres: no report is more exact. */
function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000
}
