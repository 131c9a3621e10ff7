import type { Amendment } from '../model/amendment.ts'
import type { Claim, ClaimId, Reading } from '../model/claim.ts'
import type { EventType, Factuality } from '../model/codebook.ts'
import type { HarmKind } from '../model/harm.ts'
import type { Incident, IncidentId } from '../model/incident.ts'
import type { Judge, Link } from '../model/link.ts'
import type { Report, ReportId } from '../model/report.ts'
import type { ReportHead, ToldClaim } from '../model/told-claim.ts'
import type { BriefStore } from './brief-store.ts'
import type { CodingStore } from './coding-store.ts'
import type { FeedStore } from './feed-store.ts'
import type { GivenTo, NoteStore } from './note-store.ts'
import type { SavedViewStore } from './saved-view-store.ts'
import type { LineFilter, LineList, LinePage, LineShape } from './line-list.ts'

/** Number of one run of a reader over some reports. */
export type RunId = number

/** A moment of the record, ISO 8601 with milliseconds, UTC: "2024-08-03T09:00:00.000Z". */
export type Moment = string

/** Whether a row was added now, the record already held it, or may not hold it any more (see `erase`). */
export type Added = 'new' | 'known' | 'erased'

/** The record as it stood at a moment, that moment included; absent: as it stands now. */
export interface AsOf {
  readonly asOf?: Moment | undefined
}

/** What is known of a run before it begins. `command` says how it was asked for ("acta ingest archive"), for people. */
export interface NewRun {
  readonly reader: string
  readonly command: string | null
  /** SHA-256, in hex, of each file of data that the reader reads with, by its name. */
  readonly data?: Readonly<Record<string, string>>
}

/** A figure with its bounds; `high` null when the text gives none: "at least 7". */
export interface Bounds {
  readonly low: number
  readonly high: number | null
}

/** A report as a list shows it: all but its text, with the newest reading's reader, number of claims and tolls. */
export interface ReportSummary extends Omit<Report, 'text'> {
  /** Version of the reader that read it last; null when none has. */
  readonly reader: string | null
  readonly claims: number
  /** The greatest figure of each kind that one claim asserts; denied and possible ones do not count. */
  readonly tolls: Readonly<Partial<Record<HarmKind, Bounds>>>
  /** When the record first held it, ISO 8601 with milliseconds, UTC. */
  readonly recorded_at: Moment
}

/** A part of a list: at most `limit` entries after the first `offset`. */
export interface Page {
  readonly limit?: number
  readonly offset?: number
}

/** A block key of a claim: claims that share one are worth comparing. */
export interface ClaimKey {
  readonly claim: ClaimId
  readonly key: string
}

/** A block key, and how many of its claims are asked for at most. */
export interface AskedKey {
  readonly key: string
  readonly most: number
}

/** What is known of a report when it comes in, before it is read. */
export interface Arrival {
  /** What it was made from; null when nobody noted it. */
  readonly original: Omit<Original, 'report'> | null
  /** The bands of its near-copy signature: once it has some, it was compared, and neither these nor copies are added again. */
  readonly bands: readonly string[]
  /** What was judged by them. */
  readonly copies: readonly Copy[]
}

/** A report with all that follows from it: kept as a whole or not at all. */
export interface Taking {
  readonly run: RunId
  readonly report: Report
  readonly reading: Reading
  /** Nothing by default. */
  readonly arrival?: Arrival
  /** Whether it was judged as a report that was never read; where it has been meanwhile, it is stale. Default false. */
  readonly isFirst?: boolean
  /** Block keys of the claims of the reading. */
  readonly keys: readonly ClaimKey[]
  /** Judgements on pairs that hold a claim of the reading. */
  readonly links: readonly Link[]
  /** Every incident that the links change, as it now is. */
  readonly incidents: readonly Incident[]
  /** What the record showed when the links were judged: see `mark`. Null judges against nothing. */
  readonly mark: Moment | null
}

/**
 * What became of a report: kept (each part new or known), erased on request before and so not taken, or stale: another
 * writer added what is worth comparing, or moved claims of these incidents, since the mark. Then judge again.
 */
