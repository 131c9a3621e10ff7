import type { Actor } from '../../model/actor.ts'
import type { ActorMention, Doc, EventMention } from '../../model/doc.ts'
import { contains, type Mention, overlaps, type Span } from '../../model/span.ts'
import { toActor } from '../actors/to-actor.ts'
import type { Attribution } from '../../model/speaker.ts'

/**
 * The chain of speakers that vouch for an event: the utterance with the narrowest content first, wider ones after it.
 * A verbal act is told by whoever tells of it: the one who threatens or promises is its actor, not its speaker.
 */
export function attributionOf(doc: Doc<'actors' | 'speakers'>, mention: EventMention): Attribution[] {
  const chain = chainOver(doc, mention)
  return chain
    .filter((link, index) => chain.findIndex((other) => other.name === link.name) === index)
    .filter((link) => !isOwnAct(doc.actors, mention, link))
}

/** Who "we" are in "“We will shell the port,” the admiral said": the speaker; nobody when the act is no announcement. */
export function announcer(doc: Doc<'actors' | 'speakers'>, mention: EventMention): readonly Mention<Actor>[] {
  const announces = mention.why.includes('own-future') || mention.why.includes('demand')
  const speaker = announces ? chainOver(doc, mention)[0] : undefined
  const actor = speaker && doc.actors.find((other) => overlaps(other, speaker))
  return actor ? [toActor(actor)] : []
}

function chainOver(doc: Doc<'speakers'>, { trigger }: EventMention): readonly Attribution[] {
  return doc.speakers
    .flatMap((utterance) =>
      utterance.content
        .filter((content) => contains(content, trigger))
        .map((content) => ({ utterance, length: content.end - content.start })),
    )
    .sort((a, b) => a.length - b.length)
    .flatMap(({ utterance }) => utterance.attribution)
}

// "The minister said his country would attack": the minister announces, the outlet tells of it.
function isOwnAct(
  actors: readonly ActorMention[],
  { actors: doers, type, why }: EventMention,
  link: Attribution,
): boolean {
  if (!['THREATEN', 'AGREE', 'CONCEDE', 'REQUEST'].includes(type)) return false
  if (doers.some((doer) => doer.name === link.name || overlaps(doer, link))) return true
  const country = actors.find((actor) => overlaps(actor, link))?.country
  return why.includes('own-future') && country != null && doers.some((doer) => doer.country === country)
}

/** True when the span lies between an opening quotation mark and its closing one within its paragraph. */
export function isQuoted(text: string, span: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', span.start) + 1, span.start)
  const opened = before.lastIndexOf('“') > before.lastIndexOf('”')
  const straight = (before.match(/"/g) ?? []).length % 2 === 1
  return opened || straight
}
