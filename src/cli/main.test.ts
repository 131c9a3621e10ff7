import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { acta, type Ended, ended, line, start } from '../../test/support/run-acta.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { openStore } from '../store/open-store.ts'

const folder = temporaryFolder()
const path = (name: string): string => join(folder, name)
const SHELLED = 'Port shelled\n\nRebels shelled the port of Tel Amara on Thursday, the mayor said.\n'
const ARABIC = 'قال متحدث باسم الجيش إن ثلاثة جنود قتلوا عندما سقطت قذائف على نقطة تفتيش قرب المدينة.'
const FRENCH =
  'Trois soldats ont été tués jeudi soir lorsque des obus sont tombés sur un poste de contrôle, a déclaré un porte-parole.'

const FILES: Readonly<Record<string, string | Buffer>> = {
  'good.txt': SHELLED,
  'empty.txt': '',
  'binary.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
  'huge.txt': 'Rebels shelled the port. '.repeat(200_000),
  'latin1.txt': Buffer.from('Rebels shelled Beyo\xf0lu.', 'latin1'),
  'arabic.txt': ARABIC,
  'french.txt': FRENCH,
  'bad-date.txt': `---\npublished: 2024-02-30\n---\n${SHELLED}`,
  'odd.txt': 'An unreadable word.',
}

beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(path(name), content)
  // Making a database takes seconds: it is made once and copied.
  await (await openStore(path('empty-data'))).close()
})

let copies = 0

function aRecord(): string {
  const dir = path(`data-${++copies}`)
  cpSync(path('empty-data'), dir, { recursive: true })
  return dir
}

const REFUSED: readonly (readonly [name: string, reason: string])[] = [
  ['empty.txt', 'is empty; give a file with the text of one article'],
  ['binary.txt', 'is not text; give .txt, .html, .pdf, .json, .jsonl, .csv, .xml or .warc'],
  ['huge.txt', 'has more than 1,000,000 bytes; split it into single articles'],
  ['latin1.txt', 'is not valid UTF-8 (line 1); save it as UTF-8'],
  ['arabic.txt', 'is in Arabic; Acta reads English only so far; give an English report'],
  ['french.txt', 'is in French; Acta reads English only so far; give an English report'],
  ['bad-date.txt', '"2024-02-30" is not a day; write published as YYYY-MM-DD'],
  ['missing.txt', 'does not exist; check the name'],
]

