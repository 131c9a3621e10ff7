import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClaim, aReport } from '../../test/support/made-up.ts'
import type { Claim, Reading } from '../model/claim.ts'
import type { Harm } from '../model/harm.ts'
import type { Report } from '../model/report.ts'
import { amendmentsContract } from './amendments.contract.ts'
import { codingsContract } from './codings.contract.ts'
import type { Database } from './database.ts'
import { briefContract, savedViewsContract } from './brief.contract.ts'
import { evidenceContract } from './evidence.contract.ts'
import { sqlStore } from './sql-store.ts'
import { linesContract } from './lines.contract.ts'
import { notesContract } from './notes.contract.ts'
import { toldContract } from './told.contract.ts'
import type { Bounds, ReportSummary, RunId, Store } from './store.ts'

interface Opened {
  readonly database: Database
  readonly store: Store
}

/** What every implementation of the store does. `open` gives a database of its own that no other suite writes to. */
export function storeContract(open: () => Promise<Database>): void {
  let opened: Opened
  beforeAll(async () => {
    const database = await open()
    opened = { database, store: sqlStore(database) }
  })
  afterAll(() => opened.store.close())

  keepsReports(() => opened)
  keepsReadings(() => opened)
  takesAllOrNothing(() => opened)
  lists(() => opened)
  listsTolls(() => opened)
  hasColumns(() => opened)
  toldContract(() => opened.store)
  describe('what persons change in claims', () => {
    amendmentsContract(() => opened.store)
  })
  describe('double coding', () => {
    codingsContract(() => opened.store)
  })
  describe('notes and assignments', () => {
    notesContract(() => opened)
  })
  describe('lines of incidents', () => {
    linesContract(() => opened.store)
  })
  describe('briefs', () => {
    briefContract(() => opened.store)
  })
  describe('saved views', () => {
    savedViewsContract(() => opened.store)
  })
  isAppendOnly(() => opened)
  evidenceContract(open)
}

function readingOf(report: Report, reader: string, claims: readonly Claim[]): Reading {
  return { report: report.id, reader, claims }
}

function aRun(store: Store): Promise<RunId> {
  return store.addRun({ reader: 'test@1', command: null })
}

/** A claim that tells of these people killed or hurt. */
function aToll(start: number, harm: readonly Harm[], factuality: Claim['factuality'] = 'asserted'): Claim {
  const claim = aClaim(start, { factuality })
  const words = { start, end: start + 6, text: 'Shells' }
  return { ...claim, event: { ...claim.event, harm: harm.map((one) => ({ ...words, ...one })) } }
}

function killed(low: number, high: number | null): Harm {
  return { kind: 'killed', low, high, whom: null }
}

function of(low: number, high: number | null): Bounds {
  return { low, high }
}

/** A digest of all rows of a table. */
async function rowsOf({ database }: Opened, table: string): Promise<unknown> {
  const query = sql.raw(`select md5(string_agg(t::text, ',' order by t::text)) from ${table} t`)
  return (await query.execute(database.db)).rows
}

function keepsReports(opened: () => Opened): void {
  it('gives a report back as it was taken', async () => {
    const { store } = opened()
    const report = aReport()
    expect(await store.addReport(report)).toBe('new')
    expect(await store.report(report.id)).toEqual(report)
  })

  it('keeps every text that is well-formed Unicode without NUL, character for character', async () => {
    const { store } = opened()
    const text = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/\p{Surrogate}|\0/u.test(text))
    await fc.assert(
      fc.asyncProperty(text, async (text) => {
        const report = aReport({ text, title: text, outlet: null, published: null })
        await store.addReport(report)
        expect(await store.report(report.id)).toEqual(report)
      }),
      { numRuns: 50 },
    )
  })

  it('takes a report once, however often it comes, and keeps the first', async () => {
    const { store } = opened()
    const report = aReport()
    await store.addReport(report)
    expect(await store.addReport({ ...report, title: 'Another title' })).toBe('known')
    expect(await store.report(report.id)).toEqual(report)
  })

  it('knows nothing of a report that never came', async () => {
    const { store } = opened()
    expect(await store.report('nobody')).toBeNull()
    expect(await store.claims('nobody')).toEqual([])
  })
}

