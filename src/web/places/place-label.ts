import type { Place, PlaceRelation } from '../../model/place.ts'

const WINDS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const

/** A place as a note shows it: "Faya, Borkou"; "20 km south of Faya". */
export function placeLabel({ name, admin1, relation }: Place): string {
  const own = relation ? `${relationLabel(relation)}${name}` : name
  return admin1 && admin1 !== name ? `${own}, ${admin1}` : own
}

function relationLabel({ bearing, km }: PlaceRelation): string {
  const wind = bearing === null ? null : WINDS[Math.round(bearing / 45) % 8]
  const way = [km === null ? null : `${km} km`, wind].filter(Boolean).join(' ')
  if (way === '') return 'near '
  return wind ? `${way} of ` : `${way} from `
}
