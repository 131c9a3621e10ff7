import type { Doc } from '../../model/doc.ts'
import { bySpan, overlaps, wordsAt, type Mention, type Words } from '../../model/span.ts'
import type { When } from '../../model/when.ts'
import type { Stage } from '../pipeline.ts'
import { FIRST_DAY, LAST_DAY } from './dates.ts'
import { isHistory } from './history.ts'
import { issuedOn } from './issued.ts'
import { JOINS } from './joins.ts'
import { toLineWords } from './line-words.ts'
import { looksAhead, type Cues } from './looks-ahead.ts'
import { toPhrase, type Phrase } from './phrase.ts'
import type { Candidate, Join, Rule } from './rule.ts'
import { RULES } from './rules.ts'
import { wordsOf, type TimeWords } from './words.ts'

/**
 * Times, read against the publication date (weekdays, months and dates without a year look back unless the clause looks
 * ahead) and the times told before. As in TIMEX3 a preposition that only attaches ("on", "in", "at") is left out;
 * one that makes the interval ("since 2019", "between … and …") is in, for the words are what the value was read from.
 */
export function times(words: TimeWords): Stage<'tokens' | 'sentences', 'times'> {
  const rules = RULES.map((rule) => ({
    rule,
    phrases: rule.phrases.map((phrase) => toPhrase(words, phrase)),
  }))
  const wordsIn = toLineWords(words)
  const joins = JOINS.map((join) => toGlue(words, join))
  const cues = { verb: new Set(wordsOf(words, 'ahead')), near: new Set(wordsOf(words, 'upcoming')) }
  return {
    gives: 'times',
    needs: ['tokens', 'sentences'],
    annotate: (doc) => {
      const { text } = doc.report
      const found = linesOf(text).flatMap((line) => {
        const has = wordsIn(line.text)
        const apt = rules.filter(({ rule }) => rule.needs.some((need) => has.has(need)))
        return longest(apt.flatMap(({ rule, phrases }) => candidates(line, rule, phrases)))
      })
      return read(
        doc,
        joins.reduce((found, glue) => joined(text, found, glue), found),
        cues,
      )
    },
  }
}

function linesOf(text: string): Words[] {
  return Array.from(text.matchAll(/[^\r\n]+/g), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    text: line,
  }))
}

function candidates(line: Words, rule: Rule, phrases: readonly Phrase[]): Candidate[] {
  return phrases.flatMap((phrase) =>
    phrase.matches(line.text).map((found) => ({
      start: line.start + found.start,
      end: line.start + found.end,
      rule: rule.name,
      read: (setting) => rule.read(found, setting),
    })),
  )
}

/** The longest candidates that do not overlap, in text order; of equals the one of the earlier rule. */
function longest(found: readonly Candidate[]): Candidate[] {
  return clusters(found).flatMap((cluster) => {
    const kept: Candidate[] = []
    for (const one of cluster.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
      if (!kept.some((other) => overlaps(one, other))) kept.push(one)
    return kept.toSorted(bySpan)
  })
}

/** Candidates that overlap, directly or through others, in the order of the rules; the clusters in text order. */
function clusters(found: readonly Candidate[]): Candidate[][] {
  const out: Candidate[][] = []
  let end = -1
  for (const one of found.toSorted((a, b) => a.start - b.start)) {
    if (one.start >= end) out.push([])
    out.at(-1)?.push(one)
    end = Math.max(end, one.end)
  }
  const order = new Map(found.map((one, index) => [one, index]))
  return out.map((cluster) => cluster.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
}

interface Glue {
  readonly join: Join
  readonly before: Phrase | null
  readonly between: Phrase | null
}

function toGlue(words: TimeWords, join: Join): Glue {
  return {
    join,
    before: join.before === undefined ? null : toPhrase(words, join.before),
    between: join.between === undefined ? null : toPhrase(words, join.between),
  }
}

function joined(text: string, found: readonly Candidate[], glue: Glue): Candidate[] {
  const out: Candidate[] = []
  for (let index = 0; index < found.length; index++) {
    const first = found[index] as Candidate
    const whole = joinAt(text, first, found[index + 1] ?? null, out.at(-1)?.end ?? 0, glue)
    out.push(whole ?? first)
    if (whole && glue.between) index++
  }
  return out
}

/** The most characters that the words between two joined times take up. */
const REACH = 40

function joinAt(
  text: string,
  first: Candidate,
  next: Candidate | null,
  floor: number,
  glue: Glue,
): Candidate | null {
  const { join, before, between } = glue
  const second = between ? next : first
  if (!second || (join.fits && !join.fits(first.rule, second.rule))) return null
  if (between && (second.start - first.end > REACH || !between.fills(text.slice(first.end, second.start))))
    return null
  const start = before ? before.endingAt(text, first.start) : first.start
  if (start === null || start < floor) return null
  return {
    start,
    end: second.end,
    rule: join.name,
    read: (setting) => join.read(first.read, second.read, setting),
  }
}

function read(doc: Doc<'tokens' | 'sentences'>, found: readonly Candidate[], cues: Cues): Mention<When>[] {
  const mentions: Mention<When>[] = []
  const published = doc.report.published ?? issuedOn(doc, found)
  const history = isHistory(found, published)
  for (const candidate of found) {
    const ahead = looksAhead(doc, candidate, cues)
    const when = candidate.read({ published, ahead, history, earlier: mentions })
    if (when && isSound(when))
      mentions.push({
        ...wordsAt(doc.report.text, candidate.start, candidate.end),
        from: when.from,
        to: when.to,
        precision: when.precision,
      })
  }
  return mentions
}

/** "300 decades ago" is out of the calendar. */
function isSound({ from, to }: When): boolean {
  return from <= to && from > FIRST_DAY && to < LAST_DAY
}
