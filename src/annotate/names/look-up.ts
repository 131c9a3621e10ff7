import type { ActorDirectory, ActorEntry } from '../../model/actor-directory.ts'
import { formKeys } from './fold.ts'

/** Who is meant by a name: all actors that have it, or, if none has, those whose names are most like it. */
export interface LookedUp {
  readonly found: readonly ActorEntry[]
  readonly near: readonly ActorEntry[]
}

const MOST_NEAR = 8
/** Names that share fewer of their pairs of letters are not alike. */
const LEAST_LIKE = 0.5

/**
 * Looks an actor up by id, name, alias or acronym, whatever the case, marks and spelling ("kata'ib hizballah"). Those that bear the
 * name first come before those that have it as an alias.
 */
export function lookUp(directory: ActorDirectory, text: string): LookedUp {
  const spellings = new Map(directory.spellings)
  const keyOf = (name: string): string => formKeys(name.replace(/^the /i, ''), spellings).keys.join(' ')
  const key = keyOf(text)
  const byId = directory.entries.filter(({ id }) => id === text.trim())
  const first = directory.entries.filter(({ name }) => keyOf(name) === key)
  const others = directory.entries.filter(({ names }) => names.some(({ name }) => keyOf(name) === key))
  const found = [...new Set([...byId, ...(key === '' ? [] : [...first, ...others])])]
  return { found, near: found.length > 0 || key === '' ? [] : nearest(directory.entries, key, keyOf) }
}

function nearest(
  entries: readonly ActorEntry[],
  key: string,
  keyOf: (name: string) => string,
): readonly ActorEntry[] {
  const sought = pairsOf(key)
  const rated = entries.map((entry) => {
    const keys = [entry.name, ...entry.names.map(({ name }) => name)].map(keyOf)
    return { entry, like: Math.max(...keys.map((other) => likeness(sought, pairsOf(other)))) }
  })
  const alike = rated.filter(({ like }) => like >= LEAST_LIKE).toSorted((a, b) => b.like - a.like)
  return alike.slice(0, MOST_NEAR).map(({ entry }) => entry)
}

// Of "hamas": ha, am, ma, as.
function pairsOf(key: string): ReadonlySet<string> {
  const letters = key.replaceAll(' ', '')
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)))
}

// Dice's coefficient (1945): twice what is shared over what both have.
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length
  return (2 * shared) / Math.max(1, a.size + b.size)
}
