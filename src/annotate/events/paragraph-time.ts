import type { EventMention } from '../../model/doc.ts'
import type { EventType } from '../../model/codebook.ts'
import type { Mention } from '../../model/span.ts'
import type { When } from '../../model/when.ts'
import { lengthOf } from '../times/dates.ts'
import { isRelation } from '../syntax/tree.ts'
import type { Context } from './context.ts'

/** The most days of a time that a paragraph is told from: a day, or the night between two. */
const DAYS = 2

/** Deeds that follow one another; what is said ("threatened", "urged") has a day of its own. */
const DEEDS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'RETREAT', 'MOBILIZE'])

/**
 * Gives a deed whose clause names no time that of the deed told before it in its paragraph: "On Sunday rebels entered the town.
 * They burned the station." Both must be told as done, in main clauses of the simple past: "they had burned" is of another day.
 */
export function paragraphTime(context: Context, mentions: readonly EventMention[]): EventMention[] {
  let anchor: { readonly paragraph: number; readonly when: Mention<When> } | null = null
  return mentions.map((mention) => {
    const { paragraph } = context.sentence(context.tokenAt(mention.trigger.start))
    const narrated = isNarrated(context, mention)
    if (narrated && mention.when === null && anchor?.paragraph === paragraph)
      return { ...mention, when: anchor.when, why: [...mention.why, 'paragraph time'] }
    if (mention.when)
      anchor = narrated && lengthOf(mention.when) <= DAYS ? { paragraph, when: mention.when } : null
    return mention
  })
}

function isNarrated(context: Context, { type, factuality, trigger, why }: EventMention): boolean {
  if (!DEEDS.has(type) || factuality !== 'asserted' || !why.includes('lexicon verb')) return false
  const head = verbOf(context, trigger.start, trigger.end)
  return head !== null && isMain(context, head) && isSimplePast(context, head)
}

function verbOf({ doc, tokenAt }: Context, start: number, end: number): number | null {
  for (let token = tokenAt(start); token <= tokenAt(end - 1); token++)
    if (doc.tokens[token]?.pos === 'VERB') return token
  return null
}

// The verb of the sentence, or one joined to it: "entered the town and burned the station".
function isMain({ tree }: Context, token: number): boolean {
  const relation = tree.relation(token)
  return relation === 'root' || (isRelation(relation, 'conj') && tree.relation(tree.head(token)) === 'root')
}

function isSimplePast({ doc, tree }: Context, token: number): boolean {
  const { text, lemma } = doc.tokens[token] ?? { text: '', lemma: '' }
  const auxiliaries = tree
    .children(token)
    .filter((child) => isRelation(tree.relation(child), 'aux'))
    .map((child) => doc.tokens[child]?.text.toLowerCase() ?? '')
  return (
    text.toLowerCase() !== lemma &&
    !text.endsWith('ing') &&
    auxiliaries.every((word) => /^(?:was|were|did)$/.test(word))
  )
}
