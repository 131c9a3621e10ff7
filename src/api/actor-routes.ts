import type { KnownPlaces } from '../annotate/known-places.ts'
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { lookUp } from '../annotate/names/look-up.ts'
import type { ActorDirectory, ActorEntry } from '../model/actor-directory.ts'
import { actorDetail } from './actor-detail.ts'
import type { ApiStore } from './api-store.ts'
import { withPlace } from './incident-filter.ts'
import { json } from './json-answer.ts'
import { explainInvalid, problem } from './problem.ts'
import { actorDetailSchema, type Found, foundSchema } from './wire-actors.ts'
import { placeHead } from './wire-places.ts'
import { problemSchema } from './wire.ts'

const invalid = json(problemSchema, 'A parameter is not valid.')

const actorRoute = createRoute({
  method: 'get',
  path: '/actors/{id}',
  summary: 'One actor: its names and relations on a day, and what it and others say in this record',
  request: {
    params: z.object({ id: z.string().min(1).max(200) }),
    query: z.object({
      on: z
        .string()
        .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'a day, a month or a year')
        .optional(),
    }),
  },
  responses: {
    200: json(actorDetailSchema, 'The actor. Without "on" all its relations, whenever they held.'),
    400: invalid,
    404: json(problemSchema, 'The directory has no such actor.'),
  },
})

const searchRoute = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Incidents, reports, actors and places by words or names',
  request: { query: z.object({ q: z.string().trim().min(1).max(200) }) },
  responses: { 200: json(foundSchema, 'What was found of each kind.'), 400: invalid },
})

/** How many of each kind a search gives. */
const MOST_FOUND = 12

/** The routes under /api that need the directory of actors. */
export function actorRoutes(
  store: ApiStore,
  directory: () => Promise<ActorDirectory>,
  places?: () => Promise<KnownPlaces>,
): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: explainInvalid })
    .openapi(actorRoute, async (c) => {
      const { id } = c.req.valid('param')
      const known = await directory()
      const entry = known.entries.find((one) => one.id === id)
      if (entry) return c.json(await actorDetail(store, known, entry, c.req.valid('query').on ?? null), 200)
      return c.json(problem('not-found', `The directory has no actor "${id}".`), 404)
    })
    .openapi(searchRoute, async (c) => {
      const { q } = c.req.valid('query')
      const { found: named, near } = lookUp(await directory(), q)
      const actors = (named.length > 0 ? named : near).slice(0, MOST_FOUND).map(toHead)
      const { lines, total } = await store.incidentLines({ text: q }, { order: 'weight', limit: MOST_FOUND })
      const reports = (await store.searchReports(q, { limit: MOST_FOUND })).map(
        ({ id, name, outlet, title, language, published, sample }) => {
          return { id, name, outlet, title, language, published, sample }
        },
      )
      const found = await placesOf(store, q, await places?.())
      return c.json({ incidents: { total, lines }, reports, actors, places: found }, 200)
    }) as unknown as OpenAPIHono
}

function toHead({ id, name, kind, country, sector }: ActorEntry) {
  return { id, name, kind, country, sector }
}

/** Places of that name with how many incidents there are at each; those of the record first. */
async function placesOf(
  store: ApiStore,
  q: string,
  places: KnownPlaces | undefined,
): Promise<Found['places']> {
  const found = places?.find(q).slice(0, MOST_FOUND) ?? []
  const counted = found.map(async (place) => {
    const { total } = await store.incidentLines(withPlace({}, place), { limit: 1 })
    return { ...placeHead(place), incidents: total }
  })
  return (await Promise.all(counted)).toSorted((a, b) => Number(b.incidents > 0) - Number(a.incidents > 0))
}
