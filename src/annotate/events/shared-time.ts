import type { EventMention } from '../../model/doc.ts'
import type { Mention } from '../../model/span.ts'
import type { When } from '../../model/when.ts'

/** Mentions of one happening share its time: "Five die in raid", a headline, is of the day that the report tells further on. */
export function sharedTime(mentions: readonly EventMention[]): EventMention[] {
  const told = new Map<number, Mention<When>>()
  for (const [index, { when, same }] of mentions.entries())
    if (when && !told.has(same ?? index)) told.set(same ?? index, when)
  return mentions.map((mention, index) => {
    const when = mention.when ?? told.get(mention.same ?? index) ?? null
    return when === mention.when ? mention : { ...mention, when, why: [...mention.why, 'shared time'] }
  })
}
