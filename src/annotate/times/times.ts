import type { Doc } from '../../model/doc.ts'
import { wordsAt } from '../../model/span.ts'
import type { When } from '../../model/when.ts'
import type { Stage } from '../pipeline.ts'
import { compareDays } from './dates.ts'
import { issuedOn } from './issued.ts'
import type { Dated, Join } from './join.ts'
import { JOINS } from './joins.ts'
import { tiedSpan, toTies, type Ties } from './ties.ts'
import type { TimeWords } from './words.ts'

/**
 * Times: the intervals that the time expressions of a report fix. Neighbours that make one interval are one time ("between
 * May 3 and May 9"), and the words that make it are in ("since 2019"), for they are what it was read from.
 */
export function times(words: TimeWords): Stage<'tokens' | 'sentences' | 'timexes', 'times'> {
  const joins = JOINS.map((join) => ({ join, ties: toTies(words, join) }))
  return {
    gives: 'times',
    needs: ['tokens', 'sentences', 'timexes'],
    annotate: (doc) => {
      const published =
        doc.report.published ??
        issuedOn(
          doc,
          doc.timexes.map((timex) => ({ ...timex, read: () => timex })),
        )
      const told = joins.reduce(
        (told, { join, ties }) => joined(doc, told, join, ties, published),
        dated(doc),
      )
      return told.map(({ start, end, text, when }) => ({ start, end, text, ...when }))
    },
  }
}

function dated(doc: Doc<'timexes'>): Dated[] {
  return doc.timexes.flatMap(({ start, end, text, when }) => (when ? [{ start, end, text, when }] : []))
}

function joined(
  { report: { text } }: Doc,
  told: readonly Dated[],
  join: Join,
  ties: Ties,
  published: string | null,
): Dated[] {
  const out: Dated[] = []
  for (let index = 0; index < told.length; index++) {
    const [first, next] = [told[index] as Dated, told[index + 1] ?? null]
    const span = tiedSpan(text, first, next, out.at(-1)?.end ?? 0, ties)
    const when = span && whenOf(first, ties.between && next ? next : first, join, published)
    out.push(span && when ? { ...wordsAt(text, span.start, span.end), when } : first)
    if (when && ties.between) index++
  }
  return out
}

function whenOf(first: Dated, second: Dated, join: Join, published: string | null): When | null {
  if (join.fits && !join.fits(first, second)) return null
  const when = join.read(first, second, published)
  return when && compareDays(when.from, when.to) <= 0 ? when : null
}
