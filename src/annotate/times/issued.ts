import type { Doc } from '../../model/doc.ts'
import { firstFrom, type Span } from '../../model/span.ts'
import type { Timex } from '../../model/timex.ts'
import { ALONE, type Setting } from './rule.ts'

/** How many characters the head of a report has: title, serial number and dateline. */
const HEAD = 400
// "(May 4, 2011)", "Update, May 4, 2011" at the end of its line, "May 4 —", "May 4:": a date that dates what follows.
const OPENS = /\($/
const CLOSES = /^(?:\)|:|[^\S\n]*(?:[\n\u2028]|$|[-–—]))/

/** An expression that can be read. */
interface Readable extends Span {
  read(setting: Setting): Pick<Timex, 'when'> | null
}

/**
 * The day that a report gives for itself, for one whose day of publication is not known: the first date of its head
 * that stands in a title or a dateline, and in no clause. A date without a year takes that of the head ("2011-09-S-002").
 */
export function issuedOn(doc: Doc<'tokens' | 'sentences'>, found: readonly Readable[]): string | null {
  const head = doc.report.text.slice(0, HEAD)
  const year = /(?<![\d-])(?:19|20)\d\d(?!\d)/.exec(head)?.[0]
  const dates = found.filter((candidate) => candidate.end <= HEAD && isDateline(doc, candidate))
  const settings = [ALONE, ...(year ? [{ ...ALONE, published: `${year}-12-31` }] : [])]
  for (const setting of settings) {
    for (const { read } of dates) {
      const when = read(setting)?.when
      if (when?.precision === 'day') return when.from
    }
  }
  return null
}

function isDateline(doc: Doc<'tokens' | 'sentences'>, { start, end }: Span): boolean {
  const { text } = doc.report
  // "GAO, Mali (May 4)": whatever stands before in its line.
  if (/\p{Lu}\p{L}+ \($/u.test(text.slice(0, start)) && text[end] === ')') return true
  const apart = OPENS.test(text.slice(0, start)) || CLOSES.test(text.slice(end, end + 20))
  const line = text.lastIndexOf('\n', start - 1) + 1
  const before = doc.tokens.slice(firstFrom(doc.tokens, line), firstFrom(doc.tokens, start))
  return apart && !before.some(({ pos }) => pos === 'VERB')
}
