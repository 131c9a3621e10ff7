import { dayBefore } from '../analyze/days.ts'
import { dyadsOf } from '../analyze/dyads.ts'
import { isOutside, mostChanged } from '../analyze/most-changed.ts'
import { sidesOn } from '../analyze/sides.ts'
import { spansOf } from '../analyze/spans-of.ts'
import { type Counts, LEAST_SPANS, tempoOf, type Tempo, watchedSince } from '../analyze/tempo.ts'
import type { ActorDirectory } from '../model/actor-directory.ts'
import type { EventType } from '../model/codebook.ts'
import type { IncidentId } from '../model/incident.ts'
import { type BriefCounts, OLD_DAYS } from '../store/brief-store.ts'
import type { ApiStore } from './api-store.ts'
import { briefThreats } from './brief-threats.ts'
import { linesOf } from './incident-lines-of.ts'
import type { BriefDetail, DyadTempo } from './wire-brief.ts'

/** The window of a brief, both days included, and the one type of incident that it counts, if any. */
export interface BriefWindow {
  readonly from: string
  readonly to: string
  readonly type?: EventType | undefined
}

/** Series and silent ones that are listed of each kind. */
const MOST_LISTED = 10
/** Incidents that a dyad names. */
const MOST_NAMED = 5

type Counted = Tempo & { readonly counts: Counts }

/** What changed in a window against the record before it, who was heard and who was not, and what became of threats. */
export async function briefDetail(
  store: ApiStore,
  directory: ActorDirectory,
  window: BriefWindow,
): Promise<BriefDetail> {
  const { from, to, type } = window
  const { days, spans } = spansOf(window)
  const found = await store.briefCounts({ to, days, spans, type })
  const watched = found.reports.map((reports) => reports > 0)
  const held = <T extends { readonly counts: Counts }>(one: T): T & Counted => ({
    ...one,
    ...tempoOf(one.counts, watched),
  })
  const countryName = countryNames(directory)
  const areas = found.areas.map((area) => held({ ...area, country_name: countryName(area.country) }))
  const dyads = dyadsOf(found.parties, sidesOn(directory, to)).map(held)
  const tested = [...areas, ...dyads].filter(({ standing }) => standing !== 'short')
  return {
    from,
    to,
    type: type ?? null,
    fresh_from: dayBefore(from, OLD_DAYS),
    least_spans: LEAST_SPANS,
    days,
    watched,
    reports: found.reports,
    tested: tested.length,
    outside: tested.filter(isOutside).length,
    areas: mostChanged(areas, MOST_LISTED),
    dyads: await withIncidents(store, directory, mostChanged(dyads, MOST_LISTED)),
    silent_areas: mostMissed(areas),
    ...outletsOf(found, watched),
    ...(await briefThreats(store, directory, window)),
    pending: found.pending,
  }
}

/** The name of the state of a country, by its code. */
function countryNames({ entries }: ActorDirectory): (country: string) => string {
  const states = entries.filter(({ kind }) => kind === 'state').toReversed()
  const names = new Map(states.map(({ country, name }) => [country, name]))
  return (country) => names.get(country) ?? country
}

/** The silent ones, those that used to be heard most first. */
function mostMissed<T extends Tempo>(all: readonly T[]): readonly T[] {
  return all
    .filter(({ isSilent }) => isSilent)
    .toSorted((a, b) => (b.usual ?? 0) - (a.usual ?? 0))
    .slice(0, MOST_LISTED)
}

function outletsOf(
  { outlets }: BriefCounts,
  watched: readonly boolean[],
): Pick<BriefDetail, 'outlets' | 'silent_outlets'> {
  const all = outlets.map((one) => ({ ...one, ...tempoOf(one.counts, watchedSince(one.counts, watched)) }))
  const heard = all.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  return { outlets: heard.slice(0, MOST_HEARD), silent_outlets: mostMissed(all) }
}

const MOST_HEARD = 40

type Dyad = Counted & {
  readonly actor: string
  readonly recipient: string
  readonly incidents: readonly IncidentId[]
}

async function withIncidents(
  store: ApiStore,
  { entries }: ActorDirectory,
  dyads: readonly Dyad[],
): Promise<readonly DyadTempo[]> {
  const names = new Map(entries.map(({ id, name }) => [id, name]))
  const named = (id: string) => ({ id, name: names.get(id) ?? id })
  const lines = await linesOf(
    store,
    dyads.flatMap(({ incidents }) => incidents),
  )
  return dyads.map(({ actor, recipient, incidents, ...counted }) => ({
    ...counted,
    actor: named(actor),
    recipient: named(recipient),
    incidents: incidents
      .flatMap((id) => lines.get(id) ?? [])
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, MOST_NAMED),
  }))
}
