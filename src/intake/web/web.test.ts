import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openAgent } from './agent.ts'
import { exchange } from './exchange.ts'
import { isPublic } from './is-public.ts'
import { openWeb, type Web, type WebOptions } from './web.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const PAGE = '<p>Rebels shelled the port.</p>'
let tries = 0

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/robots.txt': (_, response) => response.end('User-agent: acta\nDisallow: /closed\nCrawl-delay: 3\n'),
  '/page': (_, response) =>
    response
      .setHeader('content-type', 'text/html; charset="windows-1254"')
      .setHeader('etag', '"1"')
      .end(PAGE),
  '/agent': (request, response) => response.end(request.headers['user-agent']),
  '/known': (request, response) => {
    response.statusCode = request.headers['if-none-match'] === '"1"' ? 304 : 200
    response.end()
  },
  '/packed': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(PAGE)),
  '/bomb': (_, response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(5_000_000))),
  '/strange': (_, response) => response.setHeader('content-encoding', 'zstd').end('?'),
  '/broken': (_, response) => response.setHeader('content-encoding', 'gzip').end('no gzip'),
  '/gigabyte': (_, response) => {
    response.setHeader('content-length', 1_000_000_000)
    response.write('x')
  },
  '/endless': (_, response) => void flood(response),
  '/silent': () => {},
  '/slow': (_, response) => void response.write('x'),
  '/moved': (_, response) => redirect(response, '/page'),
  '/loop': (_, response) => redirect(response, '/loop'),
  '/to-metadata': (_, response) => redirect(response, 'http://169.254.169.254/latest/meta-data/'),
  '/to-loopback': (_, response) => redirect(response, 'http://127.0.0.2/'),
  '/to-name': (_, response) => redirect(response, 'http://inside.example/'),
  '/to-file': (_, response) => redirect(response, 'file:///etc/passwd'),
  '/to-closed': (_, response) => redirect(response, '/closed/page'),
  '/busy-once': (_, response) => {
    response.statusCode = tries++ === 0 ? 503 : 200
    response.setHeader('retry-after', '7').end(PAGE)
  },
  '/busy': (_, response) => status(response, 503),
  '/broken-once': (_, response) => (tries++ === 0 ? response.destroy() : response.end(PAGE)),
  '/gone': (_, response) => status(response, 404),
  '/not-for-you': (_, response) => status(response, 403),
}

function redirect(response: ServerResponse, location: string): void {
  response.statusCode = 302
  response.setHeader('location', location).end()
}

function status(response: ServerResponse, code: number): void {
  response.statusCode = code
  response.end()
}

function flood(response: ServerResponse): void {
  const more = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x'))) continue
  }
  response.on('drain', more)
  more()
}

let server: Server
let base: string
let asked: string[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const answer = ANSWERS[request.url ?? ''] ?? ((_, response) => status(response, 404))
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close(() => {}).closeAllConnections())
beforeEach(() => {
  tries = 0
  asked = []
})

const waits: number[] = []
const webs: Web[] = []
afterAll(() => Promise.all(webs.map((web) => web.close())))

function allows(address: string): boolean {
  return isPublic(address) || address === '127.0.0.1'
}

/** A web in which this server is public, and waiting takes no time. */
function aWeb(options: WebOptions = {}): Web {
  waits.length = 0
  let now = 0
  const wait = async (milliseconds: number): Promise<void> => {
    waits.push(milliseconds)
    now += milliseconds
  }
  const limits = { bytes: 1_000_000, time: 5000 }
  const web = openWeb({ allows, limits, clock: { now: () => now, wait }, ...options })
  webs.push(web)
  return web
}

async function refusal(web: Web, url: string): Promise<string> {
  const error: unknown = await web.get(url).catch((error: unknown) => error)
  return error instanceof Error ? error.message.replace(base, '') : 'fetched'
}

describe('a fetch', () => {
  it('gives the bytes and what is known of them', async () => {
    expect(await aWeb().get(`${base}/moved#top`)).toMatchObject({
      url: `${base}/page`,
      unchanged: false,
      media_type: 'text/html',
      charset: 'windows-1254',
      etag: '"1"',
      last_modified: null,
      retrieved_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      bytes: Buffer.from(PAGE),
    })
  })

  it('unpacks what is packed', async () => {
    expect((await aWeb().get(`${base}/packed`)).bytes.toString()).toBe(PAGE)
  })

  it('says who asks', async () => {
    expect((await aWeb().get(`${base}/agent`)).bytes.toString()).toMatch(
      /^Acta\/\d+\.\d+\.\d+ \(.*robots\.txt/,
    )
  })

  it('asks only for what is new', async () => {
    const known = { etag: '"1"', last_modified: null }
    expect(await aWeb().get(`${base}/known`, known)).toMatchObject({ unchanged: true })
    expect(await aWeb().get(`${base}/known`)).toMatchObject({ unchanged: false })
  })

  it('waits between two requests to one host as long as its robots.txt asks, which is fetched once', async () => {
    const web = aWeb()
    for (let time = 0; time < 3; time++) await web.get(`${base}/page`)
    expect(waits).toEqual([3000, 3000])
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1)
  })

  it.each([
    ['as long as the server asks', '/busy-once', 7000],
    ['a second', '/broken-once', 1000],
  ])('that fails for now is tried again after %s', async (_, path, wait) => {
    expect((await aWeb().get(base + path)).bytes.toString()).toBe(PAGE)
    expect(waits).toEqual([wait])
  })

  it('that keeps failing is given up after three tries', async () => {
    expect(await refusal(aWeb(), `${base}/busy`)).toBe('/busy: is not given (status 503); try again later')
    expect(waits).toEqual([1000, 2000])
  })
})

