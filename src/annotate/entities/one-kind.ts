import type { Entity, EntityKind } from '../../model/doc.ts'
import type { Mention } from '../../model/span.ts'

/** What a name may be taken for by its sentence alone; dates, sums, quantities and weapons tell it by their words. */
const NAMED: ReadonlySet<EntityKind> = new Set([
  'person',
  'organisation',
  'place',
  'facility',
  'people',
  'product',
  'misc',
])

/**
 * The same words are of one kind throughout a report, the kind that most of its sentences speak for; of two the one that comes
 * first ("one sense per discourse", Gale, Church & Yarowsky 1992).
 */
export function oneKind(mentions: readonly Mention<Entity>[]): readonly Mention<Entity>[] {
  const votes = new Map<string, Map<EntityKind, number>>()
  for (const { text, kind } of mentions.filter(isNamed)) {
    const kinds = votes.get(text) ?? new Map<EntityKind, number>()
    votes.set(text, kinds.set(kind, (kinds.get(kind) ?? 0) + 1))
  }
  return mentions.map((mention) =>
    isNamed(mention) ? { ...mention, kind: mostOf(votes.get(mention.text)) ?? mention.kind } : mention,
  )
}

function isNamed({ kind }: Entity): boolean {
  return NAMED.has(kind)
}

function mostOf(kinds: ReadonlyMap<EntityKind, number> = new Map()): EntityKind | undefined {
  const most = Math.max(...kinds.values())
  return [...kinds].find(([, count]) => count === most)?.[0]
}
