import type { IncidentLine } from '../../link/consolidate/line.ts'
import type { Actor } from '../../model/actor.ts'
import { placeLabel } from '../places/place-label.ts'
import { whenLabel } from '../times/when-label.ts'
import { kindNoun } from './kind-noun.ts'

type Told = Pick<
  IncidentLine,
  'type' | 'mode' | 'factuality' | 'actors' | 'recipients' | 'place' | 'when' | 'published' | 'disputed'
>

const DOUBTS: Readonly<Record<IncidentLine['factuality'], string>> = {
  asserted: '',
  denied: 'Denied: ',
  attempted: 'Attempted: ',
  planned: 'Planned: ',
  requested: 'Asked for: ',
  possible: 'Possible: ',
  habitual: 'Habitual: ',
}

/** An incident in one sentence: "Airstrike by United States on fighters near Al Musayyib, Babil, 30 July 2024". */
export function lineTitle(line: Told): string {
  const when = line.when ? whenLabel(line.when, null) : null
  return [`${whatTitle(line)}${placePart(line)}`, when].filter(Boolean).join(', ')
}

/** The same without place and time, for tables that have columns for them. */
export function whatTitle({ type, mode, factuality, actors, recipients, disputed }: Told): string {
  const { noun, to } = kindNoun(type, mode)
  const by = actors.length > 0 ? ` by ${doers(actors, disputed.includes('actors'))}` : ''
  // Who is told as both, by rival claims, would read "attack by the rebels on the rebels".
  const others = recipients.filter(({ name }) => !actors.some((actor) => actor.name === name))
  const on = others.length > 0 ? ` ${to} ${names(others)}` : ''
  return `${DOUBTS[factuality]}${factuality === 'asserted' ? noun : noun.toLowerCase()}${by}${on}`
}

// Rivals for one deed must not read as partners in it.
function doers(actors: readonly Actor[], areRivals: boolean): string {
  return areRivals ? `${actors[0]!.name} (disputed)` : names(actors)
}

function placePart({ place }: Told): string {
  if (!place) return ''
  const label = placeLabel(place)
  return place.relation ? ` ${label}` : ` in ${label}`
}

function names(actors: readonly Actor[]): string {
  const [first = '', ...rest] = [...new Set(actors.map(({ name }) => name))]
  if (rest.length === 0) return first
  return `${[first, ...rest.slice(0, -1)].join(', ')} and ${rest.at(-1)}`
}
