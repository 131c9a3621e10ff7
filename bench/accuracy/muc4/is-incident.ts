import type { Actor } from '../../../src/model/actor.ts'
import type { Claim } from '../../../src/model/claim.ts'
import type { Words } from '../../../src/model/span.ts'

/**
 * Whether MUC-4 would report the event: violence against civilians, officials or things, told with whom or what it struck; not
 * fighting between armed sides, what soldiers do to rebels, or what is denied or the habit of someone.
 */
export function isIncident({ event, factuality }: Claim, targets: readonly Words[]): boolean {
  const { actors, recipients, harm, acled, instruments, mode } = event
  if (acled === 'Armed clash' || factuality === 'denied') return false
  const struck = recipients.filter((recipient) => !isFighter(recipient))
  const hurt = harm.filter(({ whom }) => whom !== 'fighters' && whom !== 'soldiers')
  const byState = actors.length > 0 && actors.every(isOfState)
  if (struck.length + hurt.length + targets.length > 0) return !byState || struck.length + hurt.length > 0
  if (recipients.length + harm.length > 0) return false
  return mode === 'abduct' || instruments.length > 0
}

// Rebels, and soldiers as a force: whoever strikes them wages war.
function isFighter({ sector, text }: Actor & Words): boolean {
  return sector === 'REB' || (sector === 'MIL' && FORCES.test(text))
}

const FORCES =
  /\b(?:soldiers?|troops?|army|forces?|patrols?|units?|battalions?|brigades?|garrisons?|convoys?|positions?)\b/i

const STATE = new Set(['MIL', 'GOV', 'COP', 'JUD', 'LEG', 'SPY'])

function isOfState({ sector }: Actor): boolean {
  return sector !== null && STATE.has(sector)
}
