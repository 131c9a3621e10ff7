import { z } from '@hono/zod-openapi'
import type { FeedStanding } from '../follow-feeds.ts'
import { list } from './wire.ts'

const imported = z
  .object({
    id: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    added: z
      .enum(['new', 'known'])
      .openapi({ description: 'Whether the record held the very same report before.' }),
    claims: z.int().nonnegative(),
  })
  .openapi('ImportedReport')

const refused = z
  .object({
    input: z.string(),
    message: z.string().openapi({ description: 'What is wrong, and what to do.' }),
  })
  .openapi('Refused')

/** What became of bytes that were sent, or of an address: the reports in them, and what could not become one. */
export const importedSchema = z
  .object({ reports: list(imported), refused: list(refused) })
  .openapi('Imported')

/** One step of an import, as it happens; after the last report the end, or what went wrong with the rest. */
export const importStepSchema = z
  .discriminatedUnion('step', [
    z.object({ step: z.literal('report'), report: imported }),
    z.object({ step: z.literal('refused'), refused }),
    z.object({ step: z.literal('end') }),
    z.object({ step: z.literal('fault'), message: z.string() }),
  ])
  .openapi('ImportStep')

/** An address whose reports are to be taken. */
export const newAddressSchema = z
  .object({
    url: z.string().trim().min(1).max(4000),
    published: z.iso.date().optional().openapi({ description: 'Of reports that do not state a day.' }),
    outlet: z.string().trim().min(1).max(200).optional(),
  })
  .openapi('NewAddress')

const moment = z.string().openapi({ format: 'date-time' })

/** A feed that is followed: the shape of `FeedStanding`. */
const feedSchema = z
  .object({
    url: z.string(),
    title: z.string().nullable(),
    since: moment,
    looked_at: moment.nullable(),
    added: z.int().openapi({ description: 'New reports at the last look, or so far at the one under way.' }),
    reports: z.int().openapi({ description: 'Since it is followed.' }),
    refused: z.int(),
    faults: list(z.string()).openapi({ description: 'What was wrong at the last look, and what to do.' }),
    state: z.enum(['idle', 'waits', 'looking']),
  })
  .openapi('Feed') satisfies z.ZodType<FeedStanding>

/** The feeds that are followed. */
export const feedListSchema = z
  .object({
    feeds: list(feedSchema),
    minutes: z.int().openapi({ description: 'From one look to the next while the server runs.' }),
  })
  .openapi('FeedList')

/** Feeds to follow: the address of one, or a list. */
export const newFeedsSchema = z
  .union([
    z.object({ url: z.string().trim().min(1).max(4000) }),
    z.object({ opml: z.string().min(1).openapi({ description: 'A list of feeds as OPML.' }) }),
  ])
  .openapi('NewFeeds')

/** Which feed is meant. */
export const feedAddressSchema = z.object({ url: z.string().min(1).max(4000) })

/** The feeds that are followed now, and what of those that were given could not be. */
export const followedSchema = z
  .object({ ...feedListSchema.shape, refused: list(refused) })
  .openapi('Followed')

export type Imported = z.infer<typeof importedSchema>
export type ImportStep = z.infer<typeof importStepSchema>
export type NewAddress = z.infer<typeof newAddressSchema>
export type FeedList = z.infer<typeof feedListSchema>
export type NewFeeds = z.infer<typeof newFeedsSchema>
export type Followed = z.infer<typeof followedSchema>
