import type { EventMode } from '../../model/codebook.ts'
import type { Words } from '../../model/span.ts'
import { wordsAt } from '../../model/span.ts'
import type { Candidate } from './candidate.ts'
import type { Context } from './context.ts'

// "exploded in front of the inn", "placed bombs under two cars": what stands there is struck.
const AT =
  /^(?:at|in|on|inside|outside|against|near|under|beneath|beside|behind|before|into|through|front|next)$/

// "a murder in the court" strikes no court.
const BLASTS = new Set<EventMode | null>(['explosives', 'suicide-attack', 'heavy-weapons'])

/** The buildings, vehicles and lines that an attack strikes: what it is done to, or where it goes off. */
export function targetsOf(context: Context, candidate: Candidate): readonly Words[] {
  const { frame, sense } = candidate
  if (sense.mode === 'abduct') return []
  const aims = frame.obliques.filter(
    ({ preposition }) => sense.to.includes(preposition) || (BLASTS.has(sense.mode) && AT.test(preposition)),
  )
  const heads = [...frame.undergoers, ...frame.owners, ...aims.map(({ head }) => head)]
  return [...new Set(heads)]
    .filter((head) => isStructure(context, head))
    .map((head) => phraseOf(context, head))
}

function isStructure({ doc, lexicon }: Context, head: number): boolean {
  const token = doc.tokens[head]
  return token !== undefined && lexicon.classes['structure']?.has(token.lemma) === true
}

function phraseOf(context: Context, head: number): Words {
  const { first, last } = context.phrase(head)
  const { tokens, report } = context.doc
  return wordsAt(report.text, tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)
}
