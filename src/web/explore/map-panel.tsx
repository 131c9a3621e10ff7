import { useMemo, useState } from 'react'
import type { IncidentShape } from '../../api/wire-incidents.ts'
import type { IncidentLine } from '../../link/consolidate/line.ts'
import { Panel } from '../dock/panel.tsx'
import { countLabel } from '../languages/count-label.ts'
import { areaOfSearch, type DrawnArea, NO_AREA, searchOfArea } from './area.ts'
import type { Change } from './change.ts'
import { boxOf, type Corners } from './places.ts'
import { ExploreMapView } from './explore-map-view.tsx'
import type { ExploreSearch } from './explore-search.ts'
import { MapTools } from './map-tools.tsx'
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
  const { isDrawing, setDrawing, finish } = useDrawing(onChange)
  const [corners, setCorners] = useState<(() => Corners) | null>(null)
  const choose = (some: readonly number[]) => onChange({ ...NO_AREA, box: boxOf(shape.places, some) })
  const places = countLabel(shape.places.lat.length, 'place')
  const facts = shape.more_places > 0 ? t('explore.morePlaces', { places, count: shape.more_places }) : places
  const { box, within } = search
  const area = useMemo(() => areaOfSearch({ box, within }), [box, within])
  return (
    <Panel
      title={t('explore.where')}
      facts={facts}
      table={table}
      onTable={setTable}
      picture="map"
      tools={
        <MapTools
          corners={table ? null : corners}
          isAsked={area !== null || search.place !== undefined}
          isDrawing={isDrawing}
          onDraw={setDrawing}
          onChange={onChange}
        />
      }
    >
      {!table && isDrawing && <p className="map-hint">{t('explore.drawHint')}</p>}
      {!table && (
        <ExploreMapView
          places={shape.places}
          pointed={pointed}
          area={area}
          isDrawing={isDrawing}
          onDrawn={finish}
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

/** Whether the person draws, and what happens with what was drawn. */
function useDrawing(onChange: Change) {
  const [isDrawing, setDrawing] = useState(false)
  const finish = (drawn: DrawnArea | null) => {
    setDrawing(false)
    if (drawn) onChange({ ...NO_AREA, ...searchOfArea(drawn) })
  }
  return { isDrawing, setDrawing, finish }
}
