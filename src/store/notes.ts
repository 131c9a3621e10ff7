import { randomBytes } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { ClaimId } from '../model/claim.ts'
import { claimsIn, type Decidable, decidableOf } from '../model/decidable.ts'
import { assignmentIn } from '../model/note.ts'
import type { ReportId } from '../model/report.ts'
import { digest } from './digest.ts'
import { momentOf, recordedBy } from './moment.ts'
import type { GivenTo, KeptNote, NewNote, NoteId } from './note-store.ts'
import { StoreError } from './store-error.ts'
import type { AsOf } from './store.ts'
import type { Db, Write } from './write.ts'
import { writing } from './write.ts'

/** A note as the log holds it: without its words, which may be erased with a report. */
export interface NoteRow {
  readonly left_claim: ClaimId
  readonly right_claim: ClaimId | null
  readonly person: string
  readonly assignee: string | null
  readonly withdraws: NoteId | null
}

/** Hash of a note without its words. */
export function noteDigest({ left_claim, right_claim, person, assignee, withdraws }: NoteRow): string {
  return digest([left_claim, right_claim, person, assignee, withdraws])
}

/** The words of a note, and what is hashed with them: once both are erased, nobody can find them by trying. */
export interface NoteWords {
  readonly text: string
  readonly salt: string
}

/** Hash of the words of a note. */
export function wordsDigest({ text, salt }: NoteWords): string {
  return digest([salt, text])
}

/** See `NoteStore.addNote`. */
export async function addNote(db: Db, note: NewNote): Promise<void> {
  const [left_claim, right_claim] = claimsIn(note.item)
  await writing(db, async (write) => {
    const reports = await reportsOf(write.db, note.item)
    const row = { left_claim, right_claim, person: note.person, withdraws: null }
    if ('text' in note) {
      const words = { text: note.text, salt: randomBytes(16).toString('hex') }
      return insertNote(write, { ...row, assignee: null }, { words, reports })
    }
    const { assignee } = note
    if (assignmentIn(await notesOn(write.db, row))?.assignee !== assignee)
      await insertNote(write, { ...row, assignee })
  })
}

/** The reports that tell the claims of an item. */
async function reportsOf(db: Db, item: Decidable): Promise<readonly ReportId[]> {
  const [left, right] = claimsIn(item)
  if (left === right) throw new StoreError('both claims of the pair are the same one', 'name two')
  const claims = right === null ? [left] : [left, right]
  const { rows } = await sql<{ readonly claim: ClaimId; readonly report: ReportId }>`
    select claim, report from told_claims where claim = any(${claims}::text[]) and until is null
  `.execute(db)
  const missing = claims.find((one) => !rows.some(({ claim }) => claim === one))
  if (missing !== undefined)
    throw new StoreError(`there is no claim ${missing} in force`, 'fetch the queue anew')
  return [...new Set(rows.map(({ report }) => report))].toSorted()
}

/** See `NoteStore.withdrawNote`. */
export async function withdrawNote(db: Db, id: NoteId, by: string): Promise<Decidable> {
  return writing(db, async (write) => {
    const [note] = await notesWhere(write.db, sql`notes.id = ${id}`)
    if (note === undefined) throw new StoreError(`there is no note ${id}`, 'reload the page')
    const [left_claim, right_claim] = claimsIn(note.item)
    const row = { left_claim, right_claim, person: by, assignee: null, withdraws: id }
    const stands =
      note.assignee === null
        ? note.withdrawn === null
        : assignmentIn(await notesOn(write.db, row))?.id === note.id
    if (!stands) throw new StoreError(`note ${id} does not stand any more`, 'reload the page')
    await insertNote(write, row)
    return note.item
  })
}

async function insertNote(
  { db, at, log }: Write,
  row: NoteRow,
  said?: { readonly words: NoteWords; readonly reports: readonly ReportId[] },
): Promise<void> {
  const { left_claim, right_claim, person, assignee, withdraws } = row
  const entry = await log('note', {
    ...row,
    notes_sha256: noteDigest(row),
    ...(said ? { reports: said.reports, words_sha256: wordsDigest(said.words) } : {}),
  })
  const { text, salt } = said?.words ?? { text: null, salt: null }
  await sql`
    insert into notes (entry, left_claim, right_claim, person, text, salt, assignee, withdraws, recorded_at)
    values (${entry}, ${left_claim}, ${right_claim}, ${person}, ${text}, ${salt}, ${assignee}, ${withdraws}, ${at}::timestamptz)
  `.execute(db)
}

/** See `NoteStore.notesOf`. */
export async function notesOf(db: Db, claims: readonly ClaimId[], at?: AsOf): Promise<readonly KeptNote[]> {
  const touching = sql`notes.id in (
    select id from notes where left_claim = any(${claims}::text[])
    union select id from notes where right_claim = any(${claims}::text[]))`
  return notesWhere(db, touching, at)
}

function notesOn(
  db: Db,
  { left_claim, right_claim }: Pick<NoteRow, 'left_claim' | 'right_claim'>,
): Promise<readonly KeptNote[]> {
  return notesWhere(
    db,
    sql`notes.left_claim = ${left_claim} and notes.right_claim is not distinct from ${right_claim}`,
  )
}

interface Row extends Pick<NoteRow, 'left_claim' | 'right_claim'>, Omit<KeptNote, 'id' | 'item'> {
  readonly id: string
}

async function notesWhere(db: Db, fits: RawBuilder<unknown>, at?: AsOf): Promise<readonly KeptNote[]> {
  const { rows } = await sql<Row>`
    select notes.id, notes.left_claim, notes.right_claim, notes.person, notes.text, notes.assignee,
      ${momentOf('notes.recorded_at')} as recorded_at, (
        select jsonb_build_object('by', w.person, 'at', ${momentOf('w.recorded_at')})
        from notes as w where w.withdraws = notes.id and ${recordedBy('w', at)}) as withdrawn
    from notes where ${fits} and notes.withdraws is null and ${recordedBy('notes', at)}
    order by notes.id
  `.execute(db)
  return rows.map(({ id, left_claim, right_claim, ...rest }) => ({
    id: Number(id),
    item: decidableOf(left_claim, right_claim),
    ...rest,
  }))
}

/** The last assignment of each item, taken back or not. */
const LAST_ASSIGNMENTS = sql`(
  select distinct on (left_claim, right_claim) id, left_claim, right_claim, assignee from notes
  where assignee is not null order by left_claim, right_claim, id desc)`

const STANDS = sql`not exists (select from notes w where w.withdraws = last.id)`

/** See `NoteStore.assignees`. */
export async function assignees(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly assignee: string }>`
    select distinct assignee from ${LAST_ASSIGNMENTS} as last where ${STANDS} order by assignee
  `.execute(db)
  return rows.map(({ assignee }) => assignee)
}

/** Whether the item of these columns is given to whom it is asked for. */
export function isGivenTo(
  { assignee }: GivenTo,
  left: RawBuilder<unknown>,
  right: RawBuilder<unknown>,
): RawBuilder<boolean> {
  if (assignee === undefined) return sql<boolean>`true`
  const given = sql`select from ${LAST_ASSIGNMENTS} as last where ${STANDS}
    and last.left_claim = ${left} and last.right_claim is not distinct from ${right}`
  return assignee === null
    ? sql<boolean>`not exists (${given})`
    : sql<boolean>`exists (${given} and last.assignee = ${assignee})`
}
