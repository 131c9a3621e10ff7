import { sql } from 'kysely'
import type { Claim } from '../model/claim.ts'
import type { Judge } from '../model/link.ts'
import type { Report } from '../model/report.ts'
import { type AmendmentRow, amendmentDigest } from './amendments.ts'
import { type CodingRow, codingDigest } from './codings.ts'
import { claimsDigest, reportDigest } from './digest.ts'
import type { NewLink } from './links.ts'
import { linksDigest, toJudge } from './links.ts'
import { GENESIS, hashOf, readLog } from './log.ts'
import { dayOf } from './moment.ts'
import { noteDigest, type NoteRow, type NoteWords, wordsDigest } from './notes.ts'
import { type BareCopy, copiesDigest } from './origins.ts'
import type { Fault, LogEntry, Verification } from './store.ts'
import { verifyMemberships } from './verify-memberships.ts'
import { wrongSpans } from './wrong-spans.ts'
import type { Db } from './write.ts'

const PAGE = 500
const MOST_FAULTS = 1000

/** See `LogStore.verify`. */
export async function verify(db: Db): Promise<Verification> {
  const faults: Fault[] = []
  const note = (what: string, problem: string): void => {
    if (faults.length < MOST_FAULTS) faults.push({ what, problem })
  }
  const { entries, head } = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (snapshot) => {
      const chain = await verifyChain(snapshot, note)
      await verifyTexts(snapshot, note)
      await verifyStrays(snapshot, note)
      await verifyMemberships(snapshot, note)
      return chain
    })
  return { entries, head, ...(await counts(db)), faults }
}

type Note = (what: string, problem: string) => void

/** The chain itself, and that every row recorded under an entry is as the entry says. */
async function verifyChain(db: Db, note: Note): Promise<{ readonly entries: number; readonly head: string }> {
  let [last, head] = [0, GENESIS]
  for (;;) {
    const page = await readLog(db, { after: last, limit: PAGE })
    if (page.length === 0) return { entries: last, head }
    for (const entry of page) {
      const what = `entry ${entry.seq} of the log`
      if (entry.seq !== last + 1) note(what, `follows entry ${last}`)
      if (entry.prev !== head) note(what, 'does not continue the entry before it')
      if (entry.hash !== hashOf(entry, entry.prev)) note(what, 'has not the hash of what it says')
      ;[last, head] = [entry.seq, entry.hash]
    }
    await verifyRows(db, page, note)
  }
}

interface Body {
  readonly report?: string
  readonly report_sha256?: string
  readonly reading?: string
  readonly claims_sha256?: string
  readonly links_sha256?: string
  readonly copies_sha256?: string
  readonly amendments_sha256?: string
  readonly codings_sha256?: string
  readonly notes_sha256?: string
  readonly words_sha256?: string
  readonly reports?: readonly string[]
  /** Of the original that a report came in with. */
  readonly original_sha256?: string
  /** Of an original that came later, or of a text that was erased. */
  readonly sha256?: string
}

async function verifyRows(db: Db, page: readonly LogEntry[], note: Note): Promise<void> {
  const entries = page.map(({ seq }) => seq)
  const [reports, readings, links, copies, amendments, codings, notes, originals, erased] = await Promise.all(
    [
      reportDigests(db, entries),
      claimDigests(db, entries),
      linkDigests(db, entries),
      copyDigests(db, entries),
      amendmentDigests(db, entries),
      codingDigests(db, entries),
      noteDigests(db, entries),
      originalDigests(db, entries),
      erasedReports(db),
    ],
  )
  for (const entry of page) {
    const body = bodyOf(entry)
    const { report = '', report_sha256, reading, claims_sha256, links_sha256 } = body
    const { copies_sha256, amendments_sha256, codings_sha256 } = body
    const isErased = erased.has(report)
    if (report_sha256 !== undefined && !isErased) {
      compare(note, `report ${report}`, report_sha256, reports.get(entry.seq))
    }
    if (claims_sha256 !== undefined && !isErased) {
      compare(note, `the reading ${reading} of report ${report}`, claims_sha256, readings.get(entry.seq))
    }
    if (links_sha256 !== undefined) {
      compare(note, `the judgements of entry ${entry.seq}`, links_sha256, links.get(entry.seq))
    }
    if (copies_sha256 !== undefined) {
      compare(note, `the copies of entry ${entry.seq}`, copies_sha256, copies.get(entry.seq))
    }
    if (amendments_sha256 !== undefined) {
      compare(note, `the amendment of entry ${entry.seq}`, amendments_sha256, amendments.get(entry.seq))
    }
    if (codings_sha256 !== undefined) {
      compare(note, `the coding of entry ${entry.seq}`, codings_sha256, codings.get(entry.seq))
    }
    verifyNote(note, entry.seq, body, { found: notes.get(entry.seq), erased })
    const original = originalIn(entry, body)
    if (original !== undefined && !isErased) {
      compare(note, `an original of report ${report}`, original, originals.get(entry.seq))
    }
  }
}

