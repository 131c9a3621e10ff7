import type {
  FillLayerSpecification,
  LineLayerSpecification,
  BackgroundLayerSpecification,
} from 'maplibre-gl'
import type { MapColours } from './map-colours.ts'

type Layer = BackgroundLayerSpecification | FillLayerSpecification | LineLayerSpecification

/** The layers of the map, from the sea up. Each disc is three rings, one in another, so that its edge is soft. */
export function mapLayers({ sea, land, border, place, accent }: MapColours): readonly Layer[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': sea } },
    { id: 'land', type: 'fill', source: 'world', paint: { 'fill-color': land, 'fill-antialias': false } },
    { id: 'borders', type: 'line', source: 'world', paint: { 'line-color': border, 'line-width': 0.75 } },
    {
      id: 'discs',
      type: 'fill',
      source: 'discs',
      paint: {
        'fill-color': ['case', ['boolean', ['feature-state', 'lit'], false], accent, place],
        // A country's disc must not drown the towns in it.
        'fill-opacity': [
          'case',
          ['boolean', ['feature-state', 'lit'], false],
          ['case', ['get', 'wide'], 0.07, 0.16],
          ['case', ['get', 'wide'], 0.035, 0.11],
        ],
        'fill-antialias': false,
      },
    },
  ]
}
