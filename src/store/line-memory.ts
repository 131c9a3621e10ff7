import { sql } from 'kysely'
import type { IncidentId } from '../model/incident.ts'
import { LINE_LISTS, LineColumns, type LineEntry } from './line-columns.ts'
import type { Db } from './write.ts'

/** Rows that are fetched at once. */
const BATCH = 20_000

/**
 * The lines of incidents as they are kept in the database, in memory. Any number of processes have theirs: each fetches what was summed up
 * since it last looked. Whoever sums up holds a lock until it is committed, so that numbers come in the order of commits.
 */
export class LineMemory {
  #columns = new LineColumns()
  #seq = 0
  #departed = 0
  #forgotten = 0
  #last: Promise<unknown> = Promise.resolve()

  /** The columns, brought up to date. They hold until the caller next waits for something. */
  current(db: Db): Promise<LineColumns> {
    const next = this.#last.then(() => this.#catchUp(db))
    this.#last = next.catch(() => undefined)
    return next
  }

  async #catchUp(db: Db): Promise<LineColumns> {
    const { forgotten, seq, departed } = await newestOf(db)
    if (forgotten !== this.#forgotten || this.#columns.isWorn) this.#beginAnew(forgotten)
    if (departed > this.#departed) await this.#fetchDepartures(db)
    while (seq > this.#seq && (await this.#fetchSome(db)));
    return this.#columns
  }

  #beginAnew(forgotten: number): void {
    this.#columns = new LineColumns()
    this.#seq = 0
    this.#departed = 0
    this.#forgotten = forgotten
  }

  async #fetchDepartures(db: Db): Promise<void> {
    const { rows } = await sql<{ readonly incident: IncidentId; readonly seq: number }>`
      select incident, seq::double precision as seq from line_departures where seq > ${this.#departed} order by seq
    `.execute(db)
    for (const { incident } of rows) this.#columns.drop(incident)
    this.#departed = rows.at(-1)?.seq ?? this.#departed
  }

  async #fetchSome(db: Db): Promise<boolean> {
    const { rows } = await sql<LineEntry>`
      select incident, seq::double precision as seq, day, day_from, day_to, published, weight, origins, killed, confidence, lat, lon,
        radius_km, place, precision, is_disputed, ${sql.join(LINE_LISTS.map(joined))}
      from incident_lines where seq > ${this.#seq} order by seq limit ${BATCH}
    `.execute(db)
    for (const row of rows) this.#columns.put(row)
    this.#seq = rows.at(-1)?.seq ?? this.#seq
    return rows.length === BATCH
  }
}

// Drivers take long to read an array, and most lists occur often.
function joined(name: string) {
  return sql`array_to_string(${sql.ref(name)}, e'\\n') as ${sql.ref(name)}`
}

interface Newest {
  readonly forgotten: number
  readonly seq: number
  readonly departed: number
}

async function newestOf(db: Db): Promise<Newest> {
  const { rows } = await sql<Newest>`
    select forgotten,
      coalesce((select max(seq) from incident_lines), 0)::double precision as seq,
      coalesce((select max(seq) from line_departures), 0)::double precision as departed
    from lines_mark
  `.execute(db)
  return rows[0]!
}
