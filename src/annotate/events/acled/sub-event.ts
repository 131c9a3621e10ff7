import type { AcledSubEvent } from '../../../model/codebook.ts'
import type { Harm } from '../../../model/harm.ts'
import type { Mention } from '../../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import type { Context } from '../context.ts'
import type { Instrument } from '../instruments.ts'
import type { Roles } from '../roles.ts'
import { isOf } from '../senses.ts'
import { type Side, sideOf, sideOfActor } from './side.ts'

/** What the choice of a sub-event looks at. */
interface Scene {
  readonly candidate: Candidate
  /** What the word or the weapon says of itself; null when neither does. */
  readonly told: AcledSubEvent | null
  readonly actors: ReadonlySet<Side>
  readonly recipients: ReadonlySet<Side>
  readonly harm: readonly Mention<Harm>[]
}

/** One way to choose; undefined where it does not apply. */
type Choice = (scene: Scene) => AcledSubEvent | null | undefined

const CHOICES: readonly Choice[] = [byTerritory, byCrowd, byCaptor, byWords, byArms]

/**
 * The ACLED sub-event of an event: by who takes territory, by demonstrators among the parties, by the word or weapon itself, and
 * else by whether both sides bear arms. (ACLED codebook of 2023.)
 */
export function subEvent(
  context: Context,
  candidate: Candidate,
  tool: Instrument | undefined,
  roles: Roles,
  harm: readonly Mention<Harm>[],
): AcledSubEvent | null {
  const scene: Scene = {
    candidate,
    told: toldBy(candidate, tool),
    actors: new Set(roles.actors.map((actor) => sideOfActor(context, actor))),
    recipients: new Set([
      ...roles.recipients.map((recipient) => sideOf(context, recipient)),
      ...installations(context, candidate),
    ]),
    harm,
  }
  const choice = CHOICES.find((choose) => choose(scene) !== undefined)
  return choice?.(scene) ?? null
}

// The word's own sub-event, else that of the weapon; of the weapon first where the word says so ("warplanes bombed").
function toldBy({ sense }: Candidate, tool: Instrument | undefined): AcledSubEvent | null {
  if (sense.yields && tool) return tool.acled
  return sense.acled ?? tool?.acled ?? null
}

// "attacked a base": whoever is hit there bears arms.
function installations(context: Context, { sense, frame }: Candidate): Side[] {
  const phrases = frame.obliques.filter(({ preposition }) => sense.to.includes(preposition))
  const heads = [...frame.undergoers, ...phrases.map(({ head }) => head)]
  return heads.filter((head) => isOf(context, 'installation', head)).map(() => 'state')
}

function byTerritory({ told, actors, recipients }: Scene): AcledSubEvent | undefined {
  if (told !== 'Government regains territory' && told !== 'Non-state actor overtakes territory')
    return undefined
  if (actors.has('state')) return 'Government regains territory'
  if (actors.has('armed')) return 'Non-state actor overtakes territory'
  // "the rebels lost the town": nobody says to whom.
  if (recipients.has('state')) return 'Non-state actor overtakes territory'
  return recipients.has('armed') ? 'Government regains territory' : told
}

function byCrowd({ candidate: { sense }, told, actors, recipients, harm }: Scene): AcledSubEvent | undefined {
  if (sense.type !== 'ASSAULT' && sense.type !== 'COERCE') return undefined
  if (actors.has('mob')) return 'Mob violence'
  if (actors.has('crowd')) return 'Violent demonstration'
  if (!recipients.has('crowd')) return undefined
  const severe = sense.mode === 'firearms' || harm.some(({ kind }) => kind === 'killed')
  if (severe) return 'Excessive force against protesters'
  return told === 'Arrests' || sense.type === 'ASSAULT' ? 'Protest with intervention' : undefined
}

// Fighters taken by an army are under arrest, those taken by rebels abducted.
function byCaptor({ candidate: { sense }, told, actors }: Scene): AcledSubEvent | undefined {
  if (sense.type !== 'ASSAULT' || told !== 'Arrests') return undefined
  return actors.has('armed') && !actors.has('state') ? 'Abduction/forced disappearance' : told
}

function byWords({ told }: Scene): AcledSubEvent | undefined {
  return told === null || told === 'Attack' || told === 'Armed clash' ? undefined : told
}

const FIGHTERS = /^(?:fighters|soldiers|officers|police|militants|rebels|troops|combatants|insurgents)$/

function byArms({
  candidate: { sense },
  told,
  actors,
  recipients,
  harm,
}: Scene): AcledSubEvent | null | undefined {
  if (sense.type !== 'ASSAULT') return told
  const hitsArmed = isArmed(recipients) || harm.some(({ whom }) => FIGHTERS.test(whom ?? ''))
  if (told === 'Armed clash') return told
  if (hitsArmed) return isArmed(actors) || actors.size === 0 ? 'Armed clash' : told
  if (told !== null) return told
  const hitsPeople = recipients.size > 0 || harm.some(({ kind }) => kind === 'killed' || kind === 'injured')
  return hitsPeople && (sense.harm || isArmed(actors)) ? 'Attack' : null
}

function isArmed(sides: ReadonlySet<Side>): boolean {
  return sides.has('state') || sides.has('armed')
}
