import type { EventMode, EventType } from '../model/codebook.ts'

/** Kinds of event that different words and coders may give to one happening. */
const FAMILY: Readonly<Record<EventType, string>> = {
  ASSAULT: 'violence',
  COERCE: 'force',
  SANCTION: 'force',
  PROTEST: 'protest',
  MOBILIZE: 'move',
  RETREAT: 'move',
  CONCEDE: 'move',
  AGREE: 'accord',
  CONSULT: 'accord',
  SUPPORT: 'accord',
  COOPERATE: 'accord',
  AID: 'accord',
  REQUEST: 'word',
  ACCUSE: 'word',
  REJECT: 'word',
  THREATEN: 'word',
}

/** The families of an event. A capture may be told as a kidnapping or as an arrest, a riot as violence. */
export function familiesOf({
  type,
  mode,
}: {
  readonly type: EventType
  readonly mode: EventMode | null
}): readonly string[] {
  const own = FAMILY[type]
  if (type === 'ASSAULT' && (mode === 'abduct' || mode === 'destroy')) return [own, 'force']
  if (type === 'PROTEST' && mode === 'riot') return [own, 'violence']
  return [own]
}
