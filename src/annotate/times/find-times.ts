import { bySpan, overlaps, type Span, type Words } from '../../model/span.ts'
import { COMPOUNDS } from './compounds.ts'
import { toLineWords } from './line-words.ts'
import { toPhrase, type Phrase } from './phrase.ts'
import type { Candidate, Compound, Reader, Rule } from './rule.ts'
import { RULES } from './rules.ts'
import { tiedSpan, toTies, type Ties } from './ties.ts'
import type { TimeWords } from './words.ts'

/** Finds the time expressions of a text, in order and apart: by the rules, line by line, then by the compounds. */
export function toFinder(words: TimeWords): (text: string) => readonly Candidate[] {
  const rules = RULES.map((rule) => ({
    rule,
    phrases: rule.phrases.map((phrase) => toPhrase(words, phrase)),
  }))
  const wordsIn = toLineWords(words)
  const compounds = COMPOUNDS.map((compound) => ({ compound, ties: toTies(words, compound) }))
  return (text) => {
    const found = linesOf(text).flatMap((line) => {
      const own = wordsIn(line.text)
      return longest(
        rules.flatMap(({ rule, phrases }) => candidates(line, rule, phrases, own.startsNear(rule.needs))),
      )
    })
    return compounds.reduce((found, { compound, ties }) => compounded(text, found, compound, ties), found)
  }
}

function linesOf(text: string): Words[] {
  return Array.from(text.matchAll(/[^\r\n]+/g), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    text: line,
  }))
}

function candidates(
  line: Words,
  rule: Rule,
  phrases: readonly Phrase[],
  starts: readonly number[],
): Candidate[] {
  return phrases.flatMap((phrase) =>
    phrase.matches(line.text, starts).map((found) => ({
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
  for (const cluster of out) cluster.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  return out
}

function compounded(text: string, found: readonly Candidate[], compound: Compound, ties: Ties): Candidate[] {
  const out: Candidate[] = []
  for (let index = 0; index < found.length; index++) {
    const [first, next] = [found[index] as Candidate, found[index + 1] ?? null]
    const second = ties.between && next ? next : first
    const fits = compound.fits(first.rule, second.rule)
    const span = fits ? tiedSpan(text, first, next, floorOf(out, ties), ties) : null
    if (!span) {
      out.push(first)
      continue
    }
    if ((out.at(-1)?.end ?? 0) > span.start) out.pop()
    out.push(compoundOf(span, compound, first, second))
    if (ties.between) index++
  }
  return out
}

/** Where a compound may start: "the night" of "the night of May 3" is taken in, what is joined already is not. */
function floorOf(out: readonly Candidate[], ties: Ties): number {
  const last = out.at(-1)
  return (ties.before ? last?.start : last?.end) ?? 0
}

function compoundOf(span: Span, compound: Compound, first: Candidate, second: Candidate): Candidate {
  const read: Reader = (setting) => compound.read(first.read, second.read, setting)
  return { ...span, rule: compound.name, read }
}
