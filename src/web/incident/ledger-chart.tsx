import { useRef } from 'react'
import type { LedgerEntry } from '../../link/consolidate/ledger.ts'
import type { ClaimId } from '../../model/claim.ts'
import { dayLabel } from '../times/day-label.ts'
import { useWidth } from '../times/use-width.ts'
import type { LedgerDot, LedgerLine } from './ledger-layout.ts'
import { ledgerLayout } from './ledger-layout.ts'

interface LedgerChartProps {
  readonly entries: readonly LedgerEntry[]
  readonly numberOf: (claim: ClaimId) => number
  readonly lit: number
}

const HEIGHT = 168

/** How a toll moved from report to report: a dot a claim, a whisker for its bounds, a line an origin. Its twin is the table. */
export function LedgerChart({ entries, numberOf, lit }: LedgerChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const { lines, ticks, days } = ledgerLayout(entries, width, HEIGHT)
  return (
    <div className="ledger-chart" ref={box} style={{ blockSize: HEIGHT }}>
      <svg width={width} height={HEIGHT} aria-hidden="true">
        {ticks.map(({ y, label }) => (
          <g key={label} className="ledger-tick">
            <line x1={28} x2={width} y1={y} y2={y} />
            <text x={22} y={y + 4} textAnchor="end">
              {label}
            </text>
          </g>
        ))}
        {withRoom(days, width).map(({ x, day }) => (
          <text key={day} className="ledger-day" x={x} y={HEIGHT - 5} textAnchor="start">
            {dayLabel(day)}
          </text>
        ))}
        {lines.map((line) => (
          <Line key={line.source} line={line} numberOf={numberOf} lit={lit} />
        ))}
      </svg>
    </div>
  )
}

/** Of the days those whose labels (76 px) do not touch. */
function withRoom<T extends { readonly x: number }>(days: readonly T[], width: number): readonly T[] {
  const shown: T[] = []
  for (const day of days)
    if (day.x + 76 <= width && (shown.length === 0 || day.x - shown.at(-1)!.x >= 76)) shown.push(day)
  return shown
}

interface LineProps {
  readonly line: LedgerLine
  readonly numberOf: (claim: ClaimId) => number
  readonly lit: number
}

function Line({ line: { dots }, numberOf, lit }: LineProps) {
  const path = dots.map(({ x, y }) => `${x},${y}`).join(' ')
  return (
    <g className="ledger-line">
      <polyline points={path} />
      {dots.map((dot) => (
        <Dot key={dot.claim} dot={dot} number={numberOf(dot.claim)} lit={lit} />
      ))}
    </g>
  )
}

function Dot({
  dot,
  number,
  lit,
}: {
  readonly dot: LedgerDot
  readonly number: number
  readonly lit: number
}) {
  const { x, y, top, entry } = dot
  const isDenial = entry.change === 'denied' || entry.change === 'withdrawn'
  return (
    <g className="ledger-dot" data-lit={lit === number || undefined} data-denial={isDenial || undefined}>
      {top !== y && <line x1={x} x2={x} y1={y} y2={top ?? 4} />}
      {top === null && <path d={`M${x - 3},8 L${x},3 L${x + 3},8`} />}
      <circle cx={x} cy={y} r={4.5} />
      <text x={x + 8} y={y + 4}>
        {number}
      </text>
    </g>
  )
}
