import type { Report, ReportId } from '../../model/report.ts'
import { shingles } from './shingles.ts'

/** What of a report tells whether it repeats another. */
export type Comparable = Pick<Report, 'id' | 'published' | 'text'>

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

/**
 * Which of two reports repeats the other, and how far; null when neither does. The copy is the one that was published later, of one day
 * the one with the greater id, and a report without a day comes after those with one: the same whichever is given first.
 */
export function copyOf(one: Comparable, other: Comparable): CopyOf | null {
  if (one.id === other.id) return null
  const likeness = likenessOf(one.text, other.text)
  if (likeness < LIKE) return null
  const [first, second] = isBefore(one, other) ? [one, other] : [other, one]
  return { report: second.id, of: first.id, likeness }
}

function isBefore(one: Comparable, other: Comparable): boolean {
  if (one.published === other.published) return one.id < other.id
  if (one.published === null || other.published === null) return other.published === null
  return one.published < other.published
}

function likenessOf(one: string, other: string): number {
  const [less, more] = [shingles(one), shingles(other)].sort((a, b) => a.size - b.size)
  if (less === undefined || more === undefined || less.size === 0) return 0
  let shared = 0
  for (const shingle of less) if (more.has(shingle)) shared++
  // A short item within a long text is a copy of nothing but a sentence.
  if (less.size < ENOUGH && less.size !== shared) return 0
  if (less.size < ENOUGH && more.size > less.size * 2) return 0
  return shared / less.size
}
