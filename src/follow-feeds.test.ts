import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { standInReader } from '../test/support/stand-in-reader.ts'
import { type FollowedFeeds, followFeeds } from './follow-feeds.ts'
import { openWeb } from './intake/web/web.ts'
import { loadLinker } from './link/load-linker.ts'
import { openPglite } from './store/pglite.ts'
import { sqlStore } from './store/sql-store.ts'

const feed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour Post',
  items: [1, 2].map((id) => ({
    id: String(id),
    content_html:
      `<p>Rebels shelled the port of Tel Amara on Sunday, the mayor said on radio ${id}.</p>`.repeat(12),
    date_published: '2024-03-05',
  })),
})

const faults: Error[] = []
const store = sqlStore(await openPglite(null))
const web = openWeb({
  allows: (address) => address === '127.0.0.1',
  clock: { now: () => 0, wait: async () => {} },
})
let server: Server
let base: string
let feeds: FollowedFeeds
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    response.statusCode = url === '/feed' ? 200 : 404
    response.end(url === '/feed' ? feed : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const readers = { reader: standInReader, linker: await loadLinker() }
  const run = await store.addRun({ reader: standInReader.version, command: null })
  feeds = followFeeds({
    store,
    web,
    reading: async () => ({ readers, run }),
    onFault: (fault) => faults.push(fault),
    minutes: 60,
  })
})
afterAll(async () => {
  await feeds.close()
  await web.close()
  await store.close()
  server.close()
})

const idle = () =>
  vi.waitFor(
    async () => expect((await feeds.list()).every(({ state }) => state === 'idle')).toBe(true),
    20_000,
  )

it('a feed is looked at as soon as it is followed, and again when asked', async () => {
  await feeds.follow([{ url: `${base}/feed`, title: null }])
  expect((await feeds.list())[0]?.state).not.toBe('idle')
  await idle()
  expect(await feeds.list()).toMatchObject([{ title: 'Harbour Post', added: 2, reports: 2, faults: [] }])
  await feeds.look()
  await idle()
  expect(await feeds.list()).toMatchObject([{ title: 'Harbour Post', added: 0, reports: 2 }])
})

it('what cannot be fetched is told with its remedy, and the others are looked at', async () => {
  await feeds.follow([
    { url: `${base}/gone`, title: 'Gone' },
    { url: `${base}/feed`, title: null },
  ])
  await idle()
  const [, gone] = await feeds.list()
  expect(gone).toMatchObject({ title: 'Gone', added: 0, refused: 1 })
  expect(gone?.faults[0]).toContain('(status 404); check the address')
})

it('one that is stopped is not looked at any more, and its reports stay', async () => {
  expect(await feeds.stop(`${base}/feed`)).toBe(true)
  expect(await feeds.stop(`${base}/feed`)).toBe(false)
  await feeds.look([`${base}/feed`])
  await idle()
  expect((await feeds.list()).map(({ title }) => title)).toEqual(['Gone'])
  expect(await store.reports()).toHaveLength(2)
  expect(faults).toEqual([])
})
