import type { Actor } from './actor.ts'

/** PLOVER sectors of those who act for their state. */
const OF_STATE: ReadonlySet<string | null> = new Set(['GOV', 'MIL', 'COP', 'SPY', 'JUD', 'LEG'])

/**
 * By what a party is counted: its id in data/actors, or the country whose state it acts for ("Malian soldiers" are MLI). Null where
 * the report names nobody who can be counted: gunmen, protesters, the residents of a town.
 */
export function partyKey({ entity, country, sector }: Actor): string | null {
  return entity ?? (OF_STATE.has(sector) ? country : null)
}
