import type { Claim, Event } from './claim.ts'
import { MODES } from './codebook.ts'

/** What a person may say otherwise of a claim. Its id, its trigger and its links to other claims stay. */
export type ClaimFields = Partial<
  Pick<Event, 'type' | 'mode' | 'acled' | 'actors' | 'recipients' | 'place' | 'when' | 'harm'> &
    Pick<Claim, 'factuality' | 'attribution'>
>

/**
 * The claim with these fields, as a person says it: sure, and by no rule. With another type the mode falls away that is none of it,
 * and with another type or mode the ACLED sub-event, unless they are given.
 */
export function withFields(claim: Claim, fields: ClaimFields): Claim {
  const { factuality = claim.factuality, attribution = claim.attribution, ...said } = fields
  const type = said.type ?? claim.event.type
  const mode = said.mode === undefined ? modeOf(type, claim.event.mode) : said.mode
  const isOther = type !== claim.event.type || mode !== claim.event.mode
  const acled = said.acled === undefined ? (isOther ? null : claim.event.acled) : said.acled
  const event = { ...claim.event, ...said, type, mode, acled }
  return { ...claim, event, factuality, attribution, confidence: 1, why: [] }
}

/** Whether a mode is one of the type. */
export function isModeOf(type: Event['type'], mode: Event['mode']): boolean {
  return mode === null || (MODES[type] as readonly string[]).includes(mode)
}

function modeOf(type: Event['type'], mode: Event['mode']): Event['mode'] {
  return isModeOf(type, mode) ? mode : null
}
