import { addClaims } from './add-claims.ts'
import { amend } from './amend.ts'
import { amendmentsIn, amendmentsOf } from './amendments.ts'
import { addReport } from './arrive.ts'
import { backup } from './backup.ts'
import { briefCounts } from './brief-counts.ts'
import type { BriefStore } from './brief-store.ts'
import type { CodingStore } from './coding-store.ts'
import { addCoding, codedItems, toCode } from './codings.ts'
import { connected } from './connected.ts'
import type { Database } from './database.ts'
import { listDeeds } from './deeds.ts'
import { erase, tombstoneOf } from './erase.ts'
import { explained } from './explain.ts'
import type { FeedStore } from './feed-store.ts'
import { feedStore } from './feeds.ts'
import { findIncident, listIncidents } from './incidents.ts'
import { inherited } from './inherit.ts'
import { lineStore } from './line-store.ts'
import { addLinks, allLinks, decision, linkHistory, linksOf, withdraw } from './links.ts'
import { readLog } from './log.ts'
import { incidentsOf, replaceIncidents } from './memberships.ts'
import { claimsInForce, newestReading } from './claims-in-force.ts'
import { addCopies, addOriginal, nearCopies, originalBytes, originalsOf } from './origins.ts'
import { addRun } from './readings.ts'
import { findReport, listReports } from './reports.ts'
import type { NoteStore } from './note-store.ts'
import { addNote, assignees, notesOf, withdrawNote } from './notes.ts'
import { lowConfidence, personLinks, unsureLinks } from './review.ts'
import { restore } from './restore.ts'
import type { SavedViewStore } from './saved-view-store.ts'
import { deleteView, savedViews, saveView } from './saved-views.ts'
import { searchReports } from './search-reports.ts'
import type { AmendmentStore, BackupStore, LogStore, Store, Taking } from './store.ts'
import { take } from './take.ts'
import { allToldClaims, candidates, setKeys, toldClaims } from './told-claims.ts'
import { verify } from './verify.ts'
import { type Db, mark } from './write.ts'

/** After so many reports the database is tended. */
const TAKES = 500

/** A store on an open PostgreSQL or PGlite database, which it closes. */
export function sqlStore({ db, tend, close }: Database): Store {
  let closing: Promise<void> | undefined
  return explained({
    ...besideTheRecord(db),
    addReport: (report, arrival) => addReport(db, report, arrival),
    addRun: (run) => addRun(db, run),
    addClaims: (run, reading) => addClaims(db, run, reading),
    take: tending(tend, (taking: Taking) => take(db, taking)),
    reports: (page) => listReports(db, page),
    report: (id, at) => findReport(db, id, at),
    searchReports: (words, options) => searchReports(db, words, options),
    claims: (report, at) => claimsInForce(db, report, at),
    reading: (report, at) => newestReading(db, report, at),
    ...amendmentMethods(db),
    toldClaims: (claims, at) => toldClaims(db, claims, at),
    allToldClaims: (page) => allToldClaims(db, page),
    setKeys: (report, keys) => setKeys(db, report, keys),
    candidates: (asked) => candidates(db, asked),
    mark: () => mark(db),
    addLinks: (links, incidents, since) => addLinks(db, links, incidents, since),
    withdraw: (link, withdrawal, incidents) => withdraw(db, link, withdrawal, incidents),
    links: (claims, at) => linksOf(db, claims, at),
    connected: (claims, without) => connected(db, claims, without),
    decision: (link) => decision(db, link),
    linkHistory: (one, other, at) => linkHistory(db, one, other, at),
    allLinks: (page) => allLinks(db, page),
    inherited: (reading) => inherited(db, reading),
    incidents: (filter) => listIncidents(db, filter),
    incident: (id, at) => findIncident(db, id, at),
    incidentsOf: (claims, at) => incidentsOf(db, claims, at),
    replaceIncidents: (incidents, since) => replaceIncidents(db, incidents, since),
    ...lineStore(db),
    unsureLinks: (page) => unsureLinks(db, page),
    lowConfidence: (page) => lowConfidence(db, page),
    personLinks: (claims, at) => personLinks(db, claims, at),
    addOriginal: (original, bytes) => addOriginal(db, original, bytes),
    originals: (report, at) => originalsOf(db, report, at),
    originalBytes: (report, sha256) => originalBytes(db, report, sha256),
    nearCopies: (bands, options) => nearCopies(db, bands, options),
    addCopies: (copies) => addCopies(db, copies),
    ...evidenceMethods(db, tend),
    close: () => (closing ??= close()),
  })
}

/** What is worked out of the record, or kept beside it. */
function besideTheRecord(db: Db): BriefStore & FeedStore & SavedViewStore {
  return {
    briefCounts: (spans) => briefCounts(db, spans),
    deeds: (filter) => listDeeds(db, filter),
    ...feedStore(db),
    savedViews: () => savedViews(db),
    saveView: (view) => saveView(db, view),
    deleteView: (id) => deleteView(db, id),
  }
}

/** The proof of the record, and its way to other places. */
function evidenceMethods(db: Db, tend: Database['tend']): LogStore & BackupStore {
  return {
    log: (page) => readLog(db, page),
    verify: () => verify(db),
    erase: (report, reason) => erase(db, report, reason),
    tombstone: (report) => tombstoneOf(db, report),
    backup: (file) => backup(db, file),
    restore: async (file) => {
      const manifest = await restore(db, file)
      await tend?.()
      return manifest
    },
  }
}

function amendmentMethods(db: Db): AmendmentStore & CodingStore & NoteStore {
  return {
    amend: (amending) => amend(db, amending),
    amendments: (report, at) => amendmentsIn(db, report, at),
    amendmentsOf: (claims, at) => amendmentsOf(db, claims, at),
    addCoding: (coding) => addCoding(db, coding),
    toCode: (person, page) => toCode(db, person, page),
    codedItems: () => codedItems(db),
    addNote: (note) => addNote(db, note),
    withdrawNote: (note, by) => withdrawNote(db, note, by),
    notesOf: (claims, at) => notesOf(db, claims, at),
    assignees: () => assignees(db),
  }
}

/** The same work, after which the database is tended now and then. */
function tending<A, T>(
  tend: Database['tend'],
  work: (argument: A) => Promise<T>,
): (argument: A) => Promise<T> {
  let times = 0
  return async (argument) => {
    const done = await work(argument)
    if (++times % TAKES === 0) await tend?.()
    return done
  }
}
