import { dayBefore, daysFrom } from '../analyze/days.ts'
import { sidesOn, type SideOf } from '../analyze/sides.ts'
import {
  carriedOutBy,
  dayOfThreat,
  type Deed,
  threatOutcome,
  type ThreatOutcome,
} from '../analyze/threat-outcome.ts'
import type { ActorDirectory } from '../model/actor-directory.ts'
import type { EventType, Factuality } from '../model/codebook.ts'
import { linesOf } from './incident-lines-of.ts'
import type { ApiStore } from './api-store.ts'
import { wordsOf } from './threat-words.ts'
import type { BriefDetail, Threat } from './wire-brief.ts'

/** A threat is told of so many days before the end of the window at least: it does not end with the week. */
const DAYS_BACK = 30
/** Threats that are followed up, and acts among which it is looked for what followed. */
const MOST_THREATS = 200
const MOST_ACTS = 5000
const MOST_SHOWN = 10
/** Types of act that, announced, are a threat. */
const FORCE: readonly EventType[] = ['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE']

type Followed = ThreatOutcome & { readonly threat: Deed }

/** Threats and announced acts up to the end of the window, and what followed them until then. */
export async function briefThreats(
  store: ApiStore,
  directory: ActorDirectory,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Pick<BriefDetail, 'threats' | 'threat_counts'>> {
  const since = [from, dayBefore(to, DAYS_BACK)].toSorted()[0]!
  const asked = (types: readonly EventType[], factuality: Factuality) =>
    store.deeds({ types, factuality, reportedFrom: since, reportedTo: to, limit: MOST_THREATS })
  const told = [await asked(['THREATEN'], 'asserted'), await asked(FORCE, 'planned')]
  const threats = told.flat()
  const sideOf = sidesOn(directory, to)
  const acts = await actsAfter(store, directory, sideOf, threats, to)
  const countries = new Map(directory.entries.flatMap(stateCountry))
  const sides = { sideOf, countryOf: (side: string) => countries.get(side) ?? null }
  const followed = threats.map((threat) => ({ threat, ...threatOutcome(threat, acts, sides) }))
  const count = (standing: Threat['standing']): number =>
    followed.filter((one) => one.standing === standing).length
  return {
    threats: await shown(store, followed.toSorted(openFirst).slice(0, MOST_SHOWN), to),
    threat_counts: {
      open: count('open'),
      followed: count('followed'),
      untraceable: count('untraceable'),
      is_cut: told.some(({ length }) => length === MOST_THREATS),
    },
  }
}

const ORDER: readonly Threat['standing'][] = ['open', 'followed', 'untraceable']

function openFirst(a: Followed, b: Followed): number {
  return ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing)
}

function stateCountry({ id, kind, country }: ActorDirectory['entries'][number]): readonly [string, string][] {
  return kind === 'state' && country !== null ? [[id, country]] : []
}

/** What the sides that threatened did since: acts of whoever stands for one of them. */
async function actsAfter(
  store: ApiStore,
  { entries }: ActorDirectory,
  sideOf: SideOf,
  threats: readonly Deed[],
  to: string,
): Promise<readonly Deed[]> {
  if (threats.length === 0) return []
  const sides = new Set(threats.flatMap(({ actors }) => actors.map(sideOf)))
  const parties = new Set([
    ...entries.flatMap(({ id, country }) => (country === null ? [id] : [id, country])),
    ...threats.flatMap(({ actors }) => actors),
  ])
  return store.deeds({
    types: [...new Set(threats.flatMap(carriedOutBy))],
    factuality: 'asserted',
    reportedFrom: threats.map(dayOfThreat).toSorted()[0]!,
    reportedTo: to,
    actors: [...parties].filter((party) => sides.has(sideOf(party))),
    limit: MOST_ACTS,
  })
}

async function shown(store: ApiStore, followed: readonly Followed[], to: string): Promise<readonly Threat[]> {
  const lines = await linesOf(
    store,
    followed.flatMap((one) => (one.standing === 'followed' ? [one.threat.id, one.by] : [one.threat.id])),
  )
  const threats: Threat[] = []
  for (const one of followed) {
    const { threat, standing } = one
    const line = lines.get(threat.id)
    if (line === undefined) continue
    const day = dayOfThreat(threat)
    const follows =
      standing === 'followed' ? { by: lines.get(one.by) ?? null, after_days: one.afterDays } : NOTHING
    threats.push({
      line,
      words: await wordsOf(store, threat),
      day,
      age_days: daysFrom(day, to),
      standing,
      ...follows,
    })
  }
  return threats
}

const NOTHING = { by: null, after_days: null }
