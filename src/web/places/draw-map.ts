import type { GeoJSONSource } from 'maplibre-gl'
import { countries } from './basemap.ts'
import { countryLabels } from './country-labels.ts'
import { addWorld, emptyMap, watchColours } from './empty-map.ts'
import type { MapLabel } from './map-label.ts'
import { labelLayer } from './map-labels.ts'
import { boundsOf, discsOf } from './map-sources.ts'
import { placeLabels } from './place-labels.ts'
import type { DrawnPlace } from './report-place.ts'

/** A map on the page. */
export interface DrawnMap {
  /** Shows the places of one claim (by number, 0 = none) before the others. */
  light(claim: number): void
}

/**
 * Draws the places into `box`, until `gone` is aborted: then the map is taken away, at whatever point its drawing is. Rejects
 * when the browser has no WebGL.
 */
export async function drawMap(
  box: HTMLElement,
  places: readonly DrawnPlace[],
  gone: AbortSignal,
): Promise<DrawnMap> {
  const world = await countries()
  gone.throwIfAborted()
  const map = emptyMap(box, boundsOf(places))
  gone.addEventListener('abort', () => map.remove())
  await map.once('load')
  gone.throwIfAborted()
  addWorld(map, box, world)
  map.getSource<GeoJSONSource>('discs')?.setData(discsOf(places))
  watchColours(map, box, gone)
  const labels = labelLayer(map, box, withoutTwins(placeLabels(places), countryLabels(world)), gone)
  return {
    light: (claim) => {
      for (const [i, place] of places.entries())
        map.setFeatureState({ source: 'discs', id: i }, { lit: place.claims.includes(claim) })
      labels.light(claim)
    },
  }
}

// A report that says only "in Iraq" has Iraq as a place: then the land needs no second name.
function withoutTwins(places: readonly MapLabel[], lands: readonly MapLabel[]): readonly MapLabel[] {
  const named = new Set(places.map(({ text }) => text))
  return [...places, ...lands.filter(({ text }) => !named.has(text))]
}
