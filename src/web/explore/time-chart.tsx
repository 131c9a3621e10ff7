import { memo, useRef } from 'react'
import type { IncidentShape } from '../../api/wire-incidents.ts'
import type { IncidentLine } from '../../link/consolidate/line.ts'
import { epochDay } from '../times/epoch-day.ts'
import { dayAt } from '../times/strip-layout.ts'
import { timeTicks } from '../times/time-ticks.ts'
import type { TimeWindow } from '../times/time-window.ts'
import { useWidth } from '../times/use-width.ts'
import { binDays, type TimeBin, timeBins, type TimeSpan, timeSpans } from './time-bins.ts'
import { useBrush } from './use-brush.ts'
import { isolated } from '../languages/isolated.ts'
import { t } from '../languages/language.ts'

interface TimeChartProps {
  readonly times: IncidentShape['times']
  readonly window: TimeWindow
  readonly pointed: IncidentLine | null
  /** Told the first day and the day after the last that were dragged over. */
  readonly onBrush: (from: number, to: number) => void
}

/** Pixels: of the columns, of one interval, and of the axis. */
const COLUMNS = 72
const SPAN = 6
const AXIS = 20
/** Room that the label of a tick needs: none may be cut at the edge. */
const LABEL = 64
/** Intervals that are drawn; of more the table tells. */
const MOST_SPANS = 8

/** Where a day begins, pixels from the left. */
type At = (day: number) => number

/** Columns for exact days, under them a bar of its true length for each wider interval. */
export function TimeChart({ times, window, pointed, onBrush }: TimeChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const { drag, ...brush } = useBrush(box, window, width, onBrush)
  const at: At = (day) => dayAt(day, window, width)
  return (
    <div className="time-chart" ref={box} {...brush}>
      <svg width={width} height="100%" aria-hidden="true">
        <Picture times={times} window={window} width={width} />
        {pointed?.when && (
          <Stretch name="time-pointed" days={daysOf(pointed.when)} at={at} height={COLUMNS} />
        )}
        {drag && <Stretch name="time-brush" days={drag} at={at} height="100%" />}
      </svg>
    </div>
  )
}

interface PictureProps {
  readonly times: IncidentShape['times']
  readonly window: TimeWindow
  readonly width: number
}

/** What stays while the pointer moves: thousands of times are gathered once, not at each move. */
const Picture = memo(function Picture({ times, window, width }: PictureProps) {
  const at: At = (day) => dayAt(day, window, width)
  const days = binDays(window, width)
  const bins = timeBins(times, window, days)
  const most = Math.max(0, ...bins.map(({ incidents }) => incidents))
  return (
    <>
      <Ticks window={window} width={width} at={at} />
      <Columns bins={bins} most={most} at={at} />
      <Spans spans={timeSpans(times, window).slice(0, MOST_SPANS)} at={at} />
      {most > 0 && (
        <text x={4} y={12}>
          {isolated(days === 1 ? t('explore.aDay', { most }) : t('explore.inDays', { most, days }))}
        </text>
      )}
    </>
  )
})

function Ticks({
  window,
  width,
  at,
}: {
  readonly window: TimeWindow
  readonly width: number
  readonly at: At
}) {
  return timeTicks(window, width).map(({ day, label }) => (
    <g key={day} className="time-chart-tick">
      <line x1={at(day)} x2={at(day)} y1={0} y2="100%" />
      {at(day) + LABEL <= width && (
        <text x={at(day) + 4} y={COLUMNS + MOST_SPANS * SPAN + AXIS - 4}>
          {label}
        </text>
      )}
    </g>
  ))
}

interface ColumnsProps {
  readonly bins: readonly TimeBin[]
  readonly most: number
  readonly at: At
}

function Columns({ bins, most, at }: ColumnsProps) {
  return bins.map(({ from, to, incidents }) => {
    const height = Math.max(2, (incidents / most) * (COLUMNS - 16))
    const width = Math.max(1, Math.min(24, at(to) - at(from) - 1))
    return (
      <rect
        key={from}
        className="time-column"
        x={at(from)}
        y={COLUMNS - height}
        width={width}
        height={height}
      />
    )
  })
}

function Spans({ spans, at }: { readonly spans: readonly TimeSpan[]; readonly at: At }) {
  return spans.map(({ from, to }, i) => (
    <rect
      key={`${from} ${to}`}
      className="time-span"
      x={at(from)}
      y={COLUMNS + 3 + i * SPAN}
      width={Math.max(2, at(to) - at(from))}
      height={SPAN - 2}
    />
  ))
}

interface StretchProps {
  readonly name: string
  readonly days: readonly [number, number]
  readonly at: At
  readonly height: number | string
}

function Stretch({ name, days, at, height }: StretchProps) {
  const [left, right] = [at(Math.min(...days)), at(Math.max(...days))]
  return <rect className={name} x={left} y={0} width={Math.max(3, right - left)} height={height} />
}

function daysOf({ from, to }: NonNullable<IncidentLine['when']>): readonly [number, number] {
  return [epochDay(from), epochDay(to) + 1]
}
