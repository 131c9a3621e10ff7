import { z } from '@hono/zod-openapi'
import { decidableSchema as item, list } from './wire.ts'
import { toldSchema } from './wire-incidents.ts'

const name = z.string().trim().min(1).max(80)
const answer = z.enum(['yes', 'no']).openapi({
  description: 'yes: the two are one happening; the claim is one, as it was read.',
})

/** Under which name somebody codes. */
export const coderQuery = z.object({
  by: name.optional().openapi({ description: 'Who codes.' }),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

/** Something that another person decided, without what they decided. */
export const codableSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('pair'), left: toldSchema, right: toldSchema }),
    z.object({ kind: z.literal('claim'), told: toldSchema }),
  ])
  .openapi('Codable')

/** What a person can code a second time, and how much there is. */
export const codableListSchema = z
  .object({ total: z.int(), items: list(codableSchema) })
  .openapi('CodableList')

/** A second answer. */
export const newCodingSchema = z.strictObject({ item, answer, by: name.optional() }).openapi('NewCoding')

/** How far persons agree who decided the same without knowing of each other. */
export const agreementSchema = z
  .object({
    kinds: list(
      z.object({
        kind: z.enum(['pair', 'claim']),
        items: z.int().openapi({ description: 'Items that two persons or more coded.' }),
        agreed: z.int().openapi({ description: 'Of these, those of which all said the same.' }),
        alpha: z.number().nullable().openapi({
          description: 'Krippendorff’s alpha, nominal; null when all answers are alike, or there are none.',
        }),
      }),
    ),
    disputed: list(z.object({ item, answers: list(z.object({ person: z.string(), answer })) })).openapi({
      description: 'The items of which not all said the same, the last decided first; a hundred at most.',
    }),
  })
  .openapi('Agreement')

export type Codable = z.infer<typeof codableSchema>
export type CodableList = z.infer<typeof codableListSchema>
export type NewCoding = z.infer<typeof newCodingSchema>
export type Agreement = z.infer<typeof agreementSchema>
