import { expect, test } from 'vitest'
import type { FeedStanding, FollowedFeeds } from '../follow-feeds.ts'
import { createApp } from './app.ts'
import { feedListSchema, followedSchema } from './wire-import.ts'

/** Feeds that nobody looks at. */
function shelf(): FollowedFeeds {
  const feeds = new Map<string, FeedStanding>()
  return {
    minutes: 15,
    list: async () => [...feeds.values()],
    follow: async (given) => {
      for (const { url, title } of given) {
        const unseen = { looked_at: null, added: 0, reports: 0, refused: 0, faults: [] }
        feeds.set(url, { url, title, since: '2024-03-05T09:00:00.000Z', state: 'idle', ...unseen })
      }
    },
    look: async (urls) => {
      for (const [url, feed] of feeds)
        if (urls?.includes(url) ?? true) feeds.set(url, { ...feed, state: 'waits' })
    },
    stop: async (url) => feeds.delete(url),
    close: async () => {},
  }
}

const app = createApp({} as never, { feeds: shelf() })

async function post(path: string, body: object) {
  const headers = { 'content-type': 'application/json' }
  return app.request(`/api/feeds${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
}

const URL_OF = 'https://harbour.example/feed'

// One list through its life: the tests stand in this order.
test('a feed is followed by its address', async () => {
  const { feeds, refused } = followedSchema.parse(await (await post('', { url: URL_OF })).json())
  expect([feeds.map(({ url }) => url), refused]).toEqual([[URL_OF], []])
})

test('a list gives its feeds, and what is no address is refused with the remedy', async () => {
  const opml = `<opml version="2.0"><body><outline text="Coast"><outline text="River" xmlUrl="https://river.example/"/><outline xmlUrl="ftp://old.example/"/></outline></body></opml>`
  const { feeds, refused } = followedSchema.parse(await (await post('', { opml })).json())
  expect(feeds.map(({ title }) => title)).toEqual([null, 'River'])
  expect(refused.map(({ message }) => message)).toEqual([
    'ftp://old.example/: leads to ftp:; give an address that begins with https:// or http://',
  ])
})

test.each([
  ['no list', { opml: 'hello' }, 'is no list of feeds; give OPML'],
  [
    'an empty list',
    { opml: '<opml version="2.0"><body><outline text="Coast"/></body></opml>' },
    'lists no feeds; give OPML',
  ],
  ['no address', { url: 'harbour.example' }, 'is no web address; give an address that begins with https://'],
])('%s is refused', async (_, body, message) => {
  const { refused } = followedSchema.parse(await (await post('', body)).json())
  expect(refused[0]?.message).toContain(message)
})

test('one or all are looked at when asked', async () => {
  const one = feedListSchema.parse(await (await post('/look', { url: URL_OF })).json())
  expect(one.feeds.map(({ state }) => state)).toEqual(['waits', 'idle'])
  const all = feedListSchema.parse(await (await post('/look-at-all', {})).json())
  expect(all.feeds.map(({ state }) => state)).toEqual(['waits', 'waits'])
})

test('one is followed no longer, and of an unknown one it is said', async () => {
  expect(feedListSchema.parse(await (await post('/stop', { url: URL_OF })).json()).feeds).toHaveLength(1)
  expect((await post('/stop', { url: URL_OF })).status).toBe(404)
  expect((await post('/look', { url: URL_OF })).status).toBe(404)
  expect((await post('', {})).status).toBe(400)
})
