import type { Cause, Claim } from '../../model/claim.ts'
import type { Doc, EventMention } from '../../model/doc.ts'
import type { Stage } from '../pipeline.ts'
import { announcer, attributionOf, isQuoted } from './attribution.ts'
import type { CausePhrases } from './cause-phrases.ts'
import { causesOf } from './causes.ts'
import { claimId } from './claim-id.ts'
import { type DatedActors, withCodesThen } from './codes-then.ts'
import { confidenceOf, type ConfidenceWeights } from './confidence.ts'

type Needs = 'sentences' | 'actors' | 'speakers' | 'events'

/** Joins each event to who says so: one claim an event mention. */
export function claims(
  causePhrases: CausePhrases,
  weights: ConfidenceWeights,
  dated: DatedActors,
): Stage<Needs, 'claims'> {
  return {
    gives: 'claims',
    needs: ['sentences', 'actors', 'speakers', 'events'],
    annotate: (doc) => {
      const ids = idsOf(doc)
      const causes = causesOf(doc, causePhrases, ids)
      return doc.events.map((event, index) => ({
        ...claimOf(
          doc,
          withCodesThen(event, dated, doc.report.published),
          ids,
          index,
          causes.get(index) ?? [],
        ),
        confidence: confidenceOf(weights, event),
      }))
    },
  }
}

function claimOf(
  doc: Doc<Needs>,
  mention: EventMention,
  ids: readonly string[],
  index: number,
  causes: readonly Cause[],
): Omit<Claim, 'confidence'> {
  const { factuality, same, why, targets: _, ...event } = mention
  const actors = event.actors.length > 0 ? event.actors : announcer(doc, mention)
  return {
    id: ids[index] as string,
    event: { ...event, actors },
    attribution: attributionOf(doc, { ...mention, actors }),
    quoted: isQuoted(doc.report.text, mention.trigger),
    factuality,
    causes,
    same_as: same === null ? null : (ids[same] as string),
    why: [
      ...why,
      ...(actors.length > event.actors.length ? ['announcer'] : []),
      ...causes.map(() => 'causes'),
    ],
  }
}

function idsOf(doc: Doc<Needs>): string[] {
  const seen = new Map<string, number>()
  return doc.events.map(({ trigger }) => {
    const key = trigger.text.toLowerCase()
    const ordinal = seen.get(key) ?? 0
    seen.set(key, ordinal + 1)
    return claimId(doc.report.id, trigger.text, ordinal)
  })
}
