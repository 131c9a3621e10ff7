import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiStore } from './api-store.ts'
import { json } from './json-answer.ts'
import { explainInvalid, problem } from './problem.ts'
import { newViewSchema, savedViewSchema, savedViewsSchema } from './wire-views.ts'
import { problemSchema } from './wire.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/views',
  summary: 'The views that people keep',
  responses: { 200: json(savedViewsSchema, 'In the order of their names.') },
})

const saveRoute = createRoute({
  method: 'post',
  path: '/views',
  summary: 'Keep a view under a name',
  request: { body: { required: true, content: { 'application/json': { schema: newViewSchema } } } },
  responses: {
    200: json(savedViewSchema, 'The view as it is kept.'),
    400: json(problemSchema, 'The name or the address is not valid.'),
    409: json(problemSchema, 'There is a view of this name.'),
  },
})

const deleteRoute = createRoute({
  method: 'delete',
  path: '/views/{id}',
  summary: 'Delete a view that is kept',
  request: { params: z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) }) },
  responses: {
    200: json(z.object({ deleted: z.int() }), 'It is gone.'),
    400: json(problemSchema, 'The id is not valid.'),
    404: json(problemSchema, 'There is none of this id.'),
  },
})

/** The routes under /api for views that people keep; `person` is who runs the server. */
export function viewRoutes(store: ApiStore, person: string): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: explainInvalid })
    .openapi(listRoute, async (c) => c.json({ views: await store.savedViews() }, 200))
    .openapi(saveRoute, async (c) => {
      const { name, address } = c.req.valid('json')
      const saved = await store.saveView({ name, address, saved_by: person })
      if (saved) return c.json(saved, 200)
      return c.json(
        problem('name-taken', `A view is named "${name}" already: choose another name, or delete that one.`),
        409,
      )
    })
    .openapi(deleteRoute, async (c) => {
      const { id } = c.req.valid('param')
      if (await store.deleteView(id)) return c.json({ deleted: id }, 200)
      return c.json(problem('not-found', `There is no view of id ${id}: it may be deleted already.`), 404)
    }) as unknown as OpenAPIHono
}