export type Taken =
  | { readonly outcome: 'kept'; readonly report: Exclude<Added, 'erased'>; readonly reading: Added }
  | { readonly outcome: 'erased' }
  | { readonly outcome: 'stale' }

/** Number of one row of judgement. */
export type LinkId = number

/** A judgement as the record holds it. */
export interface KeptLink extends Link {
  readonly id: LinkId
  readonly recorded_at: Moment
  /** The judgement that this one carries over to a claim of a newer reading; null when it was made on these very claims. */
  readonly origin: LinkId | null
  /** Who took it back, when and why; null while it stands. Later judgements may overrule it even so. */
  readonly withdrawn: { readonly by: Judge; readonly at: Moment; readonly note: string | null } | null
}

/** Reports and what readers took from them. */
export interface ReportStore {
  /** Adds a report, unread; of one that is known, what the record lacks of its arrival. */
  addReport(report: Report, arrival?: Arrival): Promise<Added>
  /** Notes that a reader of some version begins to read. */
  addRun(run: NewRun): Promise<RunId>
  /** Adds what a reader took from a report. `known` when the very same reading by the same reader is there already. */
  addClaims(run: RunId, reading: Reading): Promise<Added>
  /** Adds a report with its reading, keys, links and incidents in one step: who hears of it has it all on disk. */
  take(taking: Taking): Promise<Taken>
  /** Newest day of publication first, reports without a day last. */
  reports(page?: Page & AsOf): Promise<readonly ReportSummary[]>
  /** The report of that id, or null when there is none or it was erased. */
  report(id: ReportId, at?: AsOf): Promise<Report | null>
  /** Reports with these words in title or outlet, or, as people type them into a search box, in a paragraph that tells a claim. */
  searchReports(words: string, options: { readonly limit: number }): Promise<readonly ReportHead[]>
  /** The claims in force of a report: those of its newest reading as persons amended them; empty when it was never read. */
  claims(report: ReportId, at?: AsOf): Promise<readonly Claim[]>
  /** The newest reading of a report by a reader, without what persons amended; null when it was never read. */
  reading(report: ReportId, at?: AsOf): Promise<Reading | null>
}

/** Number of one amendment. */
export type AmendmentId = number

/** An amendment as the record holds it. */
export interface KeptAmendment extends Amendment {
  readonly id: AmendmentId
  /** Content hash of what the person read: of report, person and `after`. Null when the claim is rejected. */
  readonly reading: string | null
  readonly recorded_at: Moment
  /** Who took it back, when and why; null while it stands. Later amendments of the claim may overrule it even so. */
  readonly withdrawn: { readonly by: string; readonly at: Moment; readonly note: string | null } | null
}

/** That a person amends a claim, or takes an amendment back. */
export type Change =
  | { readonly amendment: Amendment }
  | { readonly withdraws: KeptAmendment; readonly by: string; readonly note: string | null }

/** A change of the claims of a report with all that follows from it: kept as a whole or not at all. */
export interface Amending {
  readonly change: Change
  /** Block keys of the claim as it then is; none when it is no more. */
  readonly keys: readonly ClaimKey[]
  readonly links: readonly Link[]
  /** Every incident that changes, as it now is. */
  readonly incidents: readonly Incident[]
  /** What the record showed when the links were judged: see `mark`. */
  readonly mark: Moment
}

/** What persons change in claims. */
export interface AmendmentStore {
  /**
   * Adds an amendment, or takes one back. 'stale' when another writer changed the claims of the report, or what they are compared
   * with, since the mark. Throws `StoreError` when words of the claim are not those of the text, the claim is not in force, or the
   * amendment does not stand or is not the last of its claim.
   */
  amend(amending: Amending): Promise<'kept' | 'stale' | 'erased'>
  /** What persons ever changed in the claims of a report, oldest first, also what was taken back. */
  amendments(report: ReportId, at?: AsOf): Promise<readonly KeptAmendment[]>
  /** The same of these claims. */
  amendmentsOf(claims: readonly ClaimId[], at?: AsOf): Promise<readonly KeptAmendment[]>
}