function keepsReadings(opened: () => Opened): void {
  it('gives claims back as they were taken, in the order of the reading', async () => {
    const { store } = opened()
    const report = aReport()
    const claims = [aClaim(40), aClaim(7, { attribution: [], quoted: true }), aClaim(12)]
    await store.addReport(report)
    expect(await store.addClaims(await aRun(store), readingOf(report, 'test@1', claims))).toBe('new')
    expect(await store.claims(report.id)).toEqual(claims)
  })

  it('takes the same reading once', async () => {
    const { store } = opened()
    const report = aReport()
    const reading = readingOf(report, 'test@1', [aClaim(1), aClaim(9)])
    await store.addReport(report)
    await store.addClaims(await aRun(store), reading)
    const before = await rowsOf(opened(), 'claims')
    expect(await store.addClaims(await aRun(store), reading)).toBe('known')
    expect(await rowsOf(opened(), 'claims')).toEqual(before)
  })

  it('shows the newest reading and keeps the one before', async () => {
    const { database, store } = opened()
    const report = aReport()
    await store.addReport(report)
    await store.addClaims(await aRun(store), readingOf(report, 'test@1', [aClaim(1), aClaim(2)]))
    await store.addClaims(await aRun(store), readingOf(report, 'test@2', [aClaim(3)]))
    expect(await store.claims(report.id)).toEqual([aClaim(3)])
    const kept = await database.db
      .selectFrom('readings')
      .select('reader')
      .where('report', '=', report.id)
      .execute()
    expect(kept.map(({ reader }) => reader).toSorted()).toEqual(['test@1', 'test@2'])
  })
}

function takesAllOrNothing(opened: () => Opened): void {
  it('refuses claims of a report or of a run that it does not hold', async () => {
    const { store } = opened()
    const report = aReport()
    await store.addReport(report)
    const run = await aRun(store)
    await expect(store.addClaims(run, readingOf(aReport(), 'test@1', [aClaim(1)]))).rejects.toThrow(
      /foreign key/,
    )
    await expect(store.addClaims(run + 999_999, readingOf(report, 'test@1', [aClaim(1)]))).rejects.toThrow(
      /foreign key/,
    )
    expect(await store.claims(report.id)).toEqual([])
  })

  it('takes all claims of a reading or none', async () => {
    const { store } = opened()
    const report = aReport()
    await store.addReport(report)
    const broken = [aClaim(1), { ...aClaim(2), factuality: null } as unknown as Claim]
    await expect(store.addClaims(await aRun(store), readingOf(report, 'test@1', broken))).rejects.toThrow(
      /null/,
    )
    expect((await store.reports()).find(({ id }) => id === report.id)).toMatchObject({
      reader: null,
      claims: 0,
    })
  })

  it('takes a thousand claims of one report', async () => {
    const { store } = opened()
    const report = aReport()
    const claims = Array.from({ length: 1_000 }, (_, start) => aClaim(start))
    await store.addReport(report)
    await store.addClaims(await aRun(store), readingOf(report, 'test@1', claims))
    expect(await store.claims(report.id)).toHaveLength(1_000)
  })

  it('takes readings that come at the same time', async () => {
    const { store } = opened()
    const report = aReport()
    const run = await aRun(store)
    const added = await Promise.all([1, 2, 3, 4].map(() => store.addReport(report)))
    expect(added.toSorted()).toEqual(['known', 'known', 'known', 'new'])
    const reading = readingOf(report, 'test@1', [aClaim(1)])
    const readings = await Promise.all([1, 2, 3, 4].map(() => store.addClaims(run, reading)))
    expect(readings.toSorted()).toEqual(['known', 'known', 'known', 'new'])
    expect(await store.claims(report.id)).toHaveLength(1)
  })
}

function lists(opened: () => Opened): void {
  it('tells a reading that found nothing from none at all', async () => {
    const { store } = opened()
    const [unread, empty] = [aReport(), aReport()]
    await store.addReport(unread)
    await store.addReport(empty)
    await store.addClaims(await aRun(store), readingOf(empty, 'test@1', []))
    const listed = await store.reports()
    expect(listed.find(({ id }) => id === unread.id)).toMatchObject({ reader: null, claims: 0 })
    expect(listed.find(({ id }) => id === empty.id)).toMatchObject({ reader: 'test@1', claims: 0 })
  })

  it('lists reports newest day first, those without a day last, page by page', async () => {
    const { store } = opened()
    const days = ['1999-12-31', null, '2031-01-02', '2031-01-01']
    const reports = days.map((published) => aReport({ published }))
    for (const report of reports) await store.addReport(report)
    const all = await store.reports()
    const order = all
      .filter(({ id }) => reports.some((report) => report.id === id))
      .map(({ published }) => published)
    expect(order).toEqual(['2031-01-02', '2031-01-01', '1999-12-31', null])
    expect(await store.reports({ limit: 2 })).toEqual(all.slice(0, 2))
    expect(await store.reports({ limit: 2, offset: 1 })).toEqual(all.slice(1, 3))
  })

  it('lists all of a report but its text, with when it was recorded', async () => {
    const { store } = opened()
    const report = aReport({ published: '2999-01-01' })
    await store.addReport(report)
    await store.addClaims(await aRun(store), readingOf(report, 'test@1', [aClaim(1)]))
    const [first] = await store.reports({ limit: 1 })
    const { text: _, ...rest } = report
    expect(first).toEqual({
      ...rest,
      reader: 'test@1',
      claims: 1,
      tolls: {},
      recorded_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    })
  })
}

