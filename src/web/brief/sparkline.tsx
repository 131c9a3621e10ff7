interface SparklineProps {
  /** The window first, then backward in time. */
  readonly counts: readonly number[]
  readonly watched: readonly boolean[]
  /** The expected band; null where there is none. */
  readonly low: number | null
  readonly high: number | null
}

/** Pixels. */
const WIDTH = 114
const HEIGHT = 26

/** A column for each span of days, time running to the right, over the band in which the last is expected. Its twin is the table. */
export function Sparkline({ counts, watched, low, high }: SparklineProps) {
  const most = Math.max(1, high ?? 0, ...counts)
  const step = WIDTH / counts.length
  const y = (count: number): number => HEIGHT - (count / most) * (HEIGHT - 2)
  return (
    <svg
      className="sparkline"
      width={WIDTH}
      height={HEIGHT + 1}
      viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {low !== null && high !== null && (
        <rect
          className="spark-band"
          x={0}
          width={WIDTH}
          y={y(high)}
          height={Math.max(1.5, y(low) - y(high))}
        />
      )}
      {counts.map((count, span) => {
        const x = WIDTH - (span + 1) * step
        if (watched[span] !== true)
          return <line key={x} className="spark-gap" x1={x} x2={x + step - 1} y1={HEIGHT} y2={HEIGHT} />
        const height = count === 0 ? 1 : Math.max(2, HEIGHT - y(count))
        return (
          <rect
            key={x}
            className="spark-column"
            data-window={span === 0 || undefined}
            x={x}
            y={HEIGHT - height}
            width={Math.max(1, step - 1)}
            height={height}
          />
        )
      })}
    </svg>
  )
}
