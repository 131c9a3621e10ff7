import { type ActorDirectory, type ActorRelation, holdsOn, type RelationKind } from './actor-directory.ts'

/** A relation as one of its two actors sees it. */
export interface Bond {
  /** `up`: this actor is a member, wing, patron … of the other; `down`: the other is so of this one. */
  readonly side: 'up' | 'down'
  readonly other: string
  readonly relation: ActorRelation
}

/** What an actor belongs to, or who backs it, on a day: a level by which a view may group. */
export interface Level {
  /** The id of the body, state or backer. */
  readonly id: string
  /** `in`: part of it, directly or through others. `backed-by`: it backs the actor, or a body that the actor is in. */
  readonly how: 'in' | 'backed-by'
  /** From the actor upward. */
  readonly path: readonly ActorRelation[]
  /** Who alleges a step of the path that is not generally held; empty when none is disputed. */
  readonly allegedBy: readonly string[]
}

/** How an actor stands to others on a day (or a prefix of one), in the order of the directory; null gives all, whenever they held. */
export function bondsOf(
  { relations }: Pick<ActorDirectory, 'relations'>,
  id: string,
  day: string | null,
): readonly Bond[] {
  return relations.flatMap((relation): Bond[] => {
    if (day !== null && !holdsOn(relation, day)) return []
    if (relation.actor === id) return [{ side: 'up', other: relation.of, relation }]
    return relation.of === id ? [{ side: 'down', other: relation.actor, relation }] : []
  })
}

/**
 * Everything that an actor rolls up to on a day, nearest first: as of July 2024 Kataib Hezbollah is in the Popular Mobilization
 * Forces and in the Islamic Resistance in Iraq, and backed by Iran. What an actor split from is no level. A level that is
 * reached both undisputed and by allegation is given undisputed.
 */
export function rollUp(
  directory: Pick<ActorDirectory, 'relations'>,
  id: string,
  day: string,
): readonly Level[] {
  const levels = new Map<string, Level>()
  let edge: readonly Pick<Level, 'id' | 'path'>[] = [{ id, path: [] }]
  while (edge.length > 0) {
    const reached = edge.flatMap((from) => stepsUp(directory, from, day))
    const fresh = new Set<Level>()
    for (const level of reached) {
      const known = levels.get(keyOf(level))
      if (level.id === id || !improves(level, known)) continue
      levels.set(keyOf(level), level)
      fresh.add(level)
      if (known) fresh.delete(known)
    }
    // Who backs a backer is another matter.
    edge = [...fresh].filter(({ how }) => how === 'in')
  }
  return [...levels.values()].toSorted(nearestFirst)
}

// Of equally near levels first what it is part of, then who backs it.
function nearestFirst(a: Level, b: Level): number {
  const backed = (level: Level): number => (level.how === 'in' ? 0 : 1)
  return a.path.length - b.path.length || backed(a) - backed(b)
}

const keyOf = ({ how, id }: Level): string => `${how} ${id}`

function improves(level: Level, known: Level | undefined): boolean {
  return !known || (known.allegedBy.length > 0 && level.allegedBy.length === 0)
}

function stepsUp(
  directory: Pick<ActorDirectory, 'relations'>,
  { id, path }: Pick<Level, 'id' | 'path'>,
  day: string,
): Level[] {
  return bondsOf(directory, id, day).flatMap(({ side, other, relation }) => {
    const how = HOW[relation.kind][side]
    if (how === null) return []
    const whole = [...path, relation]
    const allegedBy = [...new Set(whole.flatMap((step) => step.allegedBy))]
    return [{ id: other, how, path: whole, allegedBy }]
  })
}

/** How the other side of a relation stands above this one, if it does. */
export const HOW: Readonly<Record<RelationKind, Readonly<Record<Bond['side'], Level['how'] | null>>>> = {
  'member-of': { up: 'in', down: null },
  'wing-of': { up: 'in', down: null },
  'organ-of': { up: 'in', down: null },
  'officer-of': { up: 'in', down: null },
  'umbrella-of': { up: null, down: 'in' },
  'patron-of': { up: null, down: 'backed-by' },
  'splinter-of': { up: null, down: null },
}
