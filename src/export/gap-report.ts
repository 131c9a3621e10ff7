import { type Gap, GAP_KINDS, type GapKind } from '../model/gap.ts'
import type { Report } from '../model/report.ts'
import type { Words } from '../model/span.ts'
import { quoteOf } from './quote.ts'
import type { Layout } from './show.ts'
import { plain } from './wrap.ts'

/** One thing that the reader lacked, with how often it did so, in how many reports, and the first words that showed it. */
export interface GapRow {
  readonly kind: GapKind
  readonly name: string
  /** What it was taken for: verb, noun, organisation, official, settlement … */
  readonly as: string
  readonly count: number
  readonly reports: number
  readonly example: Words & { readonly report: string; readonly before: string; readonly after: string }
}

/** The gaps of one report, with its text to quote from. */
export interface ReportGaps {
  readonly report: Report
  readonly gaps: readonly Gap[]
}

/** Counts equal gaps over many reports; the most frequent first, then by kind and name. */
export function tallyGaps(all: Iterable<ReportGaps>): readonly GapRow[] {
  const rows = new Map<string, GapRow>()
  for (const { report, gaps } of all) {
    const seen = new Set<string>()
    for (const gap of gaps) {
      const key = `${gap.kind} ${gap.name.toLowerCase()}`
      const row = rows.get(key) ?? firstRow(report, gap)
      rows.set(key, { ...row, count: row.count + 1, reports: row.reports + (seen.has(key) ? 0 : 1) })
      seen.add(key)
    }
  }
  return [...rows.values()].toSorted(byCount)
}

function firstRow({ name: report, text }: Report, { kind, name, as, ...words }: Gap): GapRow {
  const { before, after } = quoteOf(text, words)
  return { kind, name, as, count: 0, reports: 0, example: { report, ...words, before, after } }
}

function byCount(a: GapRow, b: GapRow): number {
  const order = GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind)
  return b.count - a.count || b.reports - a.reports || order || (a.name < b.name ? -1 : 1)
}

const HEAD = ['count', 'reports', 'lacking', 'words', 'taken for', 'for example']
const FROM_THE_RIGHT = 2
const LONGEST = 28
/** Of the words before the gap, so many characters are shown. */
const BEFORE = 24

/** The rows as a table for a terminal; a line a row, cut to its width. */
export function showGaps(rows: readonly GapRow[], { width, palette }: Layout): string {
  const cells = rows.map(({ count, reports, kind, name, as, example }) => [
    String(count),
    String(reports),
    kind,
    cut(plain(name), LONGEST),
    as,
    plain(`${lastOf(example.before)}‹${example.text}›${example.after}`),
  ])
  const widths = HEAD.map((head, i) => Math.max(head.length, ...cells.map((row) => row[i]!.length)))
  const line = (row: readonly string[]): string =>
    cut(row.map((cell, i) => pad(cell, widths[i]!, i)).join('  '), width).trimEnd()
  return [palette.title(line(HEAD)), ...cells.map(line)].map((text) => `${text}\n`).join('')
}

function pad(cell: string, width: number, column: number): string {
  return column < FROM_THE_RIGHT ? cell.padStart(width) : cell.padEnd(width)
}

function lastOf(text: string): string {
  return text.length <= BEFORE ? text : `…${text.slice(-BEFORE).trimStart()}`
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`
}