describe('acta read', () => {
  it.each([...REFUSED, ['.', 'is a directory; give files, or use acta ingest'] as const])(
    'refuses %s with status 1: it %s',
    async (name, reason) => {
      const file = path(name)
      expect(await acta(['read', file])).toEqual({
        status: 1,
        stdout: '',
        stderr: `acta: ${file}: ${reason}\n`,
      })
    },
  )

  it('goes on past what it refuses', async () => {
    const files = ['good.txt', ...REFUSED.map(([name]) => name), 'odd.txt', 'good.txt'].map(path)
    const { status, stdout, stderr } = await acta(['read', '--format', 'jsonl', ...files])
    expect(status).toBe(1)
    expect(stdout.split('\n')).toHaveLength(3)
    expect(stderr.split('\n')).toHaveLength(REFUSED.length + 2)
    expect(stderr).toContain('acta: odd.txt: the reader stand-in@1 failed on it (no such word)')
  })

  it('shows claims as text', async () => {
    const args = ['read', path('good.txt'), '--published', '2024-02-29', '--outlet', 'Harbour Post']
    expect(await acta(args)).toEqual({
      status: 0,
      stderr: '',
      stdout: [
        'Port shelled',
        'good.txt · Harbour Post · 29 Feb 2024 · 2 claims',
        '',
        ' 1  ASSAULT heavy-weapons',
        '    in the outlet’s own voice',
        '    “Port ‹shelled›”',
        '',
        ' 2  ASSAULT heavy-weapons',
        '    in the outlet’s own voice',
        '    “Rebels ‹shelled› the port of Tel Amara on Thursday, the mayor said.”',
        '',
      ].join('\n'),
    })
  })

  it('gives one line of JSON a report, under the name scorers know', async () => {
    const { stdout } = await acta(['read', path('good.txt'), '-', '--format', 'jsonl'], SHELLED)
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { report: 'good', reader: 'stand-in@1', claims: [{ event: { trigger: { start: 5, end: 12 } } }, {}] },
      { report: 'stdin', reader: 'stand-in@1', claims: [{}, {}] },
    ])
  })

  it.each([0, 1, 2])('gives one JSON list of %d reports', async (count) => {
    const files = ['good.txt', 'french.txt', 'good.txt'].slice(0, count === 2 ? 3 : count).map(path)
    const { stdout } = await acta([
      'read',
      '--format',
      'json',
      ...files,
      ...(count === 0 ? [path('missing.txt')] : []),
    ])
    expect(JSON.parse(stdout)).toHaveLength(count)
  })

  it('lists what it could not code, over all reports', async () => {
    const args = ['read', '--gaps', path('good.txt'), path('good.txt'), path('missing.txt')]
    const { status, stdout, stderr } = await acta(args)
    expect(stdout.split('\n').map((row) => row.trim().split(/\s+/).slice(0, 4))).toEqual([
      ['count', 'reports', 'lacking', 'words'],
      ['4', '2', 'place', 'Port'],
      ['2', '2', 'place', 'mayor'],
      [''],
    ])
    expect([status, stderr]).toEqual([1, expect.stringContaining('missing.txt')])
  })

  it.each(['json', 'jsonl'])('lists it as %s for a program', async (form) => {
    const { stdout } = await acta(['read', '--gaps', '--format', form, path('good.txt')])
    const rows = form === 'json' ? stdout : `[${stdout.trimEnd().split('\n').join(',')}]`
    expect(JSON.parse(rows)).toMatchObject([
      { kind: 'place', name: 'Port', count: 2, reports: 1, example: { report: 'good.txt', start: 0 } },
      { kind: 'place', name: 'mayor', count: 1 },
    ])
  })

  it('falls silent when nobody listens any more', async () => {
    const archive = path('archive.jsonl.gz')
    writeFileSync(archive, gzipSync(`${JSON.stringify({ text: SHELLED })}\n`.repeat(20_000)))
    const child = start('acta.ts', ['read', archive, '--format', 'jsonl'])
    await line(child, /./)
    child.stdout.destroy()
    expect(await ended(child)).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('acta asked wrongly', () => {
  it.each([
    [[], 'Usage: acta'],
    [['raed'], "error: unknown command 'raed'"],
    [['read'], "error: missing required argument 'file'"],
    [['read', 'x', '--format', 'xml'], 'Allowed choices are text, json, jsonl.'],
    [['read', 'x', '--published', '2024-02-30'], 'Give a day of the calendar as YYYY-MM-DD.'],
    [['serve', '--port', '99999'], 'Give a port number from 0 to 65535.'],
    [['serve', '--host', ''], 'Give the name or number of an interface'],
  ])('as %j ends with status 2 and the reason', async (args, reason) => {
    const { status, stdout, stderr } = await acta(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(reason)
  })

  it('for its version it is not', async () => {
    const description = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
    const { version } = JSON.parse(description) as { version: string }
    expect(await acta(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('for help it is not', async () => {
    expect(await acta(['read', '--help'])).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('acta actor', () => {
  it('shows who it is, its relations and what it rolls up to, with their origins', async () => {
    const { status, stdout } = await acta(['actor', 'kataib', 'hizballah', '--on', '2024-07'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Kataib Hezbollah\n {4}armed group · IRQ PRM · .*acta:kataib-hezbollah/)
    expect(stdout).toMatch(/rolls up to, Jul 2024\n(.*\n)* {4}in Popular Mobilization Forces/)
    expect(stdout).toMatch(/ {4}in Islamic Resistance in Iraq\n(.*\n)* {4}backed by Iran\n/)
  })

  it('knows the organs of states', async () => {
    const { stdout } = await acta(['actor', 'Kenyan police', '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({
      actors: [{ country: 'KEN', sector: 'COP', rollUp: [{ how: 'in', id: 'acta:kenya' }] }],
    })
  })

  it('shows all who bear a name', async () => {
    const { status, stdout } = await acta(['actor', 'RSF'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^\d actors have this name\n/)
    expect(stdout).toMatch(/^Reporters Without Borders$/m)
    expect(stdout).toMatch(/^Rapid Support Forces$/m)
  })

  it('gives names like one that it does not know, with status 1', async () => {
    const { status, stderr } = await acta(['actor', 'Hezbolah'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^acta: no actor is called "Hezbolah"; names like it: Hezbollah; /)
  })

  it('wants a date', async () => {
    const { status, stderr } = await acta(['actor', 'Hamas', '--on', 'July'])
    expect(status).toBe(2)
    expect(stderr).toContain('Give a date as YYYY-MM-DD, YYYY-MM or YYYY.')
  })
})

describe('acta ingest', () => {
  it('takes reports once, says what became of all, and goes on past what it refuses', async () => {
    const data = aRecord()
    const news = path('news')
    mkdirSync(news)
    for (const [name, content] of Object.entries(FILES)) writeFileSync(join(news, name), content)
    const first = await acta(['ingest', news, path('missing.txt'), '--data', data])
    expect(first).toMatchObject({
      status: 1,
      stdout: `1 report read (1 new, 0 already there), 2 claims; 9 refused. The record is in ${data}.\n`,
    })
    for (const [name, reason] of REFUSED) expect(first.stderr).toContain(`${name}: ${reason}\n`)
    expect(await acta(['ingest', path('good.txt'), '--data', data])).toEqual({
      status: 0,
      stderr: '',
      stdout: `1 report read (0 new, 1 already there), 2 claims; 0 refused. The record is in ${data}.\n`,
    })
    const store = await openStore(data)
    const reports = await store.reports()
    // The report that the reader failed on is kept as well.
    expect(reports.map(({ name, claims }) => [name, claims]).toSorted()).toEqual([
      ['good.txt', 2],
      ['odd.txt', 0],
    ])
    await store.close()
  })

  it('loses nothing and says who is there when another process has the record', async () => {
    const data = aRecord()
    const holder = start('hold-store.ts', [data])
    await line(holder, /^open/)
    const second = await acta(['ingest', path('good.txt'), '--data', data])
    expect(second).toMatchObject({ status: 1, stdout: '' })
    expect(second.stderr).toMatch(
      new RegExp(
        `^acta: ${data} is in use by process ${holder.pid} \\(test hold\\) since \\S+: stop it, or use another`,
      ),
    )
    holder.stdin.end()
    await ended(holder)
    expect(await acta(['ingest', path('good.txt'), '--data', data])).toMatchObject({ status: 0 })
  })

  it('stops between two reports when asked, and keeps what it took', async () => {
    const data = aRecord()
    const child = start('acta.ts', ['ingest', '-', '--data', data])
    const ends = ended(child)
    await untilLocked(data, child.pid!)
    child.kill('SIGTERM')
    expect(await ends).toMatchObject({
      status: 143,
      stdout: expect.stringMatching(/^Stopped: 0 reports read/),
    })
    expect(await acta(['ingest', path('good.txt'), '--data', data])).toMatchObject({ status: 0 })
  })

  it('tells in one line what it did not expect, and where it arose when asked', async () => {
    const blocked = path('good.txt')
    const args = ['ingest', path('good.txt'), '--data', blocked]
    const message = `acta: ${blocked} is not a directory: use another directory (--data DIR)\n`
    expect(await acta(args)).toEqual({ status: 1, stdout: '', stderr: message })
    expect((await acta([...args, '--debug'])).stderr).toMatch(/\n {4}at /)
  })
})

describe('acta serve', () => {
  it('fills an empty record with the sample dossier, serves it, and closes it when asked', async () => {
    const data = aRecord()
    const child = start('acta.ts', ['serve', '--data', data, '--port', '0'])
    const [, url] = /^Acta is at (http:\S+)/.exec(await line(child, /^Acta is at /)) ?? []
    const answer = await fetch(`${url}/api/reports`)
    expect(answer.status).toBe(200)
    const ends: Promise<Ended> = ended(child)
    child.kill('SIGINT')
    expect(await ends).toMatchObject({ status: 0, stderr: '' })
    const store = await openStore(data)
    const reports = await store.reports()
    expect(reports).toHaveLength(readdirSync('data/samples').filter((name) => name.endsWith('.txt')).length)
    expect(reports.every(({ sample }) => sample)).toBe(true)
    await store.close()
  })

  it('warns that anybody may ask when it listens everywhere, and says where it is reached', async () => {
    const child = start('acta.ts', ['serve', '--data', aRecord(), '--port', '0', '--host', '0.0.0.0'])
    const ends = ended(child)
    const said = await line(child, /^Acta is at /)
    expect(said).toMatch(/^Acta is at http:\/\/127\.0\.0\.1:\d+ /)
    const [url] = /http:\S+/.exec(said) ?? []
    expect((await fetch(`${url}/api/reports`)).status).toBe(200)
    child.kill('SIGINT')
    expect((await ends).stderr).toBe(
      'acta: warning: --host 0.0.0.0 lets in everyone who can reach this machine, and the host check is off; ' +
        'give one address to have it\n',
    )
  })

  it('says so when the port is taken', async () => {
    const { createServer } = await import('node:http')
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => void server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    const { status, stderr } = await acta(['serve', '--data', aRecord(), '--port', String(port)])
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `acta: port ${port} is in use: choose another with --port\n`,
    })
    server.close()
  })
})

describe('bin/acta.js', () => {
  it('says how to build what is not built', async () => {
    const bin = fileURLToPath(new URL('../../bin/acta.js', import.meta.url))
    mkdirSync(path('bin'))
    writeFileSync(path('bin/acta.mjs'), readFileSync(bin))
    const { spawnSync } = await import('node:child_process')
    const { status, stderr } = spawnSync(process.execPath, [path('bin/acta.mjs')], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'acta: not built yet; run npm run build\n' })
  })
})

/** Waits until a process has the record: from then on it hears signals soon. */
async function untilLocked(data: string, pid: number): Promise<void> {
  for (;;) {
    try {
      if (readFileSync(join(data, 'acta.lock'), 'utf8').includes(`"pid":${pid}`)) break
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
