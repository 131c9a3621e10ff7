import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { daysFrom } from '../analyze/days.ts'
import type { ActorDirectory } from '../model/actor-directory.ts'
import { EVENT_TYPES } from '../model/codebook.ts'
import type { ApiStore } from './api-store.ts'
import { briefDetail } from './brief-detail.ts'
import { json } from './json-answer.ts'
import { explainInvalid, problem } from './problem.ts'
import { briefSchema } from './wire-brief.ts'
import { problemSchema } from './wire.ts'

/** Days of the longest window. */
const MOST_DAYS = 400

const briefRoute = createRoute({
  method: 'get',
  path: '/brief',
  summary: 'What changed in a window of days: tempo by area and dyad, who was silent, what became of threats',
  request: {
    query: z.object({
      from: z.iso
        .date()
        .openapi({ description: 'First day of the window: when incidents were first reported.' }),
      to: z.iso.date().openapi({ description: 'Its last day.' }),
      type: z.enum(EVENT_TYPES).optional().openapi({ description: 'Count incidents of this type only.' }),
    }),
  },
  responses: {
    200: json(briefSchema, 'Counts with what was to be expected of them.'),
    400: json(problemSchema, 'A parameter is not valid.'),
  },
})

/** The route under /api of the morning's brief. It rolls parties up to sides by the directory of actors. */
export function briefRoutes(store: ApiStore, directory: () => Promise<ActorDirectory>): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: explainInvalid }).openapi(briefRoute, async (c) => {
    const window = c.req.valid('query')
    const days = daysFrom(window.from, window.to) + 1
    if (days >= 1 && days <= MOST_DAYS)
      return c.json(await briefDetail(store, await directory(), window), 200)
    const message = `The window from ${window.from} to ${window.to} has ${days} days: ask for 1 to ${MOST_DAYS}.`
    return c.json(problem('invalid-parameter', message), 400)
  }) as unknown as OpenAPIHono
}
