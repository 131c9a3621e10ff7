import type { EventType } from '../../model/codebook.ts'
import { markerOf, ON_THE_GROUND, type View } from './place-view.ts'

/** Why a place of the sentence may be none of the event, however it is tied to it. */
export const NO_SCENES: readonly ((view: View) => boolean)[] = [isDoneTo, isBesideIt, isReachedLater]

// "sanctions on Peru", "pressure on Peru": who has to bear it, not where it happens.
function isDoneTo({ context: { tree }, event: { sense }, token, place }: View): boolean {
  if (ON_THE_GROUND.has(sense.type) || place.precision !== 'country') return false
  const marker = tree.marker(token)
  return marker !== 'in' && sense.to.includes(marker)
}

// Types that are words or bonds: the scene of what else the sentence tells is not theirs.
const IN_WORDS = new Set<EventType>(['AGREE', 'SUPPORT', 'CONCEDE'])

// "the thaw began after a murder in Gao", "the loss of Gao prompted the minister's resignation"; but "a deal was struck in Gao".
function isBesideIt({ context: { tree }, event: { sense, trigger, frame }, path }: View): boolean {
  if (!IN_WORDS.has(sense.type) && sense.mode !== 'resign') return false
  const isArgument = tree.head(trigger.head) === frame.clause && path.includes(frame.clause)
  return !path.includes(trigger.head) && !isArgument
}

// "was freed and flew to Peru": where a later verb goes; but "flew to Peru and was arrested".
function isReachedLater({ context: { tree }, event: { trigger }, reach }: View): boolean {
  const at = reach.findIndex((token) => tree.pos(token) === 'VERB')
  const verb = reach[at] ?? -1
  const isLater = verb > trigger.head && tree.relation(verb) === 'conj'
  return isLater && /^(?:to|into)$/.test(markerOf(tree, reach.slice(0, at)))
}
