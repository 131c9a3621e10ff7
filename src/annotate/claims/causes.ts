import { z } from 'zod'
import type { ClaimId, Cause } from '../../model/claim.ts'
import type { Doc, EventMention } from '../../model/doc.ts'
import { type Span, spansWithin, wordsAt } from '../../model/span.ts'

/** The phrases of data/lexicon/causes.yaml as one pattern. Throws when the list is empty or no list. */
export function readCausePhrases(value: unknown): RegExp {
  const phrases = z
    .array(z.string().regex(/^[a-z ]+$/))
    .min(1)
    .parse(value)
  return new RegExp(String.raw`\b(?:${phrases.join('|')})\b`, 'gi')
}

/**
 * The causes that the report itself states, by the index of the event they caused: "torched a mill in retaliation for the
 * raid". The words run from the phrase to the cause's own word; both events stand in one sentence.
 */
export function causesOf(
  doc: Doc<'sentences' | 'events'>,
  phrases: RegExp,
  ids: readonly ClaimId[],
): ReadonlyMap<number, readonly Cause[]> {
  const { text } = doc.report
  const found = new Map<number, Cause[]>()
  const events = doc.events
    .map((event, index) => ({ ...event.trigger, index }))
    .toSorted((a, b) => a.start - b.start)
  for (const sentence of doc.sentences) {
    const near = spansWithin(events, sentence)
    for (const phrase of near.length < 2 ? [] : text.slice(sentence.start, sentence.end).matchAll(phrases)) {
      const start = sentence.start + phrase.index
      const [effect, cause] = around(near, { start, end: start + phrase[0].length })
      if (!effect || !cause) continue
      const relation = phrase[0].toLowerCase()
      const stated = { ...wordsAt(text, start, cause.end), claim: ids[cause.index] as ClaimId, relation }
      found.set(effect.index, [...(found.get(effect.index) ?? []), stated])
    }
  }
  return found
}

type Trigger = EventMention['trigger'] & { readonly index: number }

// "To avenge the raid, herders torched a mill": the effect may come after the cause.
function around(
  triggers: readonly Trigger[],
  phrase: Span,
): readonly [Trigger | undefined, Trigger | undefined] {
  const after = triggers.filter(({ start }) => start >= phrase.end)
  const before = triggers.findLast(({ end }) => end <= phrase.start)
  return [before ?? after[1], after[0]]
}