/** The hash of an original, which came in with its report or after. */
function originalIn({ kind }: LogEntry, { original_sha256, sha256 }: Body): string | undefined {
  return original_sha256 ?? (kind === 'original' ? sha256 : undefined)
}

interface FoundNote {
  readonly row: string
  /** Undefined where there are no words. */
  readonly words: string | undefined
}

/** Words are gone where a report that they may be of was erased. */
function verifyNote(
  note: Note,
  seq: number,
  { notes_sha256, words_sha256, reports = [] }: Body,
  { found, erased }: { readonly found: FoundNote | undefined; readonly erased: ReadonlySet<string> },
): void {
  if (notes_sha256 !== undefined) compare(note, `the note of entry ${seq}`, notes_sha256, found?.row)
  const isErased = found?.words === undefined && reports.some((report) => erased.has(report))
  if (words_sha256 !== undefined && !isErased)
    compare(note, `the words of the note of entry ${seq}`, words_sha256, found?.words)
}

function bodyOf({ body }: LogEntry): Body {
  try {
    return JSON.parse(body) as Body
  } catch {
    return {}
  }
}

function compare(note: Note, what: string, logged: string, found: string | undefined): void {
  if (found === undefined) note(what, 'is in the log and not in the record')
  else if (found !== logged) note(what, 'is not as it was recorded')
}

async function reportDigests(db: Db, entries: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<Report & { readonly entry: string }>`
    select entry, id, name, outlet, url, title, language, ${dayOf('published')} as published, sample, text
    from reports where entry = any(${entries}::bigint[])
  `.execute(db)
  return new Map(rows.map((row) => [Number(row.entry), reportDigest(row)]))
}

async function claimDigests(db: Db, entries: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ readonly entry: string; readonly claims: readonly Claim[] }>`
    select entry, array(select body from claims where reading = readings.id order by ordinal) as claims
    from readings where entry = any(${entries}::bigint[])
  `.execute(db)
  return new Map(rows.map(({ entry, claims }) => [Number(entry), claimsDigest(claims)]))
}

async function linkDigests(db: Db, entries: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ readonly entry: string; readonly links: readonly BareLink[] }>`
    select entry, jsonb_agg(jsonb_build_object('left', left_claim, 'right', right_claim, 'verdict', verdict, 'score', score,
      'kind', judge_kind, 'judge', judge, 'origin', origin) order by id) as links
    from links where entry = any(${entries}::bigint[]) and withdraws is null group by entry
  `.execute(db)
  return new Map(rows.map(({ entry, links }) => [Number(entry), linksDigest(links.map(toNewLink))]))
}

interface BareLink extends Pick<NewLink, 'left' | 'right' | 'verdict' | 'score' | 'origin'> {
  readonly kind: Judge['kind']
  readonly judge: string
}

function toNewLink({ kind, judge, ...link }: BareLink): NewLink {
  return { ...link, judge: toJudge(kind, judge), reasons: [], note: null }
}

async function copyDigests(db: Db, entries: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ readonly entry: string; readonly copies: readonly BareCopy[] }>`
    select entry, jsonb_agg(jsonb_build_object('report', report, 'copy_of', copy_of, 'likeness', likeness,
      'judge_kind', judge_kind, 'judge', judge) order by seq) as copies
    from copies where entry = any(${entries}::bigint[]) group by entry
  `.execute(db)
  return new Map(rows.map(({ entry, copies }) => [Number(entry), copiesDigest(copies)]))
}

