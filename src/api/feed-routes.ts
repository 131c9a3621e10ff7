import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import type { FollowedFeeds } from '../follow-feeds.ts'
import { IntakeError } from '../intake/intake-error.ts'
import { feedsIn } from '../intake/list-feeds.ts'
import { webAddress } from '../intake/web/web.ts'
import { json } from './json-answer.ts'
import { explainInvalid, problem } from './problem.ts'
import {
  feedAddressSchema,
  type FeedList,
  feedListSchema,
  type Followed,
  followedSchema,
  type NewFeeds,
  newFeedsSchema,
} from './wire-import.ts'
import { type Problem, problemSchema } from './wire.ts'

/** Feeds that one server follows: as many can be looked at in a quarter of an hour. */
const MOST_FEEDS = 500

const listRoute = createRoute({
  method: 'get',
  path: '/feeds',
  summary: 'The feeds that are followed, with what the last look at each gave',
  responses: { 200: json(feedListSchema, 'In the order in which they came.') },
})

const followRoute = createRoute({
  method: 'post',
  path: '/feeds',
  summary: 'Follow a feed, or all of a list: its reports are taken now and whenever there are new ones',
  request: { body: { required: true, content: { 'application/json': { schema: newFeedsSchema } } } },
  responses: {
    200: json(followedSchema, 'All feeds that are followed now, and what was refused with its remedy.'),
    400: json(problemSchema, 'The body is not valid.'),
  },
})

const one = (path: string, summary: string) =>
  createRoute({
    method: 'post',
    path,
    summary,
    request: { body: { required: true, content: { 'application/json': { schema: feedAddressSchema } } } },
    responses: {
      200: json(feedListSchema, 'All feeds that are followed now.'),
      400: json(problemSchema, 'The body is not valid.'),
      404: json(problemSchema, 'The feed is not followed.'),
    },
  })

const lookAllRoute = createRoute({
  method: 'post',
  path: '/feeds/look-at-all',
  summary: 'Look at all feeds as soon as it can be done',
  responses: { 200: json(feedListSchema, 'All feeds that are followed now.') },
})

/** The routes under /api for feeds that are followed. */
export function feedRoutes(feeds: FollowedFeeds): OpenAPIHono {
  const listed = async (): Promise<FeedList> => ({ feeds: await feeds.list(), minutes: feeds.minutes })
  return new OpenAPIHono({ defaultHook: explainInvalid })
    .openapi(listRoute, async (c) => c.json(await listed(), 200))
    .openapi(followRoute, async (c) => {
      const refused = await follow(feeds, c.req.valid('json'))
      return c.json({ ...(await listed()), refused }, 200)
    })
    .openapi(lookAllRoute, async (c) => {
      await feeds.look()
      return c.json(await listed(), 200)
    })
    .openapi(one('/feeds/look', 'Look at a feed as soon as it can be done'), async (c) => {
      const { url } = c.req.valid('json')
      if (!(await feeds.list()).some((feed) => feed.url === url)) return c.json(unknown(url), 404)
      await feeds.look([url])
      return c.json(await listed(), 200)
    })
    .openapi(one('/feeds/stop', 'Follow a feed no longer; its reports stay'), async (c) => {
      const { url } = c.req.valid('json')
      if (!(await feeds.stop(url))) return c.json(unknown(url), 404)
      return c.json(await listed(), 200)
    }) as unknown as OpenAPIHono
}

function unknown(url: string): Problem {
  return problem('not-found', `The feed ${url} is not followed: reload the page.`)
}

/** Follows what can be followed, and tells of what cannot. */
async function follow(feeds: FollowedFeeds, given: NewFeeds): Promise<Followed['refused']> {
  const refused: IntakeError[] = []
  const taken = new Map<string, { readonly url: string; readonly title: string | null }>()
  try {
    const sources = 'url' in given ? [{ url: given.url, title: null }] : await feedsIn('The list', given.opml)
    for (const { url, title } of sources) {
      const address = addressOf(url)
      if (address instanceof IntakeError) refused.push(address)
      else taken.set(address, { url: address, title })
    }
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error
    refused.push(error)
  }
  const room = Math.max(0, MOST_FEEDS - (await feeds.list()).length)
  const rest = [...taken.values()].slice(room)
  if (rest.length > 0)
    refused.push(
      new IntakeError(
        `${rest.length} more`,
        `would be over ${MOST_FEEDS} feeds`,
        'follow them with acta watch',
      ),
    )
  await feeds.follow([...taken.values()].slice(0, room))
  return refused.map(({ input, message }) => ({ input, message }))
}

function addressOf(url: string): string | IntakeError {
  try {
    return webAddress(url)
  } catch (error) {
    if (error instanceof IntakeError) return error
    throw error
  }
}
