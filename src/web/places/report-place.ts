import type { Claim } from '../../model/claim.ts'
import type { Place } from '../../model/place.ts'
import { placeLabel } from './place-label.ts'
import { isolated } from '../languages/isolated.ts'
import { t } from '../languages/language.ts'

/** A place of a report and the numbers of the claims that are there. */
export interface ReportPlace {
  readonly key: string
  readonly label: string
  readonly place: Place
  readonly claims: readonly number[]
}

/** A place that can be drawn. */
export type DrawnPlace = ReportPlace & {
  readonly place: Place & { readonly lat: number; readonly lon: number }
}

/** The different places of the claims, in the order of the report. "Near Hit" and "Hit" are two: their discs differ. */
export function reportPlaces(claims: readonly Claim[]): readonly ReportPlace[] {
  const found = new Map<string, ReportPlace>()
  for (const [i, { event }] of claims.entries()) {
    const { place } = event
    if (!place) continue
    const label = placeLabel(place)
    const key = [label, place.gazetteer, place.lat, place.lon, place.radius_km].join('|')
    const known = found.get(key)
    found.set(key, { key, label, place, claims: [...(known?.claims ?? []), i + 1] })
  }
  return [...found.values()]
}

/** True when the place has a position. */
export function isDrawn(place: ReportPlace): place is DrawnPlace {
  return place.place.lat !== null && place.place.lon !== null
}

/** How far the true place may lie from the middle of its disc: "± 5 km". */
export function radiusLabel({ radius_km }: Pick<Place, 'radius_km'>): string {
  return radius_km === null
    ? t('place.noRadius')
    : isolated(
        t('place.radius', { km: radius_km < 10 ? Math.round(radius_km * 10) / 10 : Math.round(radius_km) }),
      )
}
