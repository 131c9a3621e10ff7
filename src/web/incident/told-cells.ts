import type { ToldPassage } from '../../api/wire-incidents.ts'
import type { Consensus } from '../../link/consolidate/consolidate.ts'
import type { Field } from '../../link/consolidate/fields.ts'
import type { Policy } from '../../link/consolidate/policies.ts'
import type { ClaimId } from '../../model/claim.ts'
import { HARM_KINDS, type HarmKind } from '../../model/harm.ts'
import { placeLabel } from '../places/place-label.ts'
import { boundsLabel } from '../reports/bounds-label.ts'
import { whenLabel } from '../times/when-label.ts'
import { t } from '../languages/language.ts'
import { commas } from '../languages/commas.ts'
import { isolated } from '../languages/isolated.ts'

/** What one claim says in one column, and whether it is another value than the best. */
export interface ToldCell {
  readonly name: string
  readonly label: string
  readonly differs: boolean
}

/** The kinds of harm that some claim of the incident tells. */
export function toldHarms(told: readonly ToldPassage[]): readonly HarmKind[] {
  return HARM_KINDS.filter((kind) =>
    told.some(({ claim }) => claim.event.harm.some((harm) => harm.kind === kind)),
  )
}

/** What a claim says, column by column. Empty where it says nothing. */
export function toldCells(
  { claim, report }: ToldPassage,
  consensus: Consensus,
  policy: Policy,
  harms: readonly HarmKind[],
): readonly ToldCell[] {
  const { actors, recipients, place, when } = claim.event
  const names = (mentions: typeof actors) => commas([...new Set(mentions.map(({ name }) => name))])
  const cell = <T>(name: string, label: string, field: Field<T>): ToldCell => {
    return { name, label, differs: label !== '' && isRival(field, claim.id) }
  }
  return [
    cell(t('roles.actor'), names(actors), consensus.actors),
    cell(t('roles.recipient'), names(recipients), consensus.recipients),
    cell(t('roles.place'), place ? placeLabel(place) : '', consensus.place),
    cell(t('roles.time'), when ? whenLabel(when, report.published) : '', consensus.when),
    ...harms.map((kind) => harmCell(claim.event.harm, kind, consensus, policy, claim.id)),
    {
      name: t('review.toldAs'),
      label: t(`factuality.${claim.factuality}`),
      differs: claim.factuality !== 'asserted',
    },
  ]
}

/** Whether the claim reports another value than the best of a field whose values cannot all be right. */
function isRival<T>({ standing, reported }: Field<T>, claim: ClaimId): boolean {
  if (standing !== 'disputed') return false
  const own = reported.filter(({ claims }) => claims.includes(claim))
  return own.length > 0 && !reported[0]?.claims.includes(claim)
}

function harmCell(
  harm: ToldPassage['claim']['event']['harm'],
  kind: HarmKind,
  { tolls }: Consensus,
  policy: Policy,
  claim: ClaimId,
): ToldCell {
  const label = harm
    .filter((one) => one.kind === kind)
    .map((one) => (one.whom === null ? boundsLabel(one) : `${boundsLabel(one)} ${isolated(one.whom)}`))
    .join(t('common.comma'))
  const { standing, claims } = tolls[kind]
  const differs = label !== '' && standing === 'disputed' && !claims[policy].includes(claim)
  return { name: t(`harm.${kind}`), label, differs }
}
