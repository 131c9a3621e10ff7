import type { ClaimId } from '../../model/claim.ts'
import type { Decidable } from '../../model/decidable.ts'
import { t } from '../languages/language.ts'

/** The claims of something that is decided, by their numbers in an incident. */
export function itemLabel(item: Decidable, numberOf: (claim: ClaimId) => number): string {
  const nameOf = (claim: ClaimId) =>
    numberOf(claim) === 0 ? t('incident.elsewhere') : t('incident.numbered', { number: numberOf(claim) })
  return item.kind === 'claim'
    ? nameOf(item.claim)
    : t('incident.and', { left: nameOf(item.left), right: nameOf(item.right) })
}
