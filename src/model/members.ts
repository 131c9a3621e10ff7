import type { ActorDirectory } from './actor-directory.ts'
import { HOW } from './roll-up.ts'

/** Who belonged to an actor, and on which days (`YYYY-MM-DD`, both included; null when open). */
export interface Membership {
  readonly id: string
  readonly from: string | null
  readonly to: string | null
}

/**
 * All that roll up to an actor, itself first: its members, wings, organs and officers, and theirs, each for the days on which every step
 * held. The same actor stands there once for each such time. Backers are no members, and what is only alleged makes none.
 */
export function membersOf(
  { relations }: Pick<ActorDirectory, 'relations'>,
  id: string,
): readonly Membership[] {
  const held = relations.filter(({ allegedBy }) => allegedBy.length === 0)
  const found: Membership[] = [{ id, from: null, to: null }]
  const seen = new Set([keyOf(found[0]!)])
  // The list grows while it is walked: who is found is asked for members in turn.
  for (const body of found) {
    for (const { actor, kind, of, from, to } of held) {
      const { up, down } = HOW[kind]
      const member = up === 'in' && of === body.id ? actor : down === 'in' && actor === body.id ? of : null
      if (member === null) continue
      const own = { id: member, from: later(body.from, firstDay(from)), to: earlier(body.to, lastDay(to)) }
      if (isEmpty(own) || seen.has(keyOf(own))) continue
      seen.add(keyOf(own))
      found.push(own)
    }
  }
  return found
}

function keyOf({ id, from, to }: Membership): string {
  return `${id} ${from} ${to}`
}

function isEmpty({ from, to }: Membership): boolean {
  return from !== null && to !== null && from > to
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

/** "2014" is from its first day on. */
function firstDay(prefix: string | null): string | null {
  return prefix === null ? null : prefix + '-01-01'.slice(prefix.length - 4)
}

// Days are compared, not counted: no month has more than 31.
function lastDay(prefix: string | null): string | null {
  return prefix === null ? null : prefix + '-12-31'.slice(prefix.length - 4)
}