function listsTolls(opened: () => Opened): void {
  /** The tolls of a report after these readings. */
  const tollsAfter = async (...readings: readonly (readonly Claim[])[]): Promise<unknown> => {
    const { store } = opened()
    const report = aReport()
    await store.addReport(report)
    const run = await aRun(store)
    for (const [i, claims] of readings.entries()) {
      await store.addClaims(run, readingOf(report, `test@${i}`, claims))
    }
    return (await store.reports()).find(({ id }) => id === report.id)?.tolls
  }

  it.each<readonly [string, readonly Claim[], ReportSummary['tolls']]>([
    ['none where none is told', [aClaim(1)], {}],
    ['the larger', [aToll(1, [killed(3, 3), killed(7, 7)]), aToll(2, [killed(5, 5)])], { killed: of(7, 7) }],
    ['"at least 7" before "7"', [aToll(1, [killed(7, 7), killed(7, null)])], { killed: of(7, null) }],
    ['"up to 24" before "at least 7"', [aToll(1, [killed(7, null), killed(1, 24)])], { killed: of(1, 24) }],
    ['the first of equals', [aToll(1, [killed(6, 7)]), aToll(2, [killed(7, 7)])], { killed: of(6, 7) }],
    ['none denied', [aToll(1, [killed(3, 3)]), aToll(2, [killed(90, 90)], 'denied')], { killed: of(3, 3) }],
    [
      'one of each kind',
      [aToll(1, [killed(3, 3)]), aToll(2, [killed(2, 2), { ...killed(12, null), kind: 'injured' }])],
      { killed: of(3, 3), injured: of(12, null) },
    ],
  ])('lists of the tolls of a report %s', async (_, claims, tolls) => {
    expect(await tollsAfter(claims)).toEqual(tolls)
  })

  it('lists the tolls of the newest reading alone', async () => {
    expect(await tollsAfter([aToll(1, [killed(9, 9)])], [aToll(1, [killed(2, 2)])])).toEqual({
      killed: of(2, 2),
    })
    expect(await tollsAfter([aToll(1, [killed(9, 9)])], [])).toEqual({})
  })
}

function hasColumns(opened: () => Opened): void {
  it('has the fields people ask for in columns of their own', async () => {
    const { database, store } = opened()
    const report = aReport()
    await store.addReport(report)
    await store.addClaims(await aRun(store), readingOf(report, 'test@1', [aClaim(4)]))
    const row = await database.db
      .selectFrom('claims')
      .innerJoin('readings', 'readings.id', 'claims.reading')
      .select([
        'type',
        'mode',
        'factuality',
        'trigger_start',
        'trigger_end',
        'country',
        'when_from',
        'confidence',
      ])
      .where('readings.report', '=', report.id)
      .executeTakeFirst()
    expect(row).toEqual({
      type: 'ASSAULT',
      mode: 'heavy-weapons',
      factuality: 'asserted',
      trigger_start: 4,
      trigger_end: 10,
      country: null,
      when_from: '2024-02-29',
      confidence: 0.75,
    })
  })
}

/** The log says when in its own word. */
function recorded(table: string): string {
  return table === 'log' ? 'at' : 'recorded_at'
}

const TABLES = ['reports', 'runs', 'readings', 'claims', 'log', 'links', 'copies', 'originals', 'tombstones']

function isAppendOnly(opened: () => Opened): void {
  describe.each(TABLES)('the table %s', (table) => {
    it.each([
      ['an update', `update ${table} set ${recorded(table)} = now()`],
      ['an update of nothing', `update ${table} set ${recorded(table)} = now() where false`],
      ['a deletion', `delete from ${table}`],
      ['being emptied', `truncate ${table} cascade`],
    ])('refuses %s', async (_, statement) => {
      const before = await rowsOf(opened(), table)
      await expect(sql.raw(statement).execute(opened().database.db)).rejects.toThrow(/append-only/)
      expect(await rowsOf(opened(), table)).toEqual(before)
    })

    it('says of every row when it was recorded', async () => {
      const { rows } = await sql
        .raw(`select 1 from ${table} where ${recorded(table)} is null`)
        .execute(opened().database.db)
      expect(rows).toEqual([])
    })
  })
}