async function amendmentDigests(db: Db, entries: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<AmendmentRow & { readonly entry: string }>`
    select entry, report, claim, before_reading, after_reading, person, withdraws::integer
    from amendments where entry = any(${entries}::bigint[])
  `.execute(db)
  return new Map(rows.map((row) => [Number(row.entry), amendmentDigest(row)]))
}

async function codingDigests(db: Db, entries: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<CodingRow & { readonly entry: string }>`
    select entry, left_claim, right_claim, person, answer from codings where entry = any(${entries}::bigint[])
  `.execute(db)
  return new Map(rows.map((row) => [Number(row.entry), codingDigest(row)]))
}

async function noteDigests(db: Db, entries: readonly number[]): Promise<ReadonlyMap<number, FoundNote>> {
  const { rows } = await sql<NoteRow & { readonly entry: string; readonly words: NoteWords | null }>`
    select entry, left_claim, right_claim, person, assignee, withdraws::integer,
      case when text is not null then jsonb_build_object('text', text, 'salt', salt) end as words
    from notes where entry = any(${entries}::bigint[])
  `.execute(db)
  return new Map(
    rows.map(({ entry, words, ...row }) => [
      Number(entry),
      { row: noteDigest(row), words: words === null ? undefined : wordsDigest(words) },
    ]),
  )
}

async function originalDigests(db: Db, entries: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ readonly entry: string; readonly sha256: string }>`
    select entry, sha256 from originals where entry = any(${entries}::bigint[])
  `.execute(db)
  return new Map(rows.map(({ entry, sha256 }) => [Number(entry), sha256]))
}

async function erasedReports(db: Db): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ readonly report: string }>`select report from tombstones`.execute(db)
  return new Set(rows.map(({ report }) => report))
}

/** That every span of every claim ever read equals its slice of the text. */
async function verifyTexts(db: Db, note: Note): Promise<void> {
  for (let after = '0'; ;) {
    const { rows } = await sql<{
      readonly seq: string
      readonly id: string
      readonly text: string
      readonly claims: readonly Claim[]
    }>`
      select seq, id, text, array(
        select body from claims join readings on readings.id = claims.reading where readings.report = reports.id
      ) as claims
      from reports where seq > ${after} order by seq limit 100
    `.execute(db)
    for (const { id, text, claims } of rows) {
      for (const claim of claims) {
        for (const words of wrongSpans(text, claim))
          note(`claim ${claim.id} of report ${id}`, `has ${words}, which the text has not there`)
      }
    }
    if (rows.length === 0) return
    after = rows.at(-1)!.seq
  }
}

/** Rows that came in past the log, and originals whose bytes have another hash. Rows of before there was a log have no entry. */
async function verifyStrays(db: Db, note: Note): Promise<void> {
  for (const table of ['reports', 'readings', 'runs']) {
    const { rows } = await sql<{ readonly id: string }>`
      select id::text from ${sql.table(table)} as t
      where entry is null and recorded_at >= (select min(at) from log) limit ${MOST_FAULTS}
    `.execute(db)
    for (const { id } of rows) note(`${table.replace(/s$/, '')} ${id}`, 'came in past the log')
  }
  const { rows } = await sql<{ readonly seq: string; readonly report: string; readonly sha256: string }>`
    select report, sha256 from originals where bytes is not null and encode(sha256(bytes), 'hex') <> sha256
  `.execute(db)
  for (const { report } of rows) note(`an original of report ${report}`, 'is not as it was recorded')
}

async function counts(db: Db): Promise<Omit<Verification, 'entries' | 'head' | 'faults'>> {
  const { rows } = await sql<Omit<Verification, 'entries' | 'head' | 'faults'>>`
    select (select count(*) from reports)::integer as reports, (select count(*) from claims)::integer as claims,
      (select count(*) from links where withdraws is null)::integer as links,
      (select count(*) from originals)::integer as originals, (select count(*) from tombstones)::integer as erased
  `.execute(db)
  return rows[0]!
}
