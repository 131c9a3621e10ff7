import type { Actor } from '../../model/actor.ts'
import { type ActorCodes, codesOn } from '../../model/actor-directory.ts'
import type { Event } from '../../model/claim.ts'
import type { KnownActor } from '../names/actor-index.ts'

/** The actors whose PLOVER codes hold for a time only, by id. */
export type DatedActors = ReadonlyMap<string, Pick<KnownActor, 'country' | 'sector' | 'codes'>>

/** Those of all known actors. */
export function datedActors(actors: readonly KnownActor[]): DatedActors {
  return new Map(actors.flatMap((actor) => (actor.id && actor.codes.length > 0 ? [[actor.id, actor]] : [])))
}

/**
 * The parties of an event with the codes of its day: a report of 2022 that looks back on 2009 tells of the Taliban as rebels. They
 * were read with those of the day of publication; a sector that the words themselves tell ("Taliban police") stays.
 */
export function withCodesThen<T extends Event>(event: T, dated: DatedActors, published: string | null): T {
  const day = event.when?.from ?? null
  if (day === null || day === published) return event
  const then = <A extends Actor>(actor: A): A => {
    const known = dated.get(actor.entity ?? '')
    return known && isSame(actor, published === null ? known : codesOn(known, published))
      ? { ...actor, ...codesOn(known, day) }
      : actor
  }
  return { ...event, actors: event.actors.map(then), recipients: event.recipients.map(then) }
}

function isSame(actor: Actor, codes: Pick<ActorCodes, 'country' | 'sector'>): boolean {
  return actor.country === codes.country && actor.sector === codes.sector
}
