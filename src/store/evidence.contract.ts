import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClaim, aReport } from '../../test/support/made-up.ts'
import type { Claim } from '../model/claim.ts'
import type { Link } from '../model/link.ts'
import { pairOf } from '../model/link.ts'
import type { Report } from '../model/report.ts'
import { wordsAt } from '../model/span.ts'
import { addRow } from './backup.ts'
import type { BackupEnd } from './backup-tables.ts'
import type { Database } from './database.ts'
import { sqlStore } from './sql-store.ts'
import type { Store } from './store.ts'

const ANNA = { kind: 'person', name: 'Anna' } as const

interface Opened {
  readonly database: Database
  readonly store: Store
}

/** A claim of a report whose every span is right. */
function rightClaim({ id, text }: Report): Claim {
  const claim = aClaim(0, { id: `${id}-claim` })
  const trigger = wordsAt(text, text.indexOf('Shells'), text.indexOf('Shells') + 6)
  const when = {
    ...claim.event.when!,
    ...wordsAt(text, text.indexOf('Thursday'), text.indexOf('Thursday') + 8),
  }
  return { ...claim, event: { ...claim.event, trigger, when } }
}

function judged(one: Claim, other: Claim): Link {
  const [left, right] = pairOf(one.id, other.id)
  const reasons = [{ feature: 'place', weight: 2.5, detail: 'both in Tel Amara' }]
  return { left, right, verdict: 'same', score: null, reasons, judge: ANNA, note: 'the same market' }
}

