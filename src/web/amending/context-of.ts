import type { Claim } from '../../model/claim.ts'
import type { Report } from '../../model/report.ts'
import type { DraftContext } from './claim-draft.ts'

/** What a claim of a report is written with; `near`: where its event is told. */
export function contextOf({ text }: Report, claims: readonly Claim[], near: number): DraftContext {
  return {
    text,
    near,
    speakers: claims.flatMap(({ attribution }) => attribution),
    actors: claims.flatMap(({ event }) => [...event.actors, ...event.recipients]),
    places: claims.flatMap(({ event }) => event.place ?? []),
  }
}
