import type { ActorEntry, ActorRelation } from '../../src/model/actor-directory.ts'
import type { Sources } from './sources.ts'
import type { StateEntry } from './states.ts'

/** The organs that every state has, with their PLOVER sectors and what they are called: "Kenyan army", "Kenya's army". */
const ORGANS: readonly (readonly [slug: string, sector: string, names: readonly string[]])[] = [
  ['government', 'GOV', ['government', 'authorities', 'officials']],
  ['military', 'MIL', ['military', 'army', 'armed forces', 'forces', 'troops', 'soldiers']],
  ['police', 'COP', ['police', 'security forces']],
  ['intelligence', 'SPY', ['intelligence', 'intelligence service']],
  ['parliament', 'LEG', ['parliament', 'lawmakers']],
  ['judiciary', 'JUD', ['judiciary', 'courts', 'prosecutors']],
]
const ALWAYS = { from: null, to: null, origin: 'world-countries' } as const

/** The organs of every independent state, by rule from its name and its adjective. */
export function organsOf(states: readonly StateEntry[]): readonly ActorEntry[] {
  return states
    .filter(({ independent }) => independent)
    .flatMap((state) => ORGANS.map((organ) => toOrgan(state, organ)))
}

function toOrgan(
  { id, name, code, peoples }: StateEntry,
  [slug, sector, nouns]: (typeof ORGANS)[number],
): ActorEntry {
  const [adjective = name] = peoples
  const [first = '', ...others] = nouns.map((noun) => `${adjective} ${noun}`)
  const owned = nouns.map((noun) => `${name}’s ${noun}`)
  return {
    id: `${id}-${slug}`,
    name: first,
    kind: 'organisation',
    country: code,
    sector,
    names: [...others, ...owned].map((other) => ({ name: other, acronym: false, ...ALWAYS })),
    codes: [],
    offices: [],
    ...ALWAYS,
  }
}

/** What makes them, and the named institutions of states, parts of their states. */
export function organRelations(
  sources: Pick<Sources, 'institutions' | 'relations'>,
  states: readonly StateEntry[],
): readonly ActorRelation[] {
  const ids = new Map(states.map(({ id, code }) => [code, id]))
  const placed = new Set(sources.relations.map(({ actor }) => actor))
  const plain = { kind: 'organ-of', as: null, allegedBy: [], deniedBy: [] } as const
  const byRule = states
    .filter(({ independent }) => independent)
    .flatMap(({ id }) => ORGANS.map(([slug]) => ({ ...plain, ...ALWAYS, actor: `${id}-${slug}`, of: id })))
  const named = sources.institutions.flatMap(({ id, country = '', origin }) => {
    const of = ids.get(country)
    return of === undefined || placed.has(id) ? [] : [{ ...plain, ...ALWAYS, origin, actor: id, of }]
  })
  return [...byRule, ...named]
}