/** A report taken with its claim, in an incident with that of another report, and all else that the record can hold of it. */
async function aTaken(store: Store, other: Claim | null = null): Promise<{ report: Report; claim: Claim }> {
  const report = aReport()
  const claim = rightClaim(report)
  const run = await store.addRun({ reader: 'test@1', command: null, data: { lexicon: 'a1b2' } })
  const claims = [claim.id, ...(other === null ? [] : [other.id])].toSorted()
  await store.take({
    run,
    report,
    reading: { report: report.id, reader: 'test@1', claims: [claim] },
    keys: [{ claim: claim.id, key: 'market' }],
    links: other === null ? [] : [judged(claim, other)],
    incidents: [{ id: claims[0]!, claims }],
    arrival: { original: null, bands: ['one', report.id], copies: [] },
    mark: null,
  })
  const bytes = new TextEncoder().encode(`<p>${report.id}</p>`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await store.addOriginal(
    { report: report.id, sha256, media_type: 'text/html', url: null, retrieved_at: null },
    bytes,
  )
  return { report, claim }
}

/** A report without claims, taken with what it was made from. */
async function takeWithOriginal(store: Store): Promise<void> {
  const report = aReport()
  const run = await store.addRun({ reader: 'test@1', command: null })
  const reading = { report: report.id, reader: 'test@1', claims: [] }
  const original = { sha256: 'a1b2', media_type: 'text/plain', url: null, retrieved_at: null }
  const arrival = { original, bands: [], copies: [] }
  await store.take({ run, report, arrival, reading, keys: [], links: [], incidents: [], mark: null })
}

function noteOn(store: Store, { id }: Claim): Promise<void> {
  return store.addNote({ item: { kind: 'claim', claim: id }, person: 'Anna', text: 'Which market?' })
}

/** All that can be asked of the record as it stood. */
async function askedOf(store: Store, at: { readonly asOf?: string } = {}): Promise<unknown> {
  const reports = await store.reports(at)
  const claims = await Promise.all(reports.map(({ id }) => store.claims(id, at)))
  const ids = claims.flat().map(({ id }) => id)
  const { incidents, total } = await store.incidents(at)
  return {
    reports,
    texts: await Promise.all(reports.map(({ id }) => store.report(id, at))),
    claims,
    told: await store.toldClaims(ids, at),
    links: await store.links(ids, at),
    incidents,
    total,
    details: await Promise.all(incidents.map(({ id }) => store.incident(id, at))),
    originals: await Promise.all(reports.map(({ id }) => store.originals(id, at))),
    notes: await store.notesOf(ids, at),
  }
}

/**
 * That the record proves what it holds, forgets only by erasure, and goes over to another database whole. `open` gives an empty
 * database at each call.
 */
export function evidenceContract(open: () => Promise<Database>): void {
  let opened: Opened
  let folder: string
  beforeAll(async () => {
    const database = await open()
    opened = { database, store: sqlStore(database) }
    folder = mkdtempSync(join(tmpdir(), 'acta-backup-'))
  })
  afterAll(async () => {
    await opened.store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  describe('the log', () => {
    chains(() => opened)
  })
  describe('the record as of a moment', () => {
    staysAsOf(() => opened)
  })
  describe('a backup', () => {
    backsUp(
      () => opened,
      open,
      () => folder,
    )
  })
  describe('erasure', () => {
    erases(() => opened)
  })
  // Last: what is broken stays broken.
  describe('verification', () => {
    finds(() => opened)
  })
}

function chains(opened: () => Opened): void {
  it('of an empty record verifies', async () => {
    expect(await opened().store.verify()).toMatchObject({
      entries: 0,
      reports: 0,
      faults: [],
      head: '0'.repeat(64),
    })
  })

  it('has an entry for each change, and verifies', async () => {
    const { store } = opened()
    const { report, claim } = await aTaken(store)
    const { claim: other } = await aTaken(store, claim)
    const [link] = await store.links([other.id])
    await store.withdraw(link!.id, { by: ANNA, note: 'mistaken' })
    await store.addCopies([
      { report: report.id, of: null, likeness: null, judge: ANNA, note: 'own reporting' },
    ])
    await takeWithOriginal(store)
    const entries = await store.log()
    expect(entries.map(({ kind }) => kind)).toEqual([
      'run',
      'report',
      'original',
      'run',
      'report',
      'original',
      'withdrawal',
      'copies',
      'run',
      'report',
    ])
    expect(JSON.parse(entries[0]!.body)).toEqual({ reader: 'test@1', data: { lexicon: 'a1b2' } })
    const { faults, ...counted } = await store.verify()
    expect(faults).toEqual([])
    expect(counted).toEqual({
      entries: 10,
      reports: 3,
      claims: 2,
      links: 1,
      originals: 3,
      erased: 0,
      head: entries.at(-1)!.hash,
    })
    expect(await store.log({ after: 6, limit: 1 })).toEqual([entries[6]])
  })

  it.each([
    ['continue another entry', `insert into log (at, kind, body, prev) values (now(), 'run', '{}', 'other')`],
    ['have another hash', `insert into log (at, kind, body, hash) values (now(), 'run', '{}', 'other')`],
    ['be out of turn', `insert into log (seq, at, kind, body) values (99, now(), 'run', '{}')`],
    ['be older than the last', `insert into log (at, kind, body) values ('2000-01-01', 'run', '{}')`],
  ])('lets in no entry that would %s', async (_, statement) => {
    await expect(sql.raw(statement).execute(opened().database.db)).rejects.toThrow(
      'does not continue the log',
    )
  })
}

function staysAsOf(opened: () => Opened): void {
  it('is the same whatever comes later', async () => {
    const { store } = opened()
    const step = fc.constantFrom<'take' | 'join' | 'reread' | 'judge' | 'copy' | 'note'>(
      'take',
      'join',
      'reread',
      'judge',
      'copy',
      'note',
    )
    const moments: { readonly asOf: string; readonly asked: unknown }[] = []
    let last = await aTaken(store)
    let reader = 1
    const make = {
      take: async () => void (last = await aTaken(store)),
      join: async () => void (last = await aTaken(store, last.claim)),
      judge: async () => void (await store.addLinks([judged(last.claim, rightClaim(aReport()))])),
      copy: async () =>
        store.addCopies([{ report: last.report.id, of: null, likeness: 0.5, judge: ANNA, note: null }]),
      note: async () => noteOn(store, last.claim),
      reread: async () => {
        const run = await store.addRun({ reader: `test@${++reader}`, command: null })
        const claims = [{ ...last.claim, id: `${last.claim.id}-${reader}` }]
        last = { report: last.report, claim: claims[0]! }
        await store.addClaims(run, { report: last.report.id, reader: `test@${reader}`, claims })
      },
    }
    const law = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
      for (const step of steps) await make[step]()
      const asOf = await store.mark()
      moments.push({ asOf, asked: await askedOf(store) })
      for (const { asOf, asked } of moments) expect(await askedOf(store, { asOf })).toEqual(asked)
    })
    await fc.assert(law, { numRuns: 5, endOnFailure: true })
    expect((await store.verify()).faults).toEqual([])
  })

  it('is asked by a moment, not by a day', async () => {
    const asOf = '2024-08-03'
    await expect(opened().store.reports({ asOf })).rejects.toThrow('write it like 2024-08-03T09:00:00Z')
    expect(await opened().store.reports({ asOf: '2000-01-01T00:00:00Z' })).toEqual([])
  })
}

function backsUp(opened: () => Opened, open: () => Promise<Database>, folder: () => string): void {
  it('goes into an empty record whole, which goes on from there', async () => {
    const { store } = opened()
    await noteOn(store, (await aTaken(store)).claim)
    const file = join(folder(), 'whole.gz')
    const manifest = await store.backup(file)
    const restored = sqlStore(await open())
    expect(await restored.restore(file)).toEqual(manifest)
    expect(await askedOf(restored)).toEqual(await askedOf(store))
    expect(await restored.verify()).toEqual(await store.verify())
    const market = [{ key: 'market', most: 100 }]
    expect(await restored.candidates(market)).toEqual(await store.candidates(market))
    const again = join(folder(), 'again.gz')
    expect(await restored.backup(again)).toEqual(manifest)
    await aTaken(restored, (await aTaken(restored)).claim)
    expect((await restored.verify()).faults).toEqual([])
    await expect(restored.restore(file)).rejects.toThrow('the record is not empty')
    await restored.close()
  })

  it('of before claims shared a key is restored too', async () => {
    const { store } = opened()
    await aTaken(store)
    const file = join(folder(), 'new.gz')
    await store.backup(file)
    const old = join(folder(), 'old.gz')
    writeFileSync(old, gzipSync(asOnceWritten(gunzipSync(readFileSync(file)).toString())))
    const restored = sqlStore(await open())
    await restored.restore(old)
    const market = [{ key: 'market', most: 100 }]
    expect(await restored.candidates(market)).toEqual(await store.candidates(market))
    await restored.close()
  })

  it('does not take the place of another file', async () => {
    const file = join(folder(), 'taken')
    writeFileSync(file, 'mine')
    await expect(opened().store.backup(file)).rejects.toThrow(`${file} exists already: name another file`)
    expect(readFileSync(file, 'utf8')).toBe('mine')
    await expect(opened().store.backup(join(folder(), 'no', 'such'))).rejects.toThrow('ENOENT')
    expect(existsSync(join(folder(), 'taken.part'))).toBe(false)
  })

  it('that is damaged leaves the record empty, and says how', async () => {
    const file = join(folder(), 'sound.gz')
    await opened().store.backup(file)
    const bytes = readFileSync(file)
    const text = gunzipSync(bytes).toString()
    const restored = sqlStore(await open())
    const cases: readonly (readonly [string, Uint8Array, string])[] = [
      ['cut off', bytes.subarray(0, bytes.length / 2), 'unexpected end of file'],
      ['without its end', gzipSync(text.slice(0, text.lastIndexOf('{"end"'))), 'it ends too early'],
      [
        'changed',
        gzipSync(text.replace('Shells fell', 'Stones fell')),
        'its reports are not those of its manifest',
      ],
      ['not compressed', Buffer.from(text), 'incorrect header check'],
      ['another file', gzipSync('{"hello":"world"}\n'), 'it is no backup of a record'],
      ['not JSON', gzipSync('hello\n'), 'it holds a line that is no JSON: hello'],
    ]
    for (const [name, content, problem] of cases) {
      const damaged = join(folder(), name)
      writeFileSync(damaged, content)
      await expect(restored.restore(damaged)).rejects.toThrow(problem)
      expect(await restored.reports()).toEqual([])
    }
    await expect(restored.restore(join(folder(), 'nowhere'))).rejects.toThrow('there is no file')
    const newer = join(folder(), 'newer')
    writeFileSync(newer, gzipSync('{"acta":"record","form":999,"tables":"999"}\n'))
    await expect(restored.restore(newer)).rejects.toThrow('update Acta')
    await restored.restore(file)
    await restored.close()
  })
}

/** A backup whose table of keys has a row for each claim of a key. */
function asOnceWritten(text: string): string {
  const lines = text.trimEnd().split('\n')
  const { end } = JSON.parse(lines.pop()!) as BackupEnd
  const hash = createHash('sha256')
  let rows = 0
  const keysOf = (line: string): readonly string[] => {
    if (!line.startsWith('{"table":"claim_keys"')) return [line]
    const { claims, ...shared } = (JSON.parse(line) as { row: { claims: readonly string[] } }).row
    return claims.map((claim) => {
      const row = JSON.stringify({ ...shared, claim })
      addRow(hash, row)
      rows++
      return `{"table":"claim_keys","row":${row}}`
    })
  }
  const before = lines.flatMap(keysOf)
  const claim_keys = { rows, sha256: hash.digest('hex') }
  return [...before, JSON.stringify({ end: { ...end, claim_keys } }), ''].join('\n')
}

function erases(opened: () => Opened): void {
  it('leaves a tombstone and the hash, and no word at any moment', async () => {
    const { database, store } = opened()
    const { claim: other } = await aTaken(store)
    const { report, claim } = await aTaken(store, other)
    const copy = (await aTaken(store)).report
    await store.addCopies([{ report: copy.id, of: report.id, likeness: 0.9, judge: ANNA, note: null }])
    const asOf = await store.mark()
    const { tombstone, ...erasure } = await store.erase(report.id, 'court order 12')
    expect(erasure).toEqual({ claims: 1, copies: [copy.id] })
    expect(tombstone).toMatchObject({ report: report.id, reason: 'court order 12' })
    expect(await store.tombstone(report.id)).toEqual(tombstone)
    for (const at of [{}, { asOf }]) {
      expect(await store.report(report.id, at)).toBeNull()
      expect((await store.reports(at)).map(({ id }) => id)).not.toContain(report.id)
      expect(await store.claims(report.id, at)).toEqual([])
      expect(await store.toldClaims([claim.id], at)).toEqual([])
      expect(await store.originals(report.id, at)).toEqual([])
    }
    expect(await store.incident(other.id)).toMatchObject({
      claims: [other.id],
      links: [{ reasons: [], note: null }],
    })
    const left =
      await sql`select from reports where id = ${report.id} and (text <> '' or title is not null)`.execute(
        database.db,
      )
    expect(left.rows).toEqual([])
    expect((await store.verify()).faults).toEqual([])
  })

  it('is for good', async () => {
    const { store } = opened()
    const { report, claim } = await aTaken(store)
    await store.erase(report.id, 'on request')
    const reading = { report: report.id, reader: 'test@1', claims: [claim] }
    const run = await store.addRun({ reader: 'test@1', command: null })
    expect(await store.addReport(report)).toBe('erased')
    expect(await store.addClaims(run, reading)).toBe('erased')
    const parts = { keys: [], links: [], incidents: [], mark: null }
    expect(await store.take({ run, report, reading, ...parts })).toEqual({ outcome: 'erased' })
    await expect(store.erase(report.id, 'again')).rejects.toThrow('is erased already')
    await expect(store.erase('nobody', 'why')).rejects.toThrow('there is no report nobody')
  })

  it('is no way round append-only for anything else', async () => {
    const { database, store } = opened()
    const [{ report }, { report: other }] = [await aTaken(store), await aTaken(store)]
    await store.erase(report.id, 'on request')
    const attempt = (erasing: string, statement: string) =>
      database.db.transaction().execute(async (transaction) => {
        await sql`select set_config('acta.erasing', ${erasing}, true)`.execute(transaction)
        await sql.raw(statement).execute(transaction)
      })
    for (const erasing of [report.id, other.id, 'nobody']) {
      for (const table of ['reports', 'claims', 'originals']) {
        await expect(attempt(erasing, `delete from ${table}`)).rejects.toThrow(/append-only|violates/)
      }
      await expect(attempt(erasing, `update reports set text = '' where id = '${other.id}'`)).rejects.toThrow(
        'append-only',
      )
      await expect(attempt(erasing, 'delete from log')).rejects.toThrow('append-only')
      await expect(attempt(erasing, 'truncate claims')).rejects.toThrow('append-only')
    }
    expect(await store.report(other.id)).toEqual(other)
  })
}

function finds(opened: () => Opened): void {
  it.each([
    [
      'a text',
      'reports',
      `update reports set text = replace(text, 'Thursday', 'Saturday') where id = $`,
      'is not as it was recorded',
    ],
    [
      'a claim',
      'claims',
      `update claims set body = jsonb_set(body, '{quoted}', 'true') where id = $ || '-claim'`,
      'is not as it was recorded',
    ],
    [
      'a span',
      'claims',
      `update claims set body = jsonb_set(body, '{event,trigger,text}', '"Stones"') where id = $ || '-claim'`,
      'has "Stones" at 35, which the text has not there',
    ],
    [
      'a judgement',
      'links',
      `update links set verdict = 'different' where $ || '-claim' in (left_claim, right_claim)`,
      'is not as it was recorded',
    ],
    [
      'an original',
      'originals',
      `update originals set bytes = 'other' where report = $`,
      'is not as it was recorded',
    ],
    [
      'an entry of the log',
      'log',
      `update log set body = body || ' ' where body like '%' || $ || '%'`,
      'has not the hash of what it says',
    ],
  ])('finds %s changed behind the back of the database’s guard', async (_, table, statement, problem) => {
    const { database, store } = opened()
    const { report } = await aTaken(store, (await aTaken(store)).claim)
    await sql.raw(`alter table ${table} disable trigger user`).execute(database.db)
    await sql.raw(statement.replaceAll('$', `'${report.id}'`)).execute(database.db)
    await sql.raw(`alter table ${table} enable trigger user`).execute(database.db)
    expect((await store.verify()).faults.map((fault) => fault.problem)).toContain(problem)
  })

  it('finds a copy that is no more what was judged', async () => {
    const { database, store } = opened()
    const [{ report }, { report: first }] = [await aTaken(store), await aTaken(store)]
    const judge = { kind: 'machine', version: 'copies@1' } as const
    await store.addCopies([{ report: report.id, of: first.id, likeness: 0.9, judge, note: null }])
    expect((await store.verify()).faults.filter(({ what }) => what.startsWith('the copies'))).toEqual([])
    await sql`alter table copies disable trigger user`.execute(database.db)
    await sql`update copies set copy_of = null where report = ${report.id}`.execute(database.db)
    await sql`alter table copies enable trigger user`.execute(database.db)
    expect((await store.verify()).faults).toContainEqual({
      what: expect.stringMatching(/^the copies of entry \d+$/) as string,
      problem: 'is not as it was recorded',
    })
  })

  it('finds claims in incidents as no change of the record puts them', async () => {
    const { database, store } = opened()
    const { claim } = await aTaken(store)
    const faultsOf = async (): Promise<readonly string[]> =>
      (await store.verify()).faults.flatMap(({ what, problem }) =>
        what === `claim ${claim.id}` ? [problem] : [],
      )
    expect(await faultsOf()).toEqual([])
    await sql`insert into incident_claims values (${claim.id}, 'other', '2000-01-01', '2999-01-01')`.execute(
      database.db,
    )
    await sql`insert into incident_claims values ('nobody', 'other', '2000-01-01')`.execute(database.db)
    expect(await faultsOf()).toEqual(['was in two incidents at once: see acta rebuild'])
    expect((await store.verify()).faults).toContainEqual({
      what: 'claim nobody',
      problem: 'is in an incident and told by no report: see acta rebuild',
    })
  })

  it('finds rows that came in past the log', async () => {
    const { database, store } = opened()
    await sql`insert into runs (reader) values ('nobody')`.execute(database.db)
    expect((await store.verify()).faults.map(({ problem }) => problem)).toContain('came in past the log')
  })
}
