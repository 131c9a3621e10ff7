import type { Claim, Event } from '../../src/model/claim.ts'
import type { Store } from '../../src/store/store.ts'
import { aClaim, aReport } from './made-up.ts'

/** What is told: by which outlet, on which day, and what of it differs from shells on a market on no told day. */
export interface Telling extends Partial<Event> {
  readonly outlet: string
  readonly published: string
  readonly text?: string
  readonly factuality?: Claim['factuality']
}

let made = 0

/** Adds a report with one claim, which is an incident of its own. Gives the id of both. */
export async function tellIncident(
  store: Store,
  { outlet, published, text, factuality = 'asserted', ...event }: Telling,
): Promise<string> {
  const id = `told-${++made}`
  const report = aReport({ id, outlet, published, ...(text === undefined ? {} : { text }) })
  const plain = aClaim(35, { id, factuality })
  const claim = { ...plain, event: { ...plain.event, when: null, ...event } }
  const run = await store.addRun({ reader: 'test@1', command: null })
  const reading = { report: id, reader: 'test@1', claims: [claim] }
  const incidents = [{ id, claims: [id] }]
  await store.take({ run, report, reading, keys: [], links: [], incidents, mark: null })
  return id
}
