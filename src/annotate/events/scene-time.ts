import type { EventMention, Sentence } from '../../model/doc.ts'
import type { Mention } from '../../model/span.ts'
import type { When } from '../../model/when.ts'
import { isPassive, obliquesOf } from '../syntax/frames/frame.ts'
import { lengthOf } from '../times/dates.ts'
import type { Context } from './context.ts'

/** The most days of a time by which a scene is told: a day, or the night between two. */
const DAYS = 2
/** The most sentences between the deed and the words that tell its time. */
const NEAR = 3

/**
 * Gives a violent deed without a time that of the sentence that sets its scene: "Two herders were shot. The incident occurred on
 * Friday." "Police were called to a mill on Sunday. A guard was shot there."
 */
export function sceneTime(context: Context, mentions: readonly EventMention[]): EventMention[] {
  const indices = new Map(context.doc.sentences.map((sentence, index) => [sentence, index]))
  const sentences = mentions.map(
    ({ trigger }) => indices.get(context.sentence(context.tokenAt(trigger.start))) ?? 0,
  )
  const dated = [...mentions]
  for (const { sentence, when } of scenesOf(context, mentions)) {
    const at = deedOf(context, dated, sentences, indices.get(sentence) ?? 0)
    const deed = dated[at]
    if (deed) dated[at] = { ...deed, when, why: [...deed.why, 'scene time'] }
  }
  return dated
}

/** A sentence that tells when something happened, and when. */
interface Scene {
  readonly sentence: Sentence
  readonly when: Mention<When>
}

function scenesOf(context: Context, mentions: readonly EventMention[]): readonly Scene[] {
  const dated = new Set(
    mentions.flatMap(({ trigger, when }) => (when ? [context.sentence(context.tokenAt(trigger.start))] : [])),
  )
  return context.doc.times.flatMap((when) => {
    if (lengthOf(when) > DAYS) return []
    const token = context.tokenAt(when.start)
    const sentence = context.sentence(token)
    if (dated.has(sentence)) return []
    const verb = context.tree.ancestors(token).find((above) => context.tree.pos(above) === 'VERB')
    return verb !== undefined && setsScene(context, verb, when) ? [{ sentence, when }] : []
  })
}

// "it happened", "the incident took place", "police were called", "officers responded to a report of shots"
function setsScene({ tree, words }: Context, verb: number, { precision }: When): boolean {
  const lemma = tree.lemma(verb)
  if (words.happening.has(lemma)) return true
  if (words.summoning.has(lemma)) return isPassive(tree, verb)
  if (lemma === 'take') return tree.children(verb, 'obj').some((object) => tree.lemma(object) === 'place')
  const alarms = obliquesOf(tree, verb, 'obl').filter(({ head }) => words.alarms.has(tree.lemma(head)))
  // "responded about 2 a.m."; but "the ministry responded on Tuesday".
  const isCalled =
    /^(?:minute|hour)$/.test(precision) || alarms.some(({ preposition }) => preposition === 'to')
  return lemma === 'respond' && isCalled
}

// The nearest one told in the sentences before it; else the next one of its paragraph.
function deedOf(
  { doc }: Context,
  mentions: readonly EventMention[],
  sentences: readonly number[],
  scene: number,
): number {
  const first = sentences.findIndex((sentence) => sentence >= scene - NEAR)
  const last = sentences.findLastIndex((sentence) => sentence <= scene + NEAR)
  const near = Array.from({ length: first < 0 ? 0 : last - first + 1 }, (_, index) => first + index).filter(
    (at) => isUndated(mentions[at]!),
  )
  const before = near.findLast((at) => sentences[at]! <= scene)
  const paragraph = doc.sentences[scene]?.paragraph
  return before ?? near.find((at) => doc.sentences[sentences[at]!]?.paragraph === paragraph) ?? -1
}

function isUndated({ type, when, factuality }: EventMention): boolean {
  return type === 'ASSAULT' && when === null && factuality === 'asserted'
}
