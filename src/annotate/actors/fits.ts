import type { Referent } from './referent.ts'

/** Whether later words may go back to a referent. */
export type Fits = (earlier: Referent) => boolean

const sectorOf = (earlier: Referent): string => earlier.mention.sector ?? ''

/** A body of people that acts as one; civilians, journalists, refugees and medics are none. */
export const isGroup: Fits = (earlier) =>
  !earlier.human && !['CVL', 'JRN', 'REF', 'MED'].includes(sectorOf(earlier))

/** An armed body that is no state's. */
export const isArmed: Fits = (earlier) =>
  isGroup(earlier) && ['REB', 'PRM', 'UAF', 'CRM', 'IMG'].includes(sectorOf(earlier))

/** A body with a name: "the agency", "the organisation". */
export const isNamedBody: Fits = (earlier) =>
  !earlier.human && /\bname: (?:organisation|armed-group|media)/.test(earlier.mention.why)

/** A state itself, not its capital that stands for its government. */
export const isState: Fits = ({ human, mention: { why, sector } }) =>
  !human && !why.includes('by its capital') && (why.includes('state') || sector === 'GOV')

/** The forces of a state. */
export const isMilitary: Fits = (earlier) => !earlier.human && sectorOf(earlier) === 'MIL'
