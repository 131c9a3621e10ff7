import type { EventMention, Sentence } from '../../model/doc.ts'
import type { Mention } from '../../model/span.ts'
import { contains } from '../../model/span.ts'
import type { When } from '../../model/when.ts'
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
  const dated = [...mentions]
  for (const scene of scenesOf(context, mentions)) {
    const at = deedOf(context, dated, scene)
    const deed = dated[at]
    if (deed) dated[at] = { ...deed, when: scene.when, why: [...deed.why, 'scene time'] }
  }
  return dated
}

/** A sentence that tells when something happened, and when. */
interface Scene {
  readonly sentence: Sentence
  readonly when: Mention<When>
}

function scenesOf(context: Context, mentions: readonly EventMention[]): readonly Scene[] {
  return context.doc.times.flatMap((when) => {
    if (lengthOf(when) > DAYS) return []
    const token = context.tokenAt(when.start)
    const sentence = context.sentence(token)
    const verb = context.tree.ancestors(token).find((above) => context.tree.pos(above) === 'VERB')
    const isOwn = mentions.some((mention) => contains(sentence, mention.trigger) && mention.when !== null)
    return verb !== undefined && !isOwn && setsScene(context, verb) ? [{ sentence, when }] : []
  })
}

// "it happened", "the incident took place", "officers responded", "police were called"
function setsScene({ tree, words }: Context, verb: number): boolean {
  const place =
    tree.lemma(verb) === 'take' && tree.children(verb, 'obj').some((object) => tree.lemma(object) === 'place')
  return place || words.happening.has(tree.lemma(verb)) || words.responding.has(tree.lemma(verb))
}

// The nearest one told before it in its paragraph or the one before; else the next one of its paragraph.
function deedOf(context: Context, mentions: readonly EventMention[], { sentence }: Scene): number {
  const sentences = context.doc.sentences
  const own = sentences.indexOf(sentence)
  const nears = mentions.map(({ trigger, type, when, factuality }) => {
    const at = sentences.indexOf(context.sentence(context.tokenAt(trigger.start)))
    const fits = type === 'ASSAULT' && when === null && factuality === 'asserted'
    return fits ? at - own : Infinity
  })
  const before = nears.findLastIndex((distance) => distance <= 0 && distance >= -NEAR)
  if (before >= 0) return before
  return nears.findIndex(
    (distance, at) =>
      distance > 0 &&
      distance <= NEAR &&
      context.sentence(context.tokenAt(mentions[at]!.trigger.start)).paragraph === sentence.paragraph,
  )
}
