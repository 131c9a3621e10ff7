import type { Actor } from '../../model/actor.ts'
import type { ActorMention } from '../../model/doc.ts'
import type { Mention } from '../../model/span.ts'

/** The actor that a mention stands for, with its words: what a claim keeps of it. */
export function toActor(mention: ActorMention): Mention<Actor> {
  const { start, end, text, name, entity, country, sector } = mention
  return { start, end, text, name, entity, country, sector }
}
