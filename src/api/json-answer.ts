import type { z } from '@hono/zod-openapi'

/** An answer of a route: JSON of that form. */
export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})
