import type { ActorNouns, Holder } from './actor-index.ts'

/** Who held an office of a country on a day, when exactly one is known to have. */
export function officeHolder(
  nouns: ActorNouns,
  office: string,
  country: string,
  day: string | null,
): Holder | null {
  if (day === null) return null
  const holders = (nouns.offices.get(`${office}:${country}`) ?? []).filter((holder) => held(holder, day))
  return holders.length === 1 ? (holders[0] ?? null) : null
}

// "the Turkish leader": whoever alone heads the state or its government.
const HEADS = ['president', 'prime-minister', 'chancellor', 'supreme-leader', 'king', 'leader']

/** Who leads a country on a day, when only one known person can be meant. */
export function countryLeader(nouns: ActorNouns, country: string, day: string | null): Holder | null {
  if (day === null) return null
  const office = nouns.states.get(country)?.leader
  if (office) return officeHolder(nouns, office, country, day)
  const holders = HEADS.flatMap((office) => nouns.offices.get(`${office}:${country}`) ?? []).filter(
    (holder) => held(holder, day),
  )
  return new Set(holders.map(({ id }) => id)).size === 1 ? (holders[0] ?? null) : null
}

// Both ends are ISO prefixes and count whole: `2021-01` to `2021-01` is that month.
function held({ from, to }: Holder, day: string): boolean {
  return day.slice(0, from.length) >= from && (to === null || day.slice(0, to.length) <= to)
}
