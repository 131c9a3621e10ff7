import type { IncidentId } from '../model/incident.ts'
import type { SideOf } from './sides.ts'
import type { Counts } from './tempo.ts'

/** How many incidents have these parties as actors and as recipients, by span; and some of those of the first span. */
export interface PartyCounts {
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly counts: Counts
  readonly incidents: readonly IncidentId[]
}

/** What one side did to another. */
export interface Dyad {
  readonly actor: string
  readonly recipient: string
  readonly counts: Counts
  /** Of the first span, in the order given. */
  readonly incidents: readonly IncidentId[]
}

/**
 * Adds up what each side did to each other: an incident counts once for each pair of its sides, however many organs of a side it names.
 * What a side does within itself is no dyad.
 */
export function dyadsOf(parties: readonly PartyCounts[], sideOf: SideOf): readonly Dyad[] {
  const dyads = new Map<string, Dyad>()
  for (const { actors, recipients, counts, incidents } of parties)
    for (const actor of new Set(actors.map(sideOf)))
      for (const recipient of new Set(recipients.map(sideOf))) {
        if (actor === recipient) continue
        const key = `${actor} ${recipient}`
        const known = dyads.get(key)
        dyads.set(key, {
          actor,
          recipient,
          counts: known ? added(known.counts, counts) : counts,
          incidents: known ? [...known.incidents, ...incidents] : incidents,
        })
      }
  return [...dyads.values()]
}

function added(a: Counts, b: Counts): Counts {
  return a.map((count, i) => count + b[i]!)
}