/** Claims across reports, as linking and consolidation see them. */
export interface ToldStore {
  /** The claims in force of these ids, in order of id; those that no newest reading tells any more are left out. */
  toldClaims(claims: readonly ClaimId[], at?: AsOf): Promise<readonly ToldClaim[]>
  /** All claims in force in order of id, page by page: those after `after`. For rebuilding. */
  allToldClaims(page: { readonly after?: ClaimId; readonly limit: number }): Promise<readonly ToldClaim[]>
  /** Sets the block keys of all claims in force of a report anew. */
  setKeys(report: ReportId, keys: readonly ClaimKey[]): Promise<void>
  /**
   * The claims in force that have one of these keys, in order of id; of each key the newest only: one that half the record
   * shares tells nothing.
   */
  candidates(asked: readonly AskedKey[]): Promise<readonly ToldClaim[]>
}

/** Machine judgements that nobody decided, and how many there are. */
export interface Unsure {
  readonly links: readonly KeptLink[]
  readonly total: number
}

/** Claims that the reader is not sure of, and how many there are. */
export interface LowConfidence {
  readonly claims: readonly ClaimId[]
  readonly total: number
}

/** Claims that judgements connect, sorted, and what persons judged of them, oldest first. */
export interface Connected {
  readonly claims: readonly ClaimId[]
  readonly persons: readonly KeptLink[]
}

/** Judgements on pairs of claims. */
export interface LinkStore {
  /**
   * The moment of the last change of the log or of incidents. Ask for it before reading what links are judged by, and hand it in with them: what another
   * writer changed in between is then found out.
   */
  mark(): Promise<Moment>
  /**
   * Adds judgements and the incidents that they change. Says again what is in force: then nothing is written. 'stale' when
   * claims of these incidents have moved since `mark`.
   */
  addLinks(
    links: readonly Link[],
    incidents?: readonly Incident[],
    mark?: Moment | null,
  ): Promise<'kept' | 'stale'>
  /** Takes a judgement back, with all that carry it over. Throws when there is none of that id. */
  withdraw(
    link: LinkId,
    withdrawal: { readonly by: Judge; readonly note: string | null },
    incidents?: readonly Incident[],
  ): Promise<void>
  /**
   * The judgements in force on these claims, one a pair: of a person before a machine, the latest before earlier ones.
   * Also those whose other claim is not among them.
   */
  links(claims: readonly ClaimId[], at?: AsOf): Promise<readonly KeptLink[]>
  /**
   * All claims that a chain of judgements "same" leads to from these, themselves among them, and the persons' judgements in force on
   * them; as if the judgements `without` were taken back.
   */
  connected(claims: readonly ClaimId[], without?: readonly LinkId[]): Promise<Connected>
  /** The judgements of a person that were made together with this one, those taken back left out. */
  decision(link: LinkId): Promise<readonly KeptLink[]>
  /** Every judgement ever made on a pair, oldest first, also withdrawn ones. */
  linkHistory(one: ClaimId, other: ClaimId, at?: AsOf): Promise<readonly KeptLink[]>
  /** All judgements in force in order of pair, page by page: those after the pair `after`. For rebuilding. */
  allLinks(page: {
    readonly after?: readonly [ClaimId, ClaimId]
    readonly limit: number
  }): Promise<readonly KeptLink[]>
  /** Judgements "unsure" in force, those nearest to even odds first; a person's decision takes one off. */
  unsureLinks(page: GivenTo & { readonly limit: number; readonly offset?: number }): Promise<Unsure>
  /** Claims in force of a confidence below 0.9, the least sure first; whoever confirms, corrects or rejects one takes it off. */
  lowConfidence(page: GivenTo & { readonly limit: number }): Promise<LowConfidence>
  /** Every judgement that a person ever made on these claims, oldest first, also withdrawn ones. */
  personLinks(claims: readonly ClaimId[], at?: AsOf): Promise<readonly KeptLink[]>
  /** The judgements that would be carried over from claims that this reading no longer has, as they would then read. */
  inherited(reading: Reading): Promise<readonly Link[]>
}

