import type { Place } from '../../model/place.ts'
import { isolated } from '../languages/isolated.ts'
import { t } from '../languages/language.ts'

const WINDS = ['north', 'northEast', 'east', 'southEast', 'south', 'southWest', 'west', 'northWest'] as const

/** A place as a note shows it: "Faya, Borkou"; "20 km south of Faya". */
export function placeLabel({ name, admin1, relation }: Place): string {
  const place = isolated(admin1 && admin1 !== name ? `${name}, ${admin1}` : name)
  if (!relation) return place
  const { bearing, km } = relation
  if (bearing === null) return km === null ? t('place.near', { place }) : t('place.from', { km, place })
  const wind = t(`place.${WINDS[Math.round(bearing / 45) % 8]!}`)
  return km === null ? t('place.wind', { wind, place }) : t('place.windFrom', { km, wind, place })
}
