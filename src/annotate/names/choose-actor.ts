import { holdsOn } from '../../model/actor-directory.ts'
import type { Form, KnownActor } from './actor-index.ts'

/** What tells apart the actors that one form may mean. */
export interface Clues {
  /** Countries that the report names. */
  readonly countries: ReadonlySet<string>
  /** Actors that the report also calls by their full names. */
  readonly spelled: ReadonlySet<KnownActor>
  /** A word of arms stands behind the form: "RSF fighters". */
  readonly armed: boolean
  /** The day of the report. */
  readonly day: string | null
}

/**
 * Whom a form means: the one actor that it can mean, else the one for whom most speaks; several if as much speaks for each of them
 * and neither can be put first; nobody if nothing speaks for any. "RSF" is the Rapid Support Forces in a report on Sudan and
 * Reporters Without Borders in others.
 */
export function chooseActor(actors: readonly KnownActor[], form: Form, clues: Clues): readonly KnownActor[] {
  const [first] = actors
  if (!first) return []
  if (actors.length === 1) return form.local && worthOf(first, form, clues) < LOCAL ? [] : [first]
  const worths = actors.map((actor) => worthOf(actor, form, clues))
  const best = Math.max(...worths)
  return best === 0 ? [] : actors.filter((_, at) => worths[at] === best)
}

// What a form of one country and of many needs.
const LOCAL = 2

function worthOf(actor: KnownActor, form: Form, { countries, spelled, armed, day }: Clues): number {
  if (spelled.has(actor)) return 4
  const near = actor.country !== null && countries.has(actor.country) ? 2 : 0
  const arms = armed && actor.kind === 'armed-group' ? 1.5 : 0
  const worth = Math.max(near + arms, known(actor, form))
  // Of two that share a name one may be gone, or not yet there.
  return worth > 0 && day !== null && !holdsOn(actor, day) ? worth - 0.5 : worth
}

// Media, states and bodies of states or of nobody are known everywhere.
function known({ kind, country }: KnownActor, form: Form): number {
  const everywhere = country === null || kind === 'media' || kind === 'state' || /^(?:IGO|NGO)$/.test(country)
  return everywhere && !form.local ? 1 : 0
}
