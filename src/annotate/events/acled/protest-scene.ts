import type { AcledSubEvent } from '../../../model/codebook.ts'
import type { EventMention } from '../../../model/doc.ts'
import type { Context } from '../context.ts'

const FORCE = new Set<AcledSubEvent | null>(['Protest with intervention', 'Arrests'])
const OUTCOMES: readonly AcledSubEvent[] = [
  'Violent demonstration',
  'Excessive force against protesters',
  'Protest with intervention',
]

/**
 * Codes what happens at a protest as one thing, as ACLED does: in a sentence that tells of a protest, an arrest or the use of
 * tear gas makes it one with intervention, killings one with excessive force, violence by the crowd a violent demonstration.
 */
export function protestScene(context: Context, mentions: EventMention[]): EventMention[] {
  const protests = mentions.filter(({ type, factuality }) => type === 'PROTEST' && factuality === 'asserted')
  const at = mentions.filter((mention) => !isGrievance(context, mention, protests))
  const outcome = outcomeOf(at, protests.length > 0)
  if (outcome === null) return mentions
  return mentions.map((mention) => {
    const belongs = protests.includes(mention) || (at.includes(mention) && isPartOf(mention))
    return belongs ? { ...mention, acled: outcome } : mention
  })
}

// The gravest that is told; an arrest is one only where a protest is told as well.
function outcomeOf(at: readonly EventMention[], isProtest: boolean): AcledSubEvent | null {
  const told = new Set(at.map(({ acled }) => acled))
  const gravest = OUTCOMES.find((outcome) => told.has(outcome)) ?? null
  return gravest ?? (isProtest && told.has('Arrests') ? 'Protest with intervention' : null)
}

function isPartOf({ acled }: EventMention): boolean {
  return FORCE.has(acled) || acled === 'Excessive force against protesters'
}

// "protested against the arrest of a monk": what they are against did not happen at the protest.
function isGrievance(
  { tree, tokenAt }: Context,
  { trigger }: EventMention,
  protests: readonly EventMention[],
): boolean {
  const verbs = new Set(protests.map((protest) => tokenAt(protest.trigger.start)))
  let at = tokenAt(trigger.end - 1)
  while (tree.head(at) >= 0) {
    const marker = tree.relation(at) === 'obj' ? 'of' : tree.marker(at)
    at = tree.head(at)
    if (verbs.has(at) && /^(?:against|over|at|of|about|for|to)$/.test(marker)) return true
  }
  return false
}
