import { useMemo, useState } from 'react'
import type { Claim } from '../../model/claim.ts'
import type { Lighting } from '../dock/lighting.ts'
import { Panel } from '../dock/panel.tsx'
import { PlaceMap } from './place-map.tsx'
import { PlaceTable } from './place-table.tsx'
import { isDrawn, reportPlaces } from './report-place.ts'
import { t } from '../languages/language.ts'
import { countLabel } from '../languages/count-label.ts'

interface PlacePanelProps extends Lighting {
  readonly claims: readonly Claim[]
}

/** The places of a report, as a map and as a table. */
export function PlacePanel({ claims, lit }: PlacePanelProps) {
  const [table, setTable] = useState(false)
  const places = useMemo(() => reportPlaces(claims), [claims])
  const drawn = useMemo(() => places.filter(isDrawn), [places])
  const homeless = claims.filter((claim) => claim.event.place === null).length
  return (
    <Panel
      title={t('dock.places')}
      facts={t('dock.withoutPlace', { places: countLabel(places.length, 'place'), count: homeless })}
      table={table}
      onTable={setTable}
      picture="map"
    >
      {!table && drawn.length > 0 && <PlaceMap places={drawn} lit={lit} />}
      {!table && drawn.length === 0 && <p className="panel-table quiet">{t('dock.noPlaceTold')}</p>}
      <div className={table ? 'panel-table' : 'for-readers-only'}>
        <PlaceTable places={places} lit={lit} />
      </div>
    </Panel>
  )
}
