import { z } from '@hono/zod-openapi'
import { type AnswerValue, DIFFERABLE, PART_KINDS } from '../link/review/answer-value.ts'
import { HARM_KINDS } from '../model/harm.ts'
import { list, noteSchema } from './wire.ts'
import { judgementSchema, toldSchema } from './wire-incidents.ts'

const side = z
  .object({ ...toldSchema.shape, incident: z.string(), incident_claims: z.int() })
  .openapi('ReviewedClaim')

const worth = {
  value: z.number().openapi({ description: 'How much an answer changes the record: an order, no measure.' }),
  parts: list(
    z.object({
      kind: z.enum(PART_KINDS),
      points: z.number(),
      tolls: z.partialRecord(z.enum(HARM_KINDS), z.number()).optional(),
      origins: z.int().optional(),
      fields: list(z.enum(DIFFERABLE)).optional(),
    }),
  ).openapi({ description: 'What makes the value, the greatest first.' }),
} satisfies Record<keyof AnswerValue, z.ZodType>

const notes = list(noteSchema).openapi({ description: 'On this item, oldest first.' })

/** Something that a person can decide: whether two claims are one happening, or whether a claim was read rightly. */
export const reviewItemSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('pair'), ...worth, notes, link: judgementSchema, left: side, right: side }),
    z.object({ kind: z.literal('claim'), ...worth, notes, told: side }),
  ])
  .openapi('ReviewItem')

const counts = {
  pairs: z.int().openapi({ description: 'Pairs of claims that nobody decided.' }),
  claims: z.int().openapi({ description: 'Claims that the reader is not sure of.' }),
}

/** How much waits for a person. */
export const reviewCountSchema = z.object(counts).openapi('ReviewCount')

/** What waits for a person, the most valuable first. */
export const reviewListSchema = z.object({ ...counts, items: list(reviewItemSchema) }).openapi('ReviewList')

export type ReviewItem = z.infer<typeof reviewItemSchema>
export type ReviewPair = Extract<ReviewItem, { kind: 'pair' }>
export type ReviewClaim = Extract<ReviewItem, { kind: 'claim' }>
export type ReviewSide = ReviewPair['left']
export type ReviewList = z.infer<typeof reviewListSchema>
export type ReviewCount = z.infer<typeof reviewCountSchema>
