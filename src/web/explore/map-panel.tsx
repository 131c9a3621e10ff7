import { useState } from 'react'
import type { IncidentShape } from '../../api/wire-incidents.ts'
import type { IncidentLine } from '../../link/consolidate/line.ts'
import { Panel } from '../dock/panel.tsx'
import { countLabel } from '../languages/count-label.ts'
import type { Change } from './change.ts'
import { boxOf, type Corners } from './places.ts'
import { ExploreMapView } from './explore-map-view.tsx'
import type { ExploreSearch } from './explore-search.ts'
import { PlaceCounts } from './place-counts.tsx'
import { t } from '../languages/language.ts'

interface MapPanelProps {
  readonly search: ExploreSearch
  readonly shape: IncidentShape
  readonly pointed: IncidentLine | null
  readonly onChange: Change
}

/** Where it happened, as a map and as a table. */
export function MapPanel({ search, shape, pointed, onChange }: MapPanelProps) {
  const [table, setTable] = useState(false)
  const [corners, setCorners] = useState<(() => Corners) | null>(null)
  const choose = (some: readonly number[]) => onChange({ box: boxOf(shape.places, some) })
  const places = countLabel(shape.places.lat.length, 'place')
  const facts = shape.more_places > 0 ? t('explore.morePlaces', { places, count: shape.more_places }) : places
  const tools = search.box ? (
    <button type="button" className="panel-tool" onClick={() => onChange({ box: undefined })}>
      {t('explore.allPlaces')}
    </button>
  ) : (
    !table &&
    corners && (
      <button type="button" className="panel-tool" onClick={() => onChange({ box: corners().join(',') })}>
        {t('explore.onlyView')}
      </button>
    )
  )
  return (
    <Panel
      title={t('explore.where')}
      facts={facts}
      table={table}
      onTable={setTable}
      picture="map"
      tools={tools}
    >
      {!table && (
        <ExploreMapView
          places={shape.places}
          isBoxed={search.box !== undefined}
          pointed={pointed}
          onChoose={choose}
          onReady={(read) => setCorners(() => read)}
        />
      )}
      {/* The places of a large record are too many to be read to anybody who did not ask. */}
      {table && (
        <div className="panel-table">
          <PlaceCounts places={shape.places} onChoose={(place) => choose([place])} />
        </div>
      )}
    </Panel>
  )
}
