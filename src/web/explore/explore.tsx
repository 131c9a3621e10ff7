import { useIsFetching } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { IncidentShape } from '../../api/wire-incidents.ts'
import type { IncidentLine } from '../../link/consolidate/line.ts'
import type { Change } from './change.ts'
import type { ExploreSearch } from './explore-search.ts'
import { FilterPanel } from './filter-panel.tsx'
import { IncidentTable } from './incident-table.tsx'
import { MapPanel } from './map-panel.tsx'
import { SelectionState } from './selection-state.tsx'
import { Splitter } from './splitter.tsx'
import { TimesPanel } from './times-panel.tsx'
import { Tray } from './tray.tsx'
import { t } from '../languages/language.ts'

interface ExploreProps {
  readonly search: ExploreSearch
  readonly shape: IncidentShape

  readonly onChange: Change
  readonly onClear: () => void
}

/** Where, when and what, brushed together: what is pointed at in the table is lit on map and timeline, what is chosen there filters. */
export function Explore({ search, shape, onChange, onClear }: ExploreProps) {
  const [pointed, setPointed] = useState<IncidentLine | null>(null)
  const [share, setShare] = useState(38)
  const isBusy = useIsFetching({ queryKey: ['incidents'] }) > 0
  const point = useCallback((line: IncidentLine | null) => setPointed(line), [])
  return (
    <div className="explore" aria-busy={isBusy} style={{ '--share': `${share}%` } as React.CSSProperties}>
      <h1 className="for-readers-only">{t('frame.explore')}</h1>
      <FilterPanel search={search} shape={shape} onChange={onChange} onClear={onClear} />
      <div className="explore-pictures">
        <MapPanel search={search} shape={shape} pointed={pointed} onChange={onChange} />
        <TimesPanel shape={shape} pointed={pointed} onChange={onChange} />
        <Tray shape={shape} lacks={search.lacks} onChange={onChange} />
      </div>
      <Splitter share={share} onShare={setShare} />
      <section className="explore-list" aria-label={t('explore.incidents')}>
        <output className="for-readers-only">{t('explore.fit', { count: shape.total })}</output>
        <SelectionState search={search} total={shape.total} onClear={onClear} />
        <IncidentTable search={search} onPoint={point} onChange={onChange} onClear={onClear} />
      </section>
    </div>
  )
}
