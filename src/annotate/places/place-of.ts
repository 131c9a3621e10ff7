import type { Place, PlacePrecision } from '../../model/place.ts'
import type { Candidate } from './candidate.ts'
import type { Scene } from './scene.ts'

/** Radius, in kilometres, of a division of which the gazetteer has only the town that it is called after. */
const DIVISION_KM: Readonly<Partial<Record<PlacePrecision, number>>> = { admin2: 30, admin1: 70, region: 70 }

/** The place of the gazetteer as a value, as coarse as the head noun says: "Samara province" is not the town. */
export function placeOf(scene: Scene, candidate: Candidate, place: number): Place {
  const { id, prior: _prior, capital: _capital, ...entry } = scene.gazetteer.entry(place)
  const level = scene.vocabulary.heads.get(candidate.head ?? '')
  const asked = level?.[0]
  if (!level || !asked || level.includes(entry.precision) || DIVISION_KM[asked] === undefined) {
    return { ...entry, gazetteer: id, relation: null }
  }
  const name = `${entry.name} ${candidate.head}`
  return {
    ...entry,
    name,
    gazetteer: null,
    admin1: asked === 'admin1' ? entry.name : entry.admin1,
    precision: asked,
    radius_km: Math.max(entry.radius_km, DIVISION_KM[asked]),
    relation: null,
  }
}
