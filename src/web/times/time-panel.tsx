import { useMemo, useState } from 'react'
import type { Claim } from '../../model/claim.ts'
import type { Lighting } from '../dock/lighting.ts'
import { Panel } from '../dock/panel.tsx'
import { datedClaims } from './dated-claim.ts'
import { epochDay } from './epoch-day.ts'
import type { DatedClaim } from './dated-claim.ts'
import { TimeStrip } from './time-strip.tsx'
import { TimeTable } from './time-table.tsx'
import type { TimeWindow } from './time-window.ts'
import { isNear, nearWindow, wholeWindow } from './time-window.ts'
import { t } from '../languages/language.ts'

interface TimePanelProps extends Lighting {
  readonly claims: readonly Claim[]
  readonly published: string | null
}

/** The events of a report by date, as a strip and as a table. */
export function TimePanel({ claims, published, ...lighting }: TimePanelProps) {
  const [table, setTable] = useState(false)
  const [whole, setWhole] = useState(false)
  const dated = useMemo(() => datedClaims(claims), [claims])
  const { window, shown, far } = inSight(dated, published === null ? null : epochDay(published), whole)
  const tools = far > 0 && !table && (
    <button type="button" className="panel-tool" onClick={() => setWhole(!whole)}>
      {whole ? t('dock.nearPublication') : t('dock.allDates', { count: far })}
    </button>
  )
  const facts = t('dock.dated', { dated: dated.length, undated: claims.length - dated.length })
  return (
    <Panel
      title={t('dock.dates')}
      facts={facts}
      table={table}
      onTable={setTable}
      picture="strip"
      tools={tools}
    >
      {!table && window && (
        <TimeStrip dated={shown} claims={claims} window={window} published={published} {...lighting} />
      )}
      <div className={table ? 'panel-table' : 'for-readers-only'}>
        <TimeTable claims={claims} published={published} lit={lighting.lit} />
      </div>
    </Panel>
  )
}

interface Sight {
  readonly window: TimeWindow | null
  readonly shown: readonly DatedClaim[]
  /** How many dates lie far from publication while others lie near. */
  readonly far: number
}

// One embassy stormed in 1979 must not squeeze last week's events into a pixel: what is far is shown on request.
function inSight(dated: readonly DatedClaim[], published: number | null, whole: boolean): Sight {
  if (published === null)
    return { window: dated.length > 0 ? wholeWindow(dated, null) : null, shown: dated, far: 0 }
  const near = dated.filter((claim) => isNear(claim, published))
  const far = near.length > 0 ? dated.length - near.length : 0
  if (whole || far === 0) return { window: wholeWindow(dated, published), shown: dated, far }
  return { window: nearWindow(near, published), shown: near, far }
}
