import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../test/support/temporary-folder.ts'
import { listInputs } from '../list-inputs.ts'
import { type IntakeOptions, receive } from '../read-inputs.ts'
import type { Received } from '../received.ts'
import { openWeb, type Web } from '../web/web.ts'

const folder = temporaryFolder()
const ENGLISH = 'Rebels shelled the port of Tel Amara on Thursday, killing two dock workers, the mayor said.'
const PAGE = `<!doctype html><html><head><title>Port shelled</title></head><body><p>${ENGLISH}</p></body></html>`

const feed = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title>${items}</channel></rss>`
const item = (inner: string): string =>
  `<item><title>Port shelled</title><pubDate>Thu, 29 Feb 2024 21:00:00 +0300</pubDate>${inner}</item>`

const record = (url: string, type: string, body: string): string => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${body}`
  const head = `WARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-03-01T10:00:00Z\r\nContent-Type: application/http; msgtype=response`
  return `WARC/1.0\r\n${head}\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`
}

/** A page with these lines of text. */
function pdf(lines: readonly string[]): string {
  const show = lines.map((line, index) => `1 0 0 1 50 ${700 - index * 14} Tm (${line}) Tj`).join('\n')
  const content = `BT /F1 12 Tf\n${show}\nET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const start = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(start).padStart(10, '0')} 00000 n \n`
  })
  return `${text}xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`
}

const FILES: Readonly<Record<string, string | Buffer>> = {
  'table.csv': `\ufeffid,text,published\r\n1,"${ENGLISH}\n\nThey ""fled"".",2024-02-29\r\n2,,\r\n3,${ENGLISH.replaceAll(',', '')},2024-02-30\r\n4,${ENGLISH.replaceAll(',', '')} Again.,\r\n`,
  'semicolons.csv': `body;date\n${ENGLISH};29 February 2024\n`,
  'latin1.csv': Buffer.from('text\nBeyo\xf0lu was shelled.\n', 'latin1'),
  'bare.csv': 'text\n',
  'nested.jsonl': JSON.stringify({ body: ENGLISH, meta: { date: '2024/02/29', outlet: 'Harbour Post' } }),
  'feed.xml': feed(
    item(`<description>${ENGLISH}</description>`) +
      item(
        `<link>https://a.example/1</link><content:encoded><![CDATA[${`<p>${ENGLISH}</p>`.repeat(12)}]]></content:encoded>`,
      ),
  ),
  'entities.xml': `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>${feed(item(`<description>&c; ${ENGLISH}</description>`)).slice(21)}`,
  'empty.xml': feed(''),
  'other.xml': '<?xml version="1.0"?><data><row/></data>',
  'list.opml': '<opml version="2.0"><body><outline xmlUrl="https://a.example/feed"/></body></opml>',
  'crawl.warc':
    record('https://a.example/1', 'text/html; charset=utf-8', PAGE) +
    record('https://a.example/1.png', 'image/png', 'x') +
    record('https://a.example/2', 'text/html', '<html></html>'),
  'crawl.warc.gz': gzipSync(record('https://a.example/1', 'text/html', PAGE)),
  'pictures.warc': record('https://a.example/1.png', 'image/png', 'x'),
  'report.pdf': pdf([
    'Port shelled',
    '',
    'Rebels shelled the port of Tel Amara on Thursday,',
    'killing two dock workers, the mayor said.',
  ]),
  'scan.pdf': pdf([]),
  'broken.pdf': '%PDF-1.4\nnothing',
}

let server: Server
let web: Web
let base: string
beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content)
  server = createServer(({ url }, response) => {
    const isFeed = url === '/feed' || url === '/self'
    response.statusCode = url === '/robots.txt' || url === '/gone' ? 404 : 200
    response.setHeader('content-type', isFeed ? 'application/rss+xml' : 'text/html')
    const links = url === '/self' ? ['/self'] : ['/one', '/gone', 'http://169.254.169.254/']
    response.end(isFeed ? feed(links.map((link) => item(`<link>${link}</link>`)).join('')) : PAGE)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  web = openWeb({ allows: (address) => address === '127.0.0.1', pause: 0 })
})
afterAll(async () => {
  await web.close()
  server.close()
})

async function read(path: string, options: IntakeOptions = {}): Promise<readonly (Received | string)[]> {
  const items: (Received | string)[] = []
  for await (const item of receive(await listInputs([path], 'walk'), { web, ...options })) {
    items.push(item instanceof Error ? item.message.replaceAll(`${folder}/`, '').replaceAll(base, '') : item)
  }
  return items
}

const file = (name: string, options?: IntakeOptions): Promise<readonly (Received | string)[]> =>
  read(join(folder, name), options)

