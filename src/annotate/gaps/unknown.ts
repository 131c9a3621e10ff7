import type { Doc } from '../../model/doc.ts'
import type { Gap } from '../../model/gap.ts'
import { overlaps, wordsAt } from '../../model/span.ts'

/** Names of somebody that data/actors does not have. A nationality or religion is known for what it is. */
export function unknownActors({ names, places, report }: Doc<'names' | 'places'>): Gap[] {
  return names
    .filter(
      (name) =>
        name.entity === null && name.kind !== 'people' && !places.some((place) => overlaps(place, name)),
    )
    .map(({ start, end, name, kind }) => ({
      ...wordsAt(report.text, start, end),
      kind: 'actor',
      name,
      as: kind,
    }))
}

/** Speakers who are described, not named: "a senior army source". */
export function unnamedSpeakers({ claims }: Doc<'claims'>): Gap[] {
  const links = claims.flatMap(({ attribution }) => attribution).filter(({ named }) => !named)
  return links
    .filter(({ start }, index) => links.findIndex((other) => other.start === start) === index)
    .map(({ start, end, text, name, kind }) => ({
      start,
      end,
      text,
      kind: 'speaker',
      name: name.toLowerCase().replace(/^(?:an?|the|some|two|three|one|several) /, ''),
      as: kind,
    }))
}

/** Names of places that no gazetteer has. */
export function unknownPlaces({ toponyms }: Doc<'toponyms'>): Gap[] {
  return toponyms
    .filter(({ use, gazetteer, lat }) => use === 'literal' && gazetteer === null && lat === null)
    .map(({ start, end, text, name, precision }) => ({
      start,
      end,
      text,
      kind: 'place',
      name,
      as: precision,
    }))
}