/** Which incidents to list: those of which one claim in force fits all that is given. */
export interface IncidentFilter extends AsOf, Page {
  readonly ids?: readonly IncidentId[] | undefined
  /** Words of the paragraph that tells it, as people type them into a search box. */
  readonly text?: string | undefined
  /** Days `YYYY-MM-DD`: the time of the claim, or where the text gives none its day of publication, overlaps them. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly country?: string | undefined
  readonly admin1?: string | undefined
  /** An actor or recipient: an id of data/actors, or a name, whole, in any case. */
  readonly actor?: string | undefined
  readonly type?: EventType | undefined
  readonly harm?: HarmKind | undefined
  readonly factuality?: Factuality | undefined
  readonly outlet?: string | undefined
  readonly minConfidence?: number | undefined
}

/** An incident as a list shows it; each value over all its claims in force. */
export interface IncidentSummary {
  readonly id: IncidentId
  readonly claims: number
  readonly reports: number
  /** Reports that are nobody's copy. */
  readonly origins: number
  /** The days that its claims span; null when no claim says when. */
  readonly from: string | null
  readonly to: string | null
  /** Its first day of publication; null when no report has one. */
  readonly published: string | null
  /** Most often told first. */
  readonly types: readonly EventType[]
  readonly countries: readonly string[]
  readonly places: readonly string[]
  readonly outlets: readonly string[]
  /** Confidence of its surest claim. */
  readonly confidence: number
  /** When the record first held one of its claims as this incident. */
  readonly recorded_at: Moment
}

/** One window of a list of incidents. */
export interface IncidentList {
  readonly incidents: readonly IncidentSummary[]
  /** How many fit in all. */
  readonly total: number
}

/** An incident with everything that tells of it. */
export interface IncidentDetail extends Incident {
  readonly told: readonly ToldClaim[]
  /** The judgements in force on its claims, also those that hold others apart from it. */
  readonly links: readonly KeptLink[]
}

/** Incidents: derived from claims and links, and kept with the time through which each membership was held. */
export interface IncidentStore {
  /** Newest first. */
  incidents(filter?: IncidentFilter): Promise<IncidentList>
  /** The incident of that id; or, where it was merged or renamed, the one that its first claim is in now. Null when there is none. */
  incident(id: IncidentId | ClaimId, at?: AsOf): Promise<IncidentDetail | null>
  /** What fits, consolidated, a part at a time: for lists of any length. */
  incidentLines(filter: LineFilter, page: LinePage): Promise<LineList>
  /** Where and when what fits took place, in numbers. */
  incidentShape(filter: LineFilter): Promise<LineShape>
  /** The incidents that these claims are in, each with all its claims, in order of id. */
  incidentsOf(claims: readonly ClaimId[], at?: AsOf): Promise<readonly Incident[]>
  /** Puts all claims into these incidents and no others: the result of a rebuild. False when the record changed since `mark`. */
  replaceIncidents(incidents: readonly Incident[], mark: Moment): Promise<boolean>
}

/** The bytes that a report was made from. */
export interface Original {
  readonly report: ReportId
  /** Of the bytes, in hex. */
  readonly sha256: string
  /** "text/html". */
  readonly media_type: string
  readonly url: string | null
  readonly retrieved_at: Moment | null
}

/** A judgement that a report repeats another, or, with `of` null, that it repeats none. */
export interface Copy {
  readonly report: ReportId
  readonly of: ReportId | null
  /** Share of the text that is the other's, 0 to 1; null when a person judged. */
  readonly likeness: number | null
  readonly judge: Judge
  readonly note: string | null
}

/** A report that shares bands with another text. */
export interface NearCopy {
  readonly report: ReportHead
  readonly text: string
  readonly shared: number
}

