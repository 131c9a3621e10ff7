import { consolidate } from '../link/consolidate/consolidate.ts'
import type { IncidentLine } from '../link/consolidate/line.ts'
import { type ActorDirectory, type ActorEntry, codesOn, holdsOn } from '../model/actor-directory.ts'
import { bondsOf, rollUp } from '../model/roll-up.ts'
import type { ApiStore } from './api-store.ts'
import type { ActorDetail } from './wire-actors.ts'

/** Incidents of an actor that are listed, and of which it is told who says what. */
const MOST_INCIDENTS = 20

/** What the directory knows of an actor on a day (null: at any time), and what this record tells of it. */
export async function actorDetail(
  store: ApiStore,
  directory: ActorDirectory,
  entry: ActorEntry,
  on: string | null,
): Promise<ActorDetail> {
  const { id, name, kind, from, to } = entry
  const page = { order: 'weight', limit: MOST_INCIDENTS } as const
  const { lines, total } = await store.incidentLines({ actor: id }, page)
  return {
    id,
    name,
    kind,
    from,
    to,
    on,
    ...codesOn(entry, on),
    names: entry.names.map((one) => ({ name: one.name, acronym: one.acronym, from: one.from, to: one.to })),
    ...relationsOf(directory, entry, on),
    incidents: { total, lines },
    says: await saysOf(store, entry, lines),
  }
}

function relationsOf(
  directory: ActorDirectory,
  { id }: ActorEntry,
  on: string | null,
): Pick<ActorDetail, 'relations' | 'between' | 'rolls_up_to' | 'turns'> {
  const names = new Map(directory.entries.map((entry) => [entry.id, entry.name]))
  const nameOf = (actor: string): string => names.get(actor) ?? actor
  const relations = bondsOf(directory, id, on).map(({ side, other, relation }) => ({
    side,
    kind: relation.kind,
    other: { id: other, name: nameOf(other) },
    as: relation.as,
    from: relation.from,
    to: relation.to,
    alleged_by: relation.allegedBy.map(nameOf),
    denied_by: relation.deniedBy.map(nameOf),
    origin: directory.origins[relation.origin]?.what ?? relation.origin,
  }))
  const levels = on === null ? [] : rollUp(directory, id, on)
  const ever = bondsOf(directory, id, null).flatMap(({ relation: { from, to } }) => [from, to])
  return {
    relations,
    between: betweenOf(directory, new Set(relations.map(({ other }) => other.id)), on, nameOf),
    rolls_up_to: levels.map((level) => ({
      id: level.id,
      name: nameOf(level.id),
      how: level.how,
      alleged_by: level.allegedBy.map(nameOf),
    })),
    turns: [...new Set(ever.filter((day) => day !== null))].toSorted(),
  }
}

/** The relations among these actors on a day (null: at any time). */
function betweenOf(
  { relations }: ActorDirectory,
  actors: ReadonlySet<string>,
  on: string | null,
  nameOf: (actor: string) => string,
): ActorDetail['between'] {
  return relations
    .filter(({ actor, of }) => actors.has(actor) && actors.has(of))
    .filter((relation) => on === null || holdsOn(relation, on))
    .map(({ actor, kind, of, from, to, allegedBy }) => {
      return { actor, kind, of, from, to, alleged_by: allegedBy.map(nameOf) }
    })
}

/** What it says of who did it, and what others say of it. */
async function saysOf(
  store: ApiStore,
  entry: ActorEntry,
  lines: readonly IncidentLine[],
): Promise<ActorDetail['says']> {
  const own = new Set([entry.name, ...entry.names.map(({ name }) => name)].map((name) => name.toLowerCase()))
  const isOwn = (name: string | null): boolean => name !== null && own.has(name.toLowerCase())
  const says: ActorDetail['says'][number][] = []
  for (const line of lines) {
    const told = (await store.incident(line.id))?.told ?? []
    for (const { who, stand, whom } of consolidate(told).matrix)
      if (isOwn(who) || isOwn(whom)) says.push({ who, stand, whom, is_own: isOwn(who), line })
  }
  return says
}