describe('a table', () => {
  it('gives a report each row, past bad ones', async () => {
    expect(await file('table.csv')).toMatchObject([
      {
        report: { name: '1', text: `${ENGLISH}\n\nThey "fled".`, published: '2024-02-29' },
        original: { media_type: 'text/csv' },
      },
      expect.stringContaining('table.csv:3: has no "text"'),
      'table.csv:4: "2024-02-30" is not a day; write published as YYYY-MM-DD',
      { report: { name: '4', published: null } },
    ])
  })

  it('may have other signs and other names', async () => {
    const map = { text: 'body', published: 'date' }
    expect(await file('semicolons.csv', { map })).toMatchObject([
      { report: { text: ENGLISH, published: '2024-02-29' } },
    ])
  })

  it.each([
    ['latin1.csv', 'latin1.csv:2: is not valid UTF-8; save the table as UTF-8'],
    ['bare.csv', 'bare.csv: has no rows; give a row of column names and one row a report'],
  ])('is refused: %s', async (name, message) => {
    expect(await file(name)).toEqual([message])
  })
})

it('an object may have other names, and objects within', async () => {
  const map = { text: 'body', published: 'meta.date', outlet: 'meta.outlet' }
  expect(await file('nested.jsonl', { map })).toMatchObject([
    { report: { text: ENGLISH, published: '2024-02-29', outlet: 'Harbour Post' } },
  ])
})

it('a line of fifty megabytes is refused, and those after it are read', async () => {
  const line = JSON.stringify({ text: ENGLISH })
  const lines = [line, `{"text":"${'x'.repeat(50_000_000)}"}`, line.replace('Thursday', 'Friday')]
  writeFileSync(join(folder, 'long.jsonl'), lines.join('\n'))
  expect(await file('long.jsonl')).toMatchObject([
    { report: { text: ENGLISH } },
    'long.jsonl:2: has more than 1,000,000 bytes; split it into single articles',
    { report: { text: ENGLISH.replace('Thursday', 'Friday') } },
  ])
})

describe('a feed', () => {
  it('gives a report each entry that it brings whole', async () => {
    expect(await file('feed.xml')).toMatchObject([
      {
        report: {
          title: 'Port shelled',
          outlet: 'Harbour Post',
          published: '2024-02-29',
          text: `Port shelled\n\n${ENGLISH}`,
        },
      },
      { report: { url: 'https://a.example/1', name: 'https://a.example/1' } },
    ])
  })

  it('has the pages fetched that it announces, past those that cannot be', async () => {
    expect(await read(`${base}/feed`)).toMatchObject([
      {
        report: { url: `${base}/one`, published: '2024-02-29', outlet: 'Harbour Post' },
        original: { media_type: 'text/html' },
      },
      '/gone: is not given (status 404); check the address',
      expect.stringContaining('leads to 169.254.169.254, which is no public address'),
    ])
  })

  it('that announces itself is read once', async () => {
    expect(await read(`${base}/self`)).toEqual(['/self: is a feed within another; give it by itself'])
  })

  it('whose entities grow without end is not expanded', async () => {
    const [only] = await file('entities.xml')
    expect((only as Received).report.text.length).toBeLessThan(1000)
  })

  it.each([
    ['empty.xml', 'empty.xml: is a feed without entries; try again later'],
    ['other.xml', 'other.xml: is XML, but no feed and no page; give RSS, Atom or HTML'],
    [
      'list.opml',
      'list.opml: is a list of feeds; follow it with acta watch, or give the address of one feed',
    ],
  ])('is refused: %s', async (name, message) => {
    expect(await file(name)).toEqual([message])
  })
})

describe('a web archive', () => {
  it('gives its pages, with where and when they were fetched', async () => {
    expect(await file('crawl.warc')).toMatchObject([
      {
        report: { title: 'Port shelled', url: 'https://a.example/1' },
        original: {
          media_type: 'text/html',
          url: 'https://a.example/1',
          retrieved_at: '2024-03-01T10:00:00.000Z',
          bytes: Buffer.from(PAGE),
        },
      },
      'https://a.example/2: is a page without text; give the page of one article',
    ])
    expect(await file('crawl.warc.gz')).toMatchObject([{ report: { title: 'Port shelled' } }])
  })

  it('without pages is told', async () => {
    expect(await file('pictures.warc')).toEqual([
      'pictures.warc: is an archive without pages; give another archive',
    ])
  })
})

describe('a PDF', () => {
  it('gives its paragraphs', async () => {
    expect(await file('report.pdf')).toMatchObject([
      {
        report: { title: 'Port shelled', text: `Port shelled\n\n${ENGLISH}` },
        original: { media_type: 'application/pdf', bytes: Buffer.from(FILES['report.pdf'] as string) },
      },
    ])
  })

  it.each([
    ['scan.pdf', 'scan.pdf: is a PDF without text; give its text as .txt'],
    ['broken.pdf', 'broken.pdf: is a broken or locked PDF; give its text as .txt'],
  ])('is refused: %s', async (name, message) => {
    expect(await file(name)).toEqual([message])
  })
})

it('a directory gives files of all forms', async () => {
  const root = join(folder, 'all')
  mkdirSync(root)
  for (const name of ['report.pdf', 'crawl.warc.gz', 'semicolons.csv', 'feed.xml'])
    writeFileSync(join(root, name), FILES[name]!)
  const items = await read(root, { map: { text: 'body', published: 'date' } })
  expect(items.map((item) => (typeof item === 'string' ? item : item.report.name))).toEqual([
    'https://a.example/1',
    'feed.xml:1',
    'https://a.example/1',
    'report.pdf',
    'semicolons.csv:2',
  ])
})
