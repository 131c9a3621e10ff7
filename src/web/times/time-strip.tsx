import { useRef } from 'react'
import type { Claim } from '../../model/claim.ts'
import type { Lighting } from '../dock/lighting.ts'
import type { DatedClaim } from './dated-claim.ts'
import { epochDay } from './epoch-day.ts'
import { dayAt, stripLayout } from './strip-layout.ts'
import { TimeBar } from './time-bar.tsx'
import { timeTicks } from './time-ticks.ts'
import type { TimeWindow } from './time-window.ts'
import { useWidth } from './use-width.ts'
import { t } from '../languages/language.ts'

interface TimeStripProps extends Lighting {
  readonly dated: readonly DatedClaim[]
  readonly claims: readonly Claim[]
  readonly window: TimeWindow
  readonly published: string | null
}

/** Height of a lane, pixels. */
const LANE = 22
/** Room that the label of a tick needs, pixels. */
const LABEL = 52

/** Events along an axis of days: each as long as the report leaves it open, the day of publication marked. */
export function TimeStrip({ dated, claims, window, published, ...lighting }: TimeStripProps) {
  const strip = useRef<HTMLDivElement>(null)
  const width = useWidth(strip)
  const { bars, worded, lanes } = stripLayout(dated, claims, window, width)
  return (
    <div className="strip" ref={strip}>
      <Axis window={window} width={width} />
      {published && <PublishedDay day={epochDay(published)} window={window} width={width} />}
      <ol className="strip-bars">
        {bars.map((bar) => (
          <li key={bar.claim.number} style={{ insetInlineStart: bar.left, insetBlockStart: bar.lane * LANE }}>
            <TimeBar
              dated={bar.claim}
              claim={claims[bar.claim.number - 1]}
              width={bar.width}
              worded={worded}
              published={published}
              {...lighting}
            />
          </li>
        ))}
        <li aria-hidden="true" className="strip-foot" style={{ insetBlockStart: lanes * LANE }} />
      </ol>
    </div>
  )
}

interface AcrossProps {
  readonly window: TimeWindow
  readonly width: number
}

function Axis({ window, width }: AcrossProps) {
  return (
    <div className="strip-axis" aria-hidden="true">
      {timeTicks(window, width)
        .filter(({ day }) => dayAt(day, window, width) < width - LABEL)
        .map(({ day, label }) => (
          <span key={day} style={{ insetInlineStart: dayAt(day, window, width) }}>
            {label}
          </span>
        ))}
    </div>
  )
}

function PublishedDay({ day, window, width }: AcrossProps & { readonly day: number }) {
  const left = dayAt(day, window, width)
  return (
    <div
      className="strip-published"
      aria-hidden="true"
      style={{ insetInlineStart: left, inlineSize: Math.max(1, dayAt(day + 1, window, width) - left) }}
    >
      <span>{t('dock.published')}</span>
    </div>
  )
}
