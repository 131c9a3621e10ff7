import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiStore } from './api-store.ts'
import { json } from './json-answer.ts'
import { explainInvalid, problem } from './problem.ts'
import { personSchema } from './wire-notes.ts'
import { reviewCount, reviewList } from './review-list.ts'
import { reviewCountSchema, reviewListSchema } from './wire-review.ts'
import { problemSchema } from './wire.ts'

const reviewRoute = createRoute({
  method: 'get',
  path: '/review',
  summary:
    'What a person can decide: pairs of claims that may be one happening, and claims of low confidence',
  request: {
    query: z.object({
      kind: z.enum(['pair', 'claim']).optional(),
      assignee: personSchema.optional().openapi({ description: 'Only what is given to this person.' }),
      unassigned: z.enum(['true']).optional().openapi({ description: 'Only what is given to nobody.' }),
      limit: z.coerce.number().int().min(1).max(100).default(20),
      offset: z.coerce.number().int().min(0).default(0),
    }),
  },
  responses: {
    200: json(
      reviewListSchema,
      'Those first of which an answer changes most; of the 500 most doubtful of each kind.',
    ),
    400: json(problemSchema, 'A parameter is not valid.'),
  },
})

const countRoute = createRoute({
  method: 'get',
  path: '/review/count',
  summary: 'How much waits for a person',
  responses: { 200: json(reviewCountSchema, 'Pairs and claims that nobody decided.') },
})

/** The routes under /api for what waits for a person. */
export function reviewRoutes(store: ApiStore): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: explainInvalid })
    .openapi(reviewRoute, async (c) => {
      const { unassigned, ...page } = c.req.valid('query')
      if (unassigned !== undefined && page.assignee !== undefined)
        return c.json(
          problem('invalid-parameter', 'What is given to a person is not given to nobody: ask for one.'),
          400,
        )
      const given = unassigned === undefined ? {} : { assignee: null }
      return c.json(await reviewList(store, { ...page, ...given }), 200)
    })
    .openapi(countRoute, async (c) => c.json(await reviewCount(store), 200)) as unknown as OpenAPIHono
}
