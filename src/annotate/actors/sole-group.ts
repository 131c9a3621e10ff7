import type { ActorMention, Name } from '../../model/doc.ts'
import type { Mention } from '../../model/span.ts'

const MEMBERS = /^(?:\p{L}+ )?(?:rebels|guerrillas|insurgents|subversives)$/iu

/**
 * Lets bare "rebels" and "guerrillas" go back to the one rebel group that the report names, where it is named before them:
 * "The Delta Front denied … Guerrillas burned two mills".
 */
export function ofSoleGroup(
  mentions: readonly ActorMention[],
  names: readonly Mention<Name>[],
): readonly ActorMention[] {
  const groups = names.filter(({ kind }) => kind === 'armed-group')
  const [group] = groups
  if (!group || groups.some(({ name }) => name !== group.name)) return mentions
  return mentions.map((mention) => (isMember(mention, group) ? joined(mention, group) : mention))
}

// "Chadian rebels" may be others.
function isMember(mention: ActorMention, group: Mention<Name>): boolean {
  const { why, sector, entity, country, text, start } = mention
  const unnamed = why === 'described' && sector === 'REB' && entity === null && country === null
  return unnamed && group.sector === 'REB' && start > group.end && MEMBERS.test(text)
}

function joined(
  mention: ActorMention,
  { start, end, text, name, entity, country, sector }: Mention<Name>,
): ActorMention {
  return {
    ...mention,
    name,
    entity,
    country,
    sector,
    antecedent: { start, end, text },
    why: 'back to sole group',
  }
}
