import { expect, test } from 'vitest'
import { standInReader } from '../../test/support/stand-in-reader.ts'
import { loadLinker } from '../link/load-linker.ts'
import { openPglite } from '../store/pglite.ts'
import { sqlStore } from '../store/sql-store.ts'
import { createApp } from './app.ts'
import { importedSchema } from './wire-import.ts'

const store = sqlStore(await openPglite(null))
const readers = async () => ({ reader: standInReader, linker: await loadLinker() })
const app = createApp(store, { importing: { store, readers } })
const TEXT =
  'The rebels shelled the harbour of Tel Amara on Monday, the mayor said, and people fled the town.'

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
