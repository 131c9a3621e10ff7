import { t } from '../languages/language.ts'
import { NO_AREA } from './area.ts'
import type { Change } from './change.ts'
import type { Corners } from './places.ts'

interface MapToolsProps {
  /** Reads what is in view; null while there is no map. */
  readonly corners: (() => Corners) | null
  readonly isAsked: boolean
  readonly isDrawing: boolean
  readonly onDraw: (drawing: boolean) => void
  readonly onChange: Change
}

/** What can be done on the map: draw an area, take it out, keep to what is in view. */
export function MapTools({ corners, isAsked, isDrawing, onDraw, onChange }: MapToolsProps) {
  return (
    <>
      {corners && (
        <button
          type="button"
          className="panel-tool"
          aria-pressed={isDrawing}
          onClick={() => onDraw(!isDrawing)}
        >
          {t('explore.draw')}
        </button>
      )}
      {isAsked && (
        <button type="button" className="panel-tool" onClick={() => onChange(NO_AREA)}>
          {t('explore.allPlaces')}
        </button>
      )}
      {!isAsked && corners && (
        <button
          type="button"
          className="panel-tool"
          onClick={() => onChange({ ...NO_AREA, box: corners().join(',') })}
        >
          {t('explore.onlyView')}
        </button>
      )}
    </>
  )
}
