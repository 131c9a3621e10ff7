import type { KnownPlaces } from '../annotate/known-places.ts'
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { json } from './json-answer.ts'
import { explainInvalid, problem } from './problem.ts'
import { placeHead, placeHeadSchema } from './wire-places.ts'
import { list, problemSchema } from './wire.ts'

const findRoute = createRoute({
  method: 'get',
  path: '/places',
  summary: 'Places of the gazetteer by a name in any script',
  request: { query: z.object({ q: z.string().trim().min(1).max(200) }) },
  responses: {
    200: json(z.object({ places: list(placeHeadSchema) }), 'Those most often meant by the name first.'),
    400: json(problemSchema, 'A parameter is not valid.'),
  },
})

const placeRoute = createRoute({
  method: 'get',
  path: '/places/{id}',
  summary: 'One place of the gazetteer',
  request: { params: z.object({ id: z.string().min(1).max(100) }) },
  responses: {
    200: json(placeHeadSchema, 'The place.'),
    404: json(problemSchema, 'The gazetteer has no such place.'),
  },
})

/** How many places a name gives. */
const MOST_FOUND = 12

/** The routes under /api that look places up. */
export function placeRoutes(places: () => Promise<KnownPlaces>): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: explainInvalid })
    .openapi(findRoute, async (c) => {
      const found = (await places()).find(c.req.valid('query').q)
      return c.json({ places: found.slice(0, MOST_FOUND).map(placeHead) }, 200)
    })
    .openapi(placeRoute, async (c) => {
      const { id } = c.req.valid('param')
      const place = (await places()).byId(id)
      if (place) return c.json(placeHead(place), 200)
      return c.json(problem('not-found', `The gazetteer has no place "${id}".`), 404)
    }) as unknown as OpenAPIHono
}
