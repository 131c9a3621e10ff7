import { sql } from 'kysely'
import { amended } from '../model/amendment.ts'
import type { Claim, Reading } from '../model/claim.ts'
import type { ReportId } from '../model/report.ts'
import { amendmentsIn, isStanding } from './amendments.ts'
import { recordedBy } from './moment.ts'
import type { AsOf } from './store.ts'
import type { Db } from './write.ts'

/** A claim and where in the table of claims it stands. */
export interface PlacedClaim {
  readonly claim: Claim
  readonly reading: string
  /** 1-based. */
  readonly ordinal: number
}

/** See `ReportStore.claims`. */
export async function claimsInForce(db: Db, report: ReportId, at?: AsOf): Promise<readonly Claim[]> {
  return (await placedInForce(db, report, at)).map(({ claim }) => claim)
}

/** The claims in force of a report, each with its place: what persons amended are readings of their own. */
export async function placedInForce(db: Db, report: ReportId, at?: AsOf): Promise<readonly PlacedClaim[]> {
  const { read, is_amended } = await newestRow(db, report, at)
  const standing = is_amended ? (await amendmentsIn(db, report, at)).filter(isStanding) : []
  const claims = read?.claims ?? []
  const places = new Map<Claim, Omit<PlacedClaim, 'claim'>>([
    ...claims.map((claim, i) => [claim, { reading: read!.id, ordinal: i + 1 }] as const),
    ...standing.flatMap(({ after, reading }) =>
      after === null || reading === null ? [] : [[after, { reading, ordinal: 1 }] as const],
    ),
  ])
  return amended(claims, standing).map((claim) => ({ claim, ...places.get(claim)! }))
}

/** See `ReportStore.reading`. */
export async function newestReading(db: Db, report: ReportId, at?: AsOf): Promise<Reading | null> {
  const { read } = await newestRow(db, report, at)
  return read && { report, reader: read.reader, claims: read.claims }
}

interface ReadingRow {
  readonly id: string
  readonly reader: string
  readonly claims: readonly Claim[]
}

interface NewestRow {
  readonly read: ReadingRow | null
  readonly is_amended: boolean
}

async function newestRow(db: Db, report: ReportId, at?: AsOf): Promise<NewestRow> {
  const { rows } = await sql<NewestRow>`
    select exists (select from amendments where report = ${report}) as is_amended, (
      select jsonb_build_object('id', id, 'reader', reader, 'claims', array(
        select body from claims where reading = readings.id order by ordinal))
      from readings where report = ${report} and run is not null and ${recordedBy('readings', at)}
      order by seq desc limit 1
    ) as read
  `.execute(db)
  return rows[0]!
}
