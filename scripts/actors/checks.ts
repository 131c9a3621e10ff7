import { DataFaults } from '../data/yaml-file.ts'
import type { Entry, Located, RelationEntry, Sources } from './sources.ts'
import type { StateEntry } from './states.ts'

/** Codes of PLOVER 2.0 that stand where a country does. */
const NO_COUNTRIES = ['IGO', 'UNO', 'EUR', 'NGO', 'ISM', 'IMG', 'MNC']

/** What no schema can see, since it lies between entries and files. Throws `DataFaults` with all that is wrong. */
export function checkSources(sources: Sources, states: readonly StateEntry[]): void {
  const { entries, relations, offices, nouns } = sources
  const ids = new Set([...entries, ...states].map(({ id }) => id))
  const countries = new Set([...NO_COUNTRIES, ...states.map(({ code }) => code)])
  const faults = [
    ...doubles(entries, states),
    ...entries.flatMap((entry) => entryFaults(entry, ids, countries, offices)),
    ...relations.flatMap((relation) => relationFaults(relation, ids)),
    ...circles(relations),
    ...nouns.nouns.flatMap(({ office }) =>
      office === undefined || office in offices
        ? []
        : [`data/actors/nouns.yaml:1: no office "${office}" in data/actors/offices.yaml`],
    ),
  ]
  if (faults.length > 0) throw new DataFaults(faults)
}

function doubles(entries: readonly (Entry & Located)[], states: readonly StateEntry[]): string[] {
  const seen = new Map(states.map(({ id }) => [id, 'the country table']))
  return entries.flatMap(({ id, where }) => {
    const first = seen.get(id)
    seen.set(id, first ?? where)
    return first === undefined ? [] : [`${where}: ${id} is there twice, first in ${first}`]
  })
}

function entryFaults(
  { where, id, country, codes, offices }: Entry & Located,
  ids: ReadonlySet<string>,
  countries: ReadonlySet<string>,
  known: Sources['offices'],
): string[] {
  const unknown = [country, ...codes.map((one) => one.country)].filter((code) => code && !countries.has(code))
  return [
    ...unknown.map((code) => `${where}: ${id}: no country "${code ?? ''}"`),
    ...offices.flatMap(({ office, of }) => [
      ...(office in known ? [] : [`${where}: ${id}: no office "${office}" in data/actors/offices.yaml`]),
      ...(of === undefined || ids.has(of) ? [] : [`${where}: ${id}: ${office} of ${of}: no such actor`]),
    ]),
  ]
}

function relationFaults(
  { where, actor, kind, of, alleged_by = [], denied_by = [] }: RelationEntry & Located,
  ids: ReadonlySet<string>,
): string[] {
  const known = [actor, of, ...[...alleged_by, ...denied_by].filter((who) => who.startsWith('acta:'))]
  const faults = known
    .filter((id) => !ids.has(id))
    .map((id) => `${where}: ${actor} ${kind} ${of}: no such actor as ${id}`)
  return actor === of ? [...faults, `${where}: ${actor} is ${kind} itself`] : faults
}

// What is part of itself has no top to roll up to.
function circles(relations: readonly (RelationEntry & Located)[]): string[] {
  const above = new Map<string, string[]>()
  for (const { actor, kind, of } of relations) {
    const [lower, upper] = kind === 'umbrella-of' ? [of, actor] : [actor, of]
    if (kind !== 'patron-of' && kind !== 'splinter-of') above.set(lower, [...(above.get(lower) ?? []), upper])
  }
  const reaches = (from: string, to: string, seen: Set<string>): boolean =>
    (above.get(from) ?? []).some((upper) => {
      if (upper === to) return true
      if (seen.has(upper)) return false
      return reaches(upper, to, seen.add(upper))
    })
  return relations.flatMap(({ where, actor, kind, of }) => {
    const [lower, upper] = kind === 'umbrella-of' ? [of, actor] : [actor, of]
    const closes = kind !== 'patron-of' && kind !== 'splinter-of' && reaches(upper, lower, new Set())
    return closes ? [`${where}: ${actor} ${kind} ${of}: goes round in a circle`] : []
  })
}
