import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { standInReader } from '../test/support/stand-in-reader.ts'
import { type Following, followFeed } from './follow-feed.ts'
import { openWeb } from './intake/web/web.ts'
import { loadLinker } from './link/load-linker.ts'
import { openPglite } from './store/pglite.ts'
import { sqlStore } from './store/sql-store.ts'

const article = (words: string): string =>
  `<!doctype html><title>Shells</title><p>${words} and the mayor spoke of a long night, with boats burning at their moorings until the morning.</p>`
const feedOf = (...items: readonly string[]): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title>${items.join('')}</feed>`
const entry = (path: string, updated = '2024-03-05T09:00:00Z'): string =>
  `<entry><id>${path}</id><title>Shells</title><link href="${path}"/><updated>${updated}</updated></entry>`

/** What the server gives at each path; a number is a status. */
let pages: Record<string, string | number> = {}
let asked: string[] = []
let server: Server
let base: string

function answer({ url = '', headers }: IncomingMessage, response: ServerResponse): void {
  const page = pages[url] ?? 404
  const etag = `"${String(page).length}"`
  const unchanged = headers['if-none-match'] === etag
  asked.push(unchanged ? `${url} unchanged` : url)
  response.statusCode = typeof page === 'number' ? page : unchanged ? 304 : 200
  response.setHeader('content-type', url === '/feed' ? 'application/atom+xml' : 'text/html')
  response.setHeader('etag', etag)
  response.end(response.statusCode === 200 ? page : '')
}

let following: Following
const stopping = new AbortController()
beforeAll(async () => {
  server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const store = sqlStore(await openPglite(null))
  const web = openWeb({
    allows: (address) => address === '127.0.0.1',
    clock: { now: () => 0, wait: async () => {} },
  })
  const readers = { reader: standInReader, linker: await loadLinker() }
  const run = await store.addRun({ reader: standInReader.version, command: null })
  following = { store, web, reading: async () => ({ readers, run }), signal: stopping.signal }
})
afterAll(async () => {
  await following.web.close()
  await following.store.close()
  server.close()
})
beforeEach(() => {
  asked = []
})

const look = async (path = '/feed') => {
  const { refused, ...rest } = await followFeed(following, base + path)
  return { ...rest, refused: refused.map(({ message }) => message.replaceAll(base, '')) }
}
/** What was asked for, robots.txt left out. */
const pagesAsked = (): readonly string[] => asked.filter((path) => path !== '/robots.txt')

// One feed through its life: the tests stand in this order.
describe('following a feed', () => {
  it('takes what it announces, the oldest first, each page with its original', async () => {
    pages = {
      '/feed': feedOf(entry('/2'), entry('/1')),
      '/1': article('Rebels shelled the port,'),
      '/2': article('Soldiers shelled a market and later shelled a bridge,'),
    }
    expect(await look()).toEqual({ title: 'Harbour Post', added: 2, claims: 3, refused: [] })
    expect(pagesAsked()).toEqual(['/feed', '/1', '/2'])
    const [report] = await following.store.reports()
    expect(report).toMatchObject({ outlet: 'Harbour Post', published: '2024-03-05', claims: 2 })
    expect(await following.store.originals(report!.id)).toMatchObject([{ url: `${base}/2` }])
  })

  it('asks only whether it has changed, and of a changed one only for what is new', async () => {
    expect(await look()).toMatchObject({ added: 0, refused: [] })
    expect(pagesAsked()).toEqual(['/feed unchanged'])
    pages['/feed'] = feedOf(entry('/3'), entry('/2'), entry('/1'))
    pages['/3'] = article('Guards shelled the hills,')
    expect(await look()).toMatchObject({ added: 1, claims: 1 })
    expect(pagesAsked()).toEqual(['/feed unchanged', '/feed', '/3'])
  })

  it('fetches a page again that it says was changed', async () => {
    pages['/3'] = article('Guards shelled the hills, as is now known,')
    pages['/feed'] = feedOf(entry('/3', '2024-03-06T09:00:00.000Z'), entry('/2'))
    expect(await look()).toMatchObject({ added: 1 })
    expect(pagesAsked()).toEqual(['/feed', '/3'])
  })

  it('goes on past an entry that is refused, and does not ask for it again', async () => {
    pages['/feed'] = feedOf(entry('/6'), entry('/gone'), entry('/5'))
    pages['/5'] =
      '<!doctype html><title>Obus</title><p>Trois soldats ont été tués jeudi soir lorsque des obus sont tombés sur un poste de contrôle, a déclaré un porte-parole.</p>'
    pages['/6'] = article('Gunmen shelled a barge,')
    expect(await look()).toMatchObject({
      added: 1,
      refused: [
        '/5: is in French; Acta reads English only so far; give an English report',
        '/gone: is not given (status 404); check the address',
      ],
    })
    expect(await look()).toMatchObject({ added: 0, refused: [] })
    expect(pagesAsked()).toEqual(['/feed', '/5', '/gone', '/6', '/feed unchanged'])
  })

  it('tries again at the next look what a server could not give now', async () => {
    pages['/feed'] = feedOf(entry('/7'), entry('/6'), entry('/gone'), entry('/5'))
    pages['/7'] = 503
    expect(await look()).toMatchObject({
      added: 0,
      refused: ['/7: is not given (status 503); try again later'],
    })
    pages['/7'] = article('Sailors shelled a lighthouse,')
    expect(await look()).toMatchObject({ added: 1, refused: [] })
  })

  it.each([
    ['/nothing', '/nothing: is not given (status 404); check the address'],
    ['/1', '/1: is no feed that can be read; give RSS, Atom or a JSON feed'],
  ])('tells why %s cannot be followed', async (path, reason) => {
    expect(await look(path)).toEqual({ title: null, added: 0, claims: 0, refused: [reason] })
  })

  it('ends between two reports when asked to', async () => {
    pages['/feed'] = feedOf(entry('/9'), entry('/8'))
    pages['/8'] = article('Pilots shelled a quarry,')
    stopping.abort()
    expect(await look()).toMatchObject({ added: 0, refused: [] })
    expect(pagesAsked()).toEqual(['/feed', '/8'])
  })
})
