import { z } from '@hono/zod-openapi'
import type { SavedView } from '../store/saved-view-store.ts'
import { list } from './wire.ts'

const name = z.string().trim().min(1).max(120).openapi({ description: 'Unique in any case of its letters.' })
/** A path of this application, never another server's: "//host" and "/\host" would be one. */
const address = z
  .string()
  .max(4000)
  .regex(/^\/(?![/\\])[^\s\\]*$/, 'the path and search of a view, such as /explore?country=SYR')

/** A view that is kept: the shape of `SavedView` in store. */
export const savedViewSchema = z
  .object({
    id: z.int(),
    name: z.string(),
    address: z.string(),
    saved_by: z.string(),
    saved_at: z.string().openapi({ format: 'date-time' }),
  })
  .openapi('SavedView') satisfies z.ZodType<SavedView>

/** All views that are kept, by name. */
export const savedViewsSchema = z.object({ views: list(savedViewSchema) }).openapi('SavedViews')

/** A view to keep. */
export const newViewSchema = z.object({ name, address }).openapi('NewView')

export type SavedViews = z.infer<typeof savedViewsSchema>
export type { SavedView }
