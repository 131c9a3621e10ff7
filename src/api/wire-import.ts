import { z } from '@hono/zod-openapi'
import { list } from './wire.ts'

/** What became of bytes that were sent: the reports in them, and what could not become one. */
export const importedSchema = z
  .object({
    reports: list(
      z.object({
        id: z.string(),
        name: z.string(),
        title: z.string().nullable(),
        added: z
          .enum(['new', 'known'])
          .openapi({ description: 'Whether the record held the very same report before.' }),
        claims: z.int().nonnegative(),
      }),
    ),
    refused: list(
      z.object({
        input: z.string(),
        message: z.string().openapi({ description: 'What is wrong, and what to do.' }),
      }),
    ),
  })
  .openapi('Imported')

export type Imported = z.infer<typeof importedSchema>
