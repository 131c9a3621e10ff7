import type { Candidate } from './candidate.ts'
import type { Containment } from './containment.ts'
import { heldBy } from './containment.ts'
import type { Gazetteer } from './gazetteer.ts'

/** Candidates of one report that share a name and therefore a place: one sense per report. */
export interface Sense {
  readonly key: string
  readonly candidates: readonly Candidate[]
  readonly containments: readonly Containment[]
}

/**
 * Groups the candidates by name and kind of head noun ("Idlib" and "Idlib province" are two). Where the report itself
 * sets two apart ("Paris, Texas" and "Paris, France"), each container has its own.
 */
export function senses(
  gazetteer: Gazetteer,
  candidates: readonly Candidate[],
  containments: readonly Containment[],
): readonly Sense[] {
  const anchors = new Map(containments.map((item) => [item.inner, anchorOf(gazetteer, item)]))
  const first = new Map<string, string>()
  for (const candidate of candidates) {
    const anchor = anchors.get(candidate)
    if (anchor && !first.has(nameKey(candidate))) first.set(nameKey(candidate), anchor)
  }
  const holders = new Set(
    containments.flatMap((item) => (item.outer && anchors.get(item.inner) ? [item.outer] : [])),
  )
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const name = nameKey(candidate)
    // "Albany, New York" is the state, "New York" alone the city.
    const role = holders.has(candidate) ? 'holder' : ''
    const key = `${name}|${anchors.get(candidate) ?? first.get(name) ?? ''}|${role}`
    groups.set(key, [...(groups.get(key) ?? []), candidate])
  }
  return [...groups].map(([key, members]) => ({
    key,
    candidates: members,
    containments: containments.filter(
      ({ inner, outer }) => members.includes(inner) || (outer !== null && members.includes(outer)),
    ),
  }))
}

function anchorOf(gazetteer: Gazetteer, { inner, outer, country }: Containment): string | null {
  if (outer === null) return country
  return inner.hits.some((hit) => heldBy(gazetteer, hit.place, outer.hits)) ? outer.normal : null
}

function nameKey(candidate: Candidate): string {
  return `${candidate.normal}|${headClass(candidate.head)}`
}

const DIVISION =
  /^(?:province|governorate|state|oblast|region|department|prefecture|county|parish|district|valley)s?$/

/** Heads that make another place of a name: divisions. "the city of Idlib" and "Idlib" are one. */
export function headClass(head: string | null): 'division' | 'other' {
  return head !== null && DIVISION.test(head) ? 'division' : 'other'
}