/** Where reports came from, and which repeat others. */
export interface OriginStore {
  /** Notes what a report was made from; `bytes` are optional, and must have the hash. */
  addOriginal(original: Original, bytes?: Uint8Array): Promise<Added>
  originals(report: ReportId, at?: AsOf): Promise<readonly Original[]>
  /** The bytes of an original; null when they were not kept. */
  originalBytes(report: ReportId, sha256: string): Promise<Uint8Array | null>
  /** The reports that share a band, those that share most first, and `first` before all; at most `limit` (default 20). */
  nearCopies(
    bands: readonly string[],
    options?: { readonly limit?: number; readonly first?: ReportId },
  ): Promise<readonly NearCopy[]>
  /** Adds judgements on copies; a person's overrules a machine's, a later one an earlier. */
  addCopies(copies: readonly Copy[]): Promise<void>
}

/** One entry of the log. Each hash is over the one before it, so that none can be changed or left out unnoticed. */
export interface LogEntry {
  readonly seq: number
  readonly at: Moment
  readonly kind:
    | 'run'
    | 'report'
    | 'judgement'
    | 'withdrawal'
    | 'amendment'
    | 'coding'
    | 'note'
    | 'original'
    | 'copies'
    | 'erasure'
  /** JSON: ids and hashes, never words of a report. */
  readonly body: string
  readonly prev: string
  /** SHA-256 of prev, seq, at (with microseconds), kind and body, each on a line. */
  readonly hash: string
}

/** Something in the record that is not as it was recorded. */
export interface Fault {
  /** "report 1f…", "entry 12 of the log". */
  readonly what: string
  readonly problem: string
}

/** The result of looking through the whole record. */
export interface Verification {
  readonly entries: number
  readonly reports: number
  readonly claims: number
  readonly links: number
  readonly originals: number
  readonly erased: number
  /** Hash of the last entry of the log: whoever wrote it down elsewhere can tell that the log was not made anew. */
  readonly head: string
  /** The first thousand faults. */
  readonly faults: readonly Fault[]
}

/** What is left of a report that was erased on request. */
export interface Tombstone {
  readonly report: ReportId
  /** SHA-256 of its text, in hex. */
  readonly sha256: string
  readonly reason: string
  readonly erased_at: Moment
}

/** What an erasure took away. */
export interface Erasure {
  readonly tombstone: Tombstone
  readonly claims: number
  /** Reports that were judged to repeat it: they stay until they are erased themselves. */
  readonly copies: readonly ReportId[]
}

/** The proof that the record is as it was recorded, and the one way to take something out of it. */
export interface LogStore {
  /** The entries after number `after` (default 0), oldest first. */
  log(page?: { readonly after?: number; readonly limit?: number }): Promise<readonly LogEntry[]>
  /** Checks the chain, every hash, and that every span of every claim equals its text. Changes nothing. */
  verify(): Promise<Verification>
  /**
   * Removes the words of a report (text, title, address, originals, claims, reasons of links) at every moment of the record and
   * leaves a tombstone with the hash of its text. It can never be taken again. Throws `StoreError` when there is no such report.
   */
  erase(report: ReportId, reason: string): Promise<Erasure>
  tombstone(report: ReportId): Promise<Tombstone | null>
}

/** What a backup holds of each table, by its name. `sha256`, in hex, is over its rows as they stand in the file. */
export type Manifest = Readonly<Record<string, { readonly rows: number; readonly sha256: string }>>

/** The whole record in one file, for another disk or another database. */
export interface BackupStore {
  /**
   * Writes the record as it stands into a new file: compressed lines of JSON, the manifest last. Whole or not there at all.
   * Throws `StoreError` when the file exists.
   */
  backup(file: string): Promise<Manifest>
  /** Puts a backup into this record, which must be empty. Throws `StoreError` and changes nothing when the file is not whole. */
  restore(file: string): Promise<Manifest>
}

/**
 * The record on disk. Append-only: nothing is ever changed or removed but by `erase` (the database itself refuses), every row
 * says when it was recorded, and a newer reading of a report stands before an older one without erasing it.
 */
export interface Store
  extends
    ReportStore,
    AmendmentStore,
    CodingStore,
    NoteStore,
    ToldStore,
    LinkStore,
    IncidentStore,
    BriefStore,
    OriginStore,
    FeedStore,
    SavedViewStore,
    LogStore,
    BackupStore {
  /** Writes everything to disk and lets go of the data directory. Calling it again does nothing. */
  close(): Promise<void>
}
