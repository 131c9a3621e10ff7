import type { Report, ReportId } from '../../model/report.ts'
import { shingles } from './shingles.ts'

/** What of a report tells whether it repeats another; its shingles are worked out once. */
export interface Comparable extends Known {
  readonly shingles: ReadonlySet<number>
}

type Known = Pick<Report, 'id' | 'published' | 'outlet' | 'text'>

/** A judgement that one report repeats another. */
export interface CopyOf {
  readonly report: ReportId
  readonly of: ReportId
  /** Share of the shorter text's shingles that the other has, 0 to 1. */
  readonly likeness: number
}

/** Outlets cut an agency's text and put sentences of their own to it; two reports of one event share quotations only. */
const LIKE = 0.6
/** Some lines that many articles have ("Follow us for more") must not make them one. */
const ENOUGH = 20

/** A report to be compared with others. */
export function comparable({ id, published, outlet, text }: Known): Comparable {
  return { id, published, outlet, text, shingles: shingles(text) }
}

/**
 * Which of two reports repeats the other, and how far; null when neither does: the later by `byOrigin`, whichever is given first.
 */
export function copyOf(one: Comparable, other: Comparable): CopyOf | null {
  if (one.id === other.id) return null
  const likeness = likenessOf(one.shingles, other.shingles)
  if (likeness < LIKE) return null
  const [first, second] = byOrigin(one, other) < 0 ? [one, other] : [other, one]
  return { report: second.id, of: first.id, likeness }
}

/**
 * Order of reports by which is likelier to be the one that others repeat: the earlier day, those without a day last; of one day the
 * one whose text names its own outlet ("the mayor told Harbour Radio"); else the lesser id.
 */
export function byOrigin(one: Known, other: Known): number {
  const [a, b] = [one, other].map(
    (report) => `${report.published ?? '9999'} ${namesItself(report) ? 0 : 1} ${report.id}`,
  )
  return a! < b! ? -1 : Number(a! > b!)
}

function namesItself({ outlet, text }: Known): boolean {
  const name = outlet?.replace(/\([^)]*\)/g, '').trim() ?? ''
  return name !== '' && text.includes(name)
}

function likenessOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [less, more] = one.size <= other.size ? [one, other] : [other, one]
  if (less.size === 0) return 0
  let shared = 0
  for (const shingle of less) if (more.has(shingle)) shared++
  // A short item within a long text is a copy of nothing but a sentence.
  if (less.size < ENOUGH && less.size !== shared) return 0
  if (less.size < ENOUGH && more.size > less.size * 2) return 0
  return shared / less.size
}
