import type { LedgerEntry } from '../../link/consolidate/ledger.ts'
import type { ClaimId } from '../../model/claim.ts'
import { epochDay } from '../times/epoch-day.ts'
import { numberLabel } from '../languages/count-label.ts'

/** One figure on the chart, pixels. */
export interface LedgerDot {
  readonly entry: LedgerEntry
  readonly claim: ClaimId
  readonly x: number
  /** Where the lower bound stands. */
  readonly y: number
  /** Where the upper bound stands; null when there is none: the whisker then goes on to the top. */
  readonly top: number | null
}

/** The figures of one origin in their order. */
export interface LedgerLine {
  readonly source: string
  readonly dots: readonly LedgerDot[]
}

/** A chart of figures: x is the day of the report, y the toll. */
export interface LedgerLayout {
  readonly lines: readonly LedgerLine[]
  readonly ticks: readonly { readonly y: number; readonly label: string }[]
  readonly days: readonly { readonly x: number; readonly day: string }[]
}

const EDGE = { left: 36, right: 76, top: 14, bottom: 22 }
/** Pixels between two figures of one day. */
const BESIDE = 24

/** Lays the figures of one kind of harm out; those without a day of report are left to the table. */
export function ledgerLayout(entries: readonly LedgerEntry[], width: number, height: number): LedgerLayout {
  const dated = entries.filter(({ reported }) => reported !== null)
  const days = [...new Set(dated.map(({ reported }) => reported!))].toSorted()
  const x = dayScale(days, width)
  const most = Math.max(1, ...dated.map(({ low, high }) => high ?? low))
  const y = (toll: number) => height - EDGE.bottom - (toll / most) * (height - EDGE.top - EDGE.bottom)
  const dots = dated.map((entry, i) => {
    const before = dated.slice(0, i).filter(({ reported }) => reported === entry.reported).length
    return {
      entry,
      claim: entry.claim,
      x: x(entry.reported!) + before * BESIDE,
      y: y(entry.low),
      top: entry.high === null ? null : y(entry.high),
    }
  })
  const sources = [...new Set(dated.map(({ source }) => source))]
  return {
    lines: sources.map((source) => ({ source, dots: dots.filter(({ entry }) => entry.source === source) })),
    ticks: tollTicks(most).map((toll) => ({ y: y(toll), label: numberLabel(toll) })),
    days: days.map((day) => ({ x: x(day), day })),
  }
}

function dayScale(days: readonly string[], width: number): (day: string) => number {
  const room = Math.max(1, width - EDGE.left - EDGE.right)
  const [first, last] = [epochDay(days[0] ?? ''), epochDay(days.at(-1) ?? '')]
  return (day) => EDGE.left + (last === first ? 0 : ((epochDay(day) - first) / (last - first)) * room)
}

/** Zero, the middle and the greatest: whole people only. */
function tollTicks(most: number): readonly number[] {
  return [...new Set([0, Math.round(most / 2), most])]
}
