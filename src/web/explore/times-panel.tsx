import { useMemo, useState } from 'react'
import type { IncidentShape } from '../../api/wire-incidents.ts'
import type { IncidentLine } from '../../link/consolidate/line.ts'
import { Panel } from '../dock/panel.tsx'
import { isoDay } from '../times/epoch-day.ts'
import type { Change } from './change.ts'
import { fullWindow, mainWindow } from './time-bins.ts'
import { TimeChart } from './time-chart.tsx'
import { TimeCounts } from './time-counts.tsx'
import { t } from '../languages/language.ts'

interface TimesPanelProps {
  readonly shape: IncidentShape
  readonly pointed: IncidentLine | null
  readonly onChange: Change
}

/** When it happened, as a chart and as a table. Dragging over the chart filters. */
export function TimesPanel({ shape, pointed, onChange }: TimesPanelProps) {
  const [table, setTable] = useState(false)
  const [whole, setWhole] = useState(false)
  const { times } = shape
  const main = useMemo(() => mainWindow(times), [times])
  const full = useMemo(() => (whole ? fullWindow(times) : null), [whole, times])
  const dated = shape.total - shape.without_day
  const tools = main && main.earlier > 0 && !table && (
    <button type="button" className="panel-tool" onClick={() => setWhole(!whole)}>
      {whole ? t('explore.withoutEarliest') : t('explore.allDates', { count: main.earlier })}
    </button>
  )
  return (
    <Panel
      title={t('explore.when')}
      facts={t('explore.dated', { count: dated })}
      table={table}
      onTable={setTable}
      picture="chart"
      tools={tools}
    >
      {!table && main && (
        <TimeChart
          times={times}
          window={whole && full ? full : main.window}
          pointed={pointed}
          onBrush={(from, to) => onChange({ from: isoDay(from), to: isoDay(to - 1) })}
        />
      )}
      {!table && !main && <p className="panel-table quiet">{t('explore.noneDated')}</p>}
      {table && (
        <div className="panel-table">
          <TimeCounts times={times} onChange={onChange} />
        </div>
      )}
    </Panel>
  )
}
