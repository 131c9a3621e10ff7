import { createHash } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import type { Report } from '../model/report.ts'
import { listInputs, unreadable } from './list-inputs.ts'
import type { Received } from './received.ts'
import { type IntakeOptions, readInputs, receive } from './read-inputs.ts'
import { openWeb } from './web/web.ts'

const folder = temporaryFolder()
const ENGLISH = 'Rebels shelled the port of Tel Amara.'

const FILES: Readonly<Record<string, string | Buffer>> = {
  'one.txt': ENGLISH,
  'packed.txt.gz': gzipSync(ENGLISH),
  'one.json': JSON.stringify({ id: 7, text: ENGLISH, publisher: 'Harbour Post', date: '2024-02-29' }),
  'false-sample.txt': `---\nsample: true\n---\n${ENGLISH}`,
  'false-sample.json': JSON.stringify({ text: ENGLISH, sample: true }),
  'two.json': JSON.stringify([{ text: `${ENGLISH} A` }, 5, { name: 'b', text: `${ENGLISH} B` }]),
  'many.jsonl': `\ufeff{"text":"${ENGLISH} 1"}\n\n{"text":5}\r\nnot JSON\n{"id":"x","text":"${ENGLISH} 2"}`,
  'packed.jsonl.gz': gzipSync(`{"text":"${ENGLISH} 3"}\n`),
  'cut.jsonl.gz': gzipSync(`{"text":"${ENGLISH} 4"}\n`).subarray(0, 30),
  'false.txt.gz': 'not gzip',
  'bomb.txt.gz': gzipSync(Buffer.alloc(50_000_000, 'x')),
  'empty.jsonl': '\n \n',
  'empty.json': '[]',
  'broken.json': '{"text": ',
  'no-text.json': '{"title": "Port shelled"}',
  'page.txt': `<!DOCTYPE html><html><body><p>${ENGLISH}</p></body></html>`,
  'part.html': `<p>${ENGLISH}</p>`,
  'lines.txt': `{"text":"${ENGLISH}"}\n{"text":"${ENGLISH}"}`,
  unnamed: JSON.stringify({ text: ENGLISH }, null, 2),
  packed: gzipSync(ENGLISH),
  'twice.txt.gz': gzipSync(gzipSync(ENGLISH)),
  'press.zip': 'PK\u0003\u0004…',
  'bomb.jsonl.gz': gzipSync(Buffer.alloc(50_000_000, 'x')),
  'unknown.md': ENGLISH,
}

beforeAll(() => {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content)
})

/** Names of reports and messages of errors, in order. */
async function read(names: readonly string[], options: IntakeOptions = {}): Promise<readonly string[]> {
  const inputs = await listInputs(
    names.map((name) => join(folder, name)),
    'walk',
  )
  const all: string[] = []
  for await (const item of readInputs(inputs, options)) {
    all.push(item instanceof Error ? item.message.replaceAll(`${folder}/`, '') : item.name)
  }
  return all
}

async function reports(name: string, options: IntakeOptions = {}): Promise<readonly Report[]> {
  const found: Report[] = []
  for await (const item of readInputs(await listInputs([join(folder, name)], 'walk'), options)) {
    if (!(item instanceof Error)) found.push(item)
  }
  return found
}