describe('a fetch is refused', () => {
  it.each([
    ['a body said to be a gigabyte', '/gigabyte', 'has more than 1,000,000 bytes; give a smaller page'],
    ['an endless body', '/endless', 'has more than 1,000,000 bytes; give a smaller page'],
    ['a bomb', '/bomb', 'has more than 1,000,000 bytes; give a smaller page'],
    ['a packing that is not known', '/strange', 'is packed as zstd; save the page and give its file'],
    ['a broken packing', '/broken', 'does not answer (Z_DATA_ERROR); try again later'],
    ['redirects without end', '/loop', 'redirects without end; check the address'],
    [
      'a redirect to the machine of a cloud',
      '/to-metadata',
      'leads to 169.254.169.254, which is no public address',
    ],
    ['a redirect to this machine', '/to-loopback', 'leads to 127.0.0.2, which is no public address'],
    [
      'a redirect to a file',
      '/to-file',
      'leads to file:; give an address that begins with https:// or http://',
    ],
    ['what robots.txt closes', '/closed/page', 'is closed to programs by its robots.txt'],
    ['a redirect to what robots.txt closes', '/to-closed', 'is closed to programs by its robots.txt'],
    ['what is gone', '/gone', 'is not given (status 404); check the address'],
    ['what is forbidden', '/not-for-you', 'is not given (status 403); save the page and give its file'],
  ])('for %s', async (_, path, message) => {
    expect(await refusal(aWeb(), base + path)).toContain(message)
  })

  it.each(['/silent', '/slow'])('when %s takes too long', async (path) => {
    const web = aWeb({ limits: { time: 300 } })
    expect(await refusal(web, base + path)).toBe(`${path}: takes too long; try again later`)
  })

  it.each([
    ['a file', 'file:///etc/passwd', 'leads to file:'],
    ['another protocol', 'ftp://example.org/', 'leads to ftp:'],
    ['a user name', 'http://a:b@example.org/', 'has a user name in it'],
    ['no address', 'http://', 'is no web address'],
    ['this machine by number', 'http://127.0.0.1/', 'leads to 127.0.0.1'],
    ['this machine by one number', 'http://2130706433/', 'leads to 127.0.0.1'],
    ['this machine by a short number', 'http://0x7f.1/', 'leads to 127.0.0.1'],
    ['this machine in IPv6', 'http://[::1]/', 'leads to ::1'],
    ['this machine within IPv6', 'http://[::ffff:127.0.0.1]/', 'leads to ::ffff:7f00:1'],
    ['this machine by name', 'http://localhost/', 'which is no public address'],
  ])('for %s', async (_, url, message) => {
    expect(await refusal(aWeb({ allows: isPublic }), url)).toContain(message)
  })
})

function findNothing(): Promise<never> {
  return Promise.reject(Object.assign(new Error('…'), { code: 'ENOTFOUND' }))
}

describe('a name', () => {
  const family = 4

  it('that leads to a private address is refused, also when it leads to a public one as well', async () => {
    const addresses = [
      { address: '93.184.216.34', family },
      { address: '10.0.0.7', family },
    ]
    const web = aWeb({ resolve: async () => addresses })
    expect(await refusal(web, 'http://inside.example/')).toContain(
      'leads to 10.0.0.7, which is no public address',
    )
    expect(await refusal(web, `${base}/to-name`)).toContain('leads to 10.0.0.7, which is no public address')
  })

  it('is looked up once for a connection, which goes where was checked', async () => {
    let lookups = 0
    const resolve = async (): Promise<readonly { address: string; family: number }[]> => [
      { address: lookups++ === 0 ? '127.0.0.1' : '10.0.0.7', family },
    ]
    const agent = openAgent((address) => address === '127.0.0.1', resolve)
    const url = new URL(`http://outside.example:${new URL(base).port}/page`)
    const { bytes } = await exchange(agent, url, {}, { bytes: 1000, time: 5000 })
    await agent.close()
    expect([bytes.toString(), lookups]).toEqual([PAGE, 1])
  })

  it('that is not found is told', async () => {
    expect(await refusal(aWeb({ resolve: findNothing }), 'http://nowhere.example/')).toContain(
      'has a host that is not found; check',
    )
  })
})
