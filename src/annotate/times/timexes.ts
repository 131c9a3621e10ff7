import type { Doc } from '../../model/doc.ts'
import { wordsAt, type Mention } from '../../model/span.ts'
import type { Timex } from '../../model/timex.ts'
import type { When } from '../../model/when.ts'
import type { Stage } from '../pipeline.ts'
import { compareDays, LAST_DAY, yearIn } from './dates.ts'
import { toFinder } from './find-times.ts'
import { isHistory } from './history.ts'
import { issuedOn } from './issued.ts'
import { looksAhead, type Cues } from './looks-ahead.ts'
import { toPhrase, type Phrase } from './phrase.ts'
import { ALONE, type Candidate, type Setting } from './rule.ts'
import { wordsOf, type TimeWords } from './words.ts'

/** The words between the ends of a span: "from March to May 2019". */
const SPAN = '(?: ?[-–—/] ?|,? (?:to|until|till|through|up to|and|or) (?:the )?)'

/** What reading goes by, beside the rules. */
interface Guides {
  readonly cues: Cues
  readonly span: Phrase
}

/**
 * Time expressions, read against the publication date (weekdays, months and dates without a year look back unless the clause
 * looks ahead) and the times told before. As in TIMEX3 a preposition ("on", "since", "between") is left out, and the ends of
 * a span are two expressions.
 */
export function timexes(words: TimeWords): Stage<'tokens' | 'sentences', 'timexes'> {
  const find = toFinder(words)
  const cues = { verb: new Set(wordsOf(words, 'ahead')), near: new Set(wordsOf(words, 'upcoming')) }
  const guides = { cues, span: toPhrase(words, SPAN) }
  return {
    gives: 'timexes',
    needs: ['tokens', 'sentences'],
    annotate: (doc) => readAll(doc, find(doc.report.text), guides),
  }
}

function readAll(
  doc: Doc<'tokens' | 'sentences'>,
  found: readonly Candidate[],
  { cues, span }: Guides,
): Mention<Timex>[] {
  const { text, published: given } = doc.report
  const published = given ?? issuedOn(doc, found)
  const history = isHistory(found, published)
  const mentions: Mention<Timex>[] = []
  const earlier: When[] = history ? firstTold(found) : []
  for (const [index, candidate] of found.entries()) {
    const setting = { published, history, earlier, ahead: looksAhead(doc, candidate, cues) }
    const next = found[index + 1]
    const tied = next && span.fills(text.slice(candidate.end, next.start)) ? next : null
    const timex = tied ? readFirst(candidate, tied, setting) : candidate.read(setting)
    if (!timex || (timex.when && !isSound(timex.when))) continue
    if (timex.when) earlier.push(timex.when)
    const { type, value, when } = timex
    mentions.push({
      ...wordsAt(text, candidate.start, candidate.end),
      type,
      value,
      when: when && yearIn(when.from) > 0 ? when : null,
    })
  }
  return mentions
}

/** Rules whose times come back: each week, each year. */
const RECURRING: ReadonlySet<string> = new Set(['weekday', 'month', 'day and month', 'bare day'])

/** The first end of a span is the latest before the second: "from March to May 2019", "from Monday to Wednesday". */
function readFirst(first: Candidate, second: Candidate, setting: Setting): Timex | null {
  const own = first.read(setting)
  if (!own || !RECURRING.has(first.rule) || first.rule !== second.rule) return own
  const to = second.read({
    ...setting,
    earlier: own.when ? [...setting.earlier, own.when] : setting.earlier,
  })?.when
  if (!to) return own
  return first.read({ ...setting, published: to.from, ahead: false, earlier: [...setting.earlier, to] })
}

/** Where a history begins without a year, the first that it tells. */
function firstTold(found: readonly Candidate[]): When[] {
  for (const { read } of found) {
    const when = read(ALONE)?.when
    if (when) return [when]
  }
  return []
}

/** "300 decades ago" is out of the calendar. */
function isSound({ from, to }: When): boolean {
  return compareDays(from, to) <= 0 && to < LAST_DAY
}