describe('inputs', () => {
  it.each([
    ['one.txt', ['one.txt']],
    ['packed.txt.gz', ['packed.txt.gz']],
    ['one.json', ['7']],
    ['packed.jsonl.gz', ['packed.jsonl.gz:1']],
    ['unknown.md', ['unknown.md']],
    ['two.json', ['two.json:1', expect.stringMatching(/^two.json:2: is not a JSON object;/), 'b']],
    [
      'many.jsonl',
      [
        'many.jsonl:1',
        expect.stringMatching(/^many.jsonl:3: "text" is not text;/),
        expect.stringMatching(/^many.jsonl:4: is not valid JSON \(/),
        'x',
      ],
    ],
    ['cut.jsonl.gz', ['cut.jsonl.gz: is cut off; compress it again with gzip']],
    ['false.txt.gz', ['false.txt.gz: is not valid gzip; compress it again with gzip']],
    ['bomb.txt.gz', ['bomb.txt.gz: has more than 1,000,000 bytes; split it into single articles']],
    ['empty.jsonl', ['empty.jsonl: is empty; give one JSON object a line']],
    ['empty.json', ['empty.json: is an empty list; give at least one report']],
    ['broken.json', [expect.stringMatching(/^broken.json: is not valid JSON \(/)]],
    ['no-text.json', [expect.stringMatching(/^no-text.json: has no "text"; give an object with "text"/)]],
    ['page.txt', ['page.txt']],
    ['part.html', ['part.html']],
    ['lines.txt', ['lines.txt:1', 'lines.txt:2']],
    ['unnamed', ['unnamed']],
    ['packed', ['packed']],
    ['twice.txt.gz', ['twice.txt.gz: is compressed twice; unpack it once']],
    ['press.zip', ['press.zip: is a zip archive; unpack it and give its directory']],
    ['bomb.jsonl.gz', ['bomb.jsonl.gz: unpacks to more than 200 times its size; give it unpacked']],
    ['missing.txt', ['missing.txt: does not exist; check the name']],
    ['one.txt/below', ['one.txt/below: does not exist; check the name']],
  ])('%s give what they hold, or why not', async (name, given) => {
    expect(await read([name])).toEqual(given)
  })

  it('are all read, past bad ones, in the order given', async () => {
    expect(await read(['missing.txt', 'one.txt', 'press.zip', 'one.json'])).toEqual([
      expect.stringContaining('does not exist'),
      'one.txt',
      expect.stringContaining('zip archive'),
      '7',
    ])
  })

  it('are filled in with what is said of all, where they do not say', async () => {
    const options = { outlet: 'River Times', published: '2024-03-01' }
    expect(await reports('one.txt', options)).toMatchObject([options])
    expect(await reports('one.json', options)).toMatchObject([
      { outlet: 'Harbour Post', published: '2024-02-29' },
    ])
  })

  it.each(['false-sample.txt', 'false-sample.json'])('are news even where they say not: %s', async (name) => {
    expect(await reports(name)).toMatchObject([{ text: ENGLISH, sample: false }])
  })

  it('tell how many of their bytes were read', async () => {
    let bytes = 0
    await reports('packed.jsonl.gz', { onBytes: (count) => (bytes += count) })
    expect(bytes).toBe(FILES['packed.jsonl.gz']!.length)
  })
})

describe('a report that is received', () => {
  it.each([
    ['one.txt', 'text/plain', ENGLISH],
    ['page.txt', 'text/html', FILES['page.txt']],
    ['packed.txt.gz', 'text/plain', ENGLISH],
    ['packed.jsonl.gz', 'application/json', `{"text":"${ENGLISH} 3"}`],
  ])('of %s comes with the %s that it was made from', async (name, type, bytes) => {
    const { value } = await receive(await listInputs([join(folder, name)], 'walk')).next()
    const { original } = value as Received
    expect(Buffer.from(original.bytes).toString()).toBe(bytes)
    expect(original).toMatchObject({ media_type: type, url: null, retrieved_at: null })
    expect(original.sha256).toBe(createHash('sha256').update(original.bytes).digest('hex'))
  })
})

describe('an address', () => {
  it('gives the page that is fetched, with where and when it was', async () => {
    const server = createServer(({ url }, response) => {
      response.statusCode = url === '/robots.txt' ? 404 : 200
      response.setHeader('content-type', 'text/html').end(FILES['page.txt'])
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/port`
    const web = openWeb({ allows: (address) => address === '127.0.0.1' })
    const { value } = await receive(await listInputs([url], 'walk'), { web }).next()
    await web.close()
    server.close()
    const { report, original } = value as Received
    expect(report).toMatchObject({ name: url, url, text: ENGLISH })
    expect(original).toMatchObject({
      url,
      media_type: 'text/html',
      retrieved_at: expect.stringContaining('T'),
    })
  })

  it.each([
    ['http://127.0.0.1:9/', 'leads to 127.0.0.1, which is no public address'],
    ['http://localhost:9/', 'which is no public address; save the page and give its file'],
    ['ftp://example.org/', 'leads to ftp:; give an address that begins with https:// or http://'],
  ])('such as %s is refused, and the rest is read', async (url, problem) => {
    const items: string[] = []
    for await (const item of readInputs(await listInputs([url, join(folder, 'one.txt')], 'walk'))) {
      items.push(item instanceof Error ? item.message : item.name)
    }
    expect(items).toEqual([expect.stringContaining(problem), 'one.txt'])
  })
})

describe('a directory', () => {
  it('gives its files of known endings, sorted, below it too, without hidden or unknown ones', async () => {
    const root = join(folder, 'archive')
    mkdirSync(join(root, 'B'), { recursive: true })
    mkdirSync(join(root, '.git'))
    for (const name of [
      'b.txt',
      'a.jsonl',
      'B/c.TXT',
      '.git/d.txt',
      '.e.txt',
      'f.png',
      'g.json.gz',
      'h.htm',
    ]) {
      writeFileSync(join(root, name), ENGLISH)
    }
    symlinkSync(root, join(root, 'loop'))
    symlinkSync(join(folder, 'one.txt'), join(root, 'linked.txt'))
    symlinkSync(join(folder, 'gone.txt'), join(root, 'lost.txt'))
    const inputs = await listInputs([root], 'walk')
    expect(inputs.map((input) => (input instanceof Error ? input.message : input.name))).toEqual([
      'B/c.TXT',
      'a.jsonl',
      'b.txt',
      'g.json.gz',
      'h.htm',
      'linked.txt',
      `${root}/lost.txt: does not exist; check the name`,
    ])
  })

  it('without any is an error, and so is each where files are asked for', async () => {
    const root = join(folder, 'bare')
    mkdirSync(root)
    expect(await listInputs([root], 'walk')).toMatchObject([{ problem: expect.stringMatching(/^holds no /) }])
    expect(await listInputs([root], 'refuse')).toMatchObject([{ problem: 'is a directory' }])
  })
})

describe('what the system says of a file', () => {
  it.each([
    ['EACCES', 'may not be read; allow reading it'],
    ['EISDIR', 'is a directory; give files, or use acta ingest'],
    ['EIO', 'cannot be read (EIO); check the file'],
  ])('%s is told as "%s"', (code, told) => {
    expect(unreadable('a.txt', Object.assign(new Error('…'), { code })).message).toBe(`a.txt: ${told}`)
  })
})
