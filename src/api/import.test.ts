import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { standInReader } from '../../test/support/stand-in-reader.ts'
import { openWeb } from '../intake/web/web.ts'
import { loadLinker } from '../link/load-linker.ts'
import { openPglite } from '../store/pglite.ts'
import { sqlStore } from '../store/sql-store.ts'
import { createApp } from './app.ts'
import { importedSchema, importStepSchema } from './wire-import.ts'

const store = sqlStore(await openPglite(null))
const readers = async () => ({ reader: standInReader, linker: await loadLinker() })
const web = openWeb({
  allows: (address) => address === '127.0.0.1',
  clock: { now: () => 0, wait: async () => {} },
})
const app = createApp(store, { importing: { store, readers, web } })
const TEXT =
  'The rebels shelled the harbour of Tel Amara on Monday, the mayor said, and people fled the town.'

let server: Server
let base: string
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    response.statusCode = url === '/page' ? 200 : 404
    response.setHeader('content-type', 'text/html')
    response.end(
      `<!doctype html><title>Shells</title><p>${TEXT} The boats burned at their moorings until the morning.</p>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await web.close()
  server.close()
})

async function send(
  query: string,
  body: string | Uint8Array<ArrayBuffer>,
  type = 'application/octet-stream',
) {
  const headers = { 'content-type': type }
  return app.request(`/api/reports?${query}`, { method: 'POST', headers, body })
}

async function imported(query: string, body: string | Uint8Array<ArrayBuffer>) {
  const answer = await send(query, body)
  expect(answer.status).toBe(200)
  return importedSchema.parse(await answer.json())
}

test('a text is read, linked and kept; sent again it is known', async () => {
  const query = 'name=harbour.txt&published=2024-03-05&outlet=Harbour+Post'
  const first = await imported(query, TEXT)
  expect(first).toMatchObject({ reports: [{ name: 'harbour.txt', added: 'new', claims: 1 }], refused: [] })
  expect(await imported(query, TEXT)).toMatchObject({ reports: [{ added: 'known' }] })
  const report = await store.report(first.reports[0]!.id)
  expect(report).toMatchObject({ published: '2024-03-05', outlet: 'Harbour Post' })
})

test('each row of a table is a report; what cannot be one is named with its remedy', async () => {
  const rows = `text,title\n"${TEXT} Later it rained on the harbour.",One\n,Two\n`
  const { reports, refused } = await imported('name=rows.csv', rows)
  expect(reports.map(({ title }) => title)).toEqual(['One'])
  expect(refused).toHaveLength(1)
})

test.each([
  ['an empty file', 'empty.txt', '', 'empty'],
  [
    'another language',
    'autre.txt',
    'Les rebelles ont bombardé le port de la ville lundi, a dit le maire.'.repeat(4),
    'English',
  ],
  ['a zip archive', 'all.zip', 'PK\u0003\u0004xxxxxxxx', 'unpack it'],
  ['a text that the reader fails on', 'bad.txt', `${TEXT} It was unreadable.`, 'failed on it'],
])('%s is refused with its remedy', async (_, name, body, said) => {
  const { reports, refused } = await imported(`name=${name}`, body)
  expect(reports).toEqual([])
  expect(refused[0]?.message).toContain(said)
})

test('a feed that only announces is not fetched for', async () => {
  const feed = `<rss version="2.0"><channel><title>T</title><item><title>A</title><link>https://example.org/a</link></item></channel></rss>`
  const { refused } = await imported('name=feed.xml', feed)
  expect(refused[0]?.message).toContain('nothing is fetched')
})

test.each([
  ['without a name', '', 'application/octet-stream', 400],
  ['with a day that is none', 'name=a.txt&published=2024-02-31', 'application/octet-stream', 400],
  ['as a form', 'name=a.txt', 'text/plain', 415],
])('a request %s is refused', async (_, query, type, status) => {
  expect((await send(query, TEXT, type)).status).toBe(status)
})

test('more than the bounds allow is refused before it is read', async () => {
  expect((await send('name=big.txt', new Uint8Array(20_000_001))).status).toBe(413)
})

test('a server that takes no reports says so', async () => {
  const answer = await createApp(store).request('/api/reports?name=a.txt', { method: 'POST', body: TEXT })
  expect(answer.status).toBe(404)
})

test('whoever listens hears of each report as it is taken', async () => {
  const rows = `text,title\n"${TEXT} Then it snowed on the harbour.",One\n,Two\n`
  const answer = await app.request('/api/reports?name=steps.csv', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', accept: 'application/x-ndjson' },
    body: rows,
  })
  expect(answer.headers.get('content-type')).toBe('application/x-ndjson')
  const steps = (await answer.text()).trim().split('\n')
  expect(steps.map((line) => importStepSchema.parse(JSON.parse(line)).step)).toEqual([
    'report',
    'refused',
    'end',
  ])
})

async function fetched(body: object) {
  const answer = await app.request('/api/reports/address', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as unknown }
}

describe('an address', () => {
  test('is fetched, and its report taken with what is known of it', async () => {
    const { body } = await fetched({ url: `${base}/page`, outlet: 'Harbour Post', published: '2024-03-05' })
    const { reports } = importedSchema.parse(body)
    expect(reports).toMatchObject([{ added: 'new', claims: 1 }])
    expect(await store.report(reports[0]!.id)).toMatchObject({ outlet: 'Harbour Post', url: `${base}/page` })
  })

  test.each([
    ['http://10.0.0.7/', 'which is no public address; save the page and give its file'],
    ['file:///etc/passwd', 'leads to file:; give an address that begins with https://'],
    ['/etc/passwd', 'is no web address; give an address that begins with https://'],
    ['-', 'is no web address'],
  ])('that may not be fetched is refused with the remedy: %s', async (url, message) => {
    const { reports, refused } = importedSchema.parse((await fetched({ url })).body)
    expect([reports.length, refused.length]).toEqual([0, 1])
    expect(refused[0]!.message).toContain(message)
  })

  test('is asked for', async () => {
    expect((await fetched({ url: ' ' })).status).toBe(400)
  })
})
