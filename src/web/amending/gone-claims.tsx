import type { AmendmentRow } from '../../api/wire.ts'
import { groupBy } from '../../link/group-by.ts'
import type { Claim } from '../../model/claim.ts'
import { isolated } from '../languages/isolated.ts'
import { t } from '../languages/language.ts'
import { ClaimHistory } from './claim-history.tsx'

interface GoneClaimsProps {
  readonly claims: readonly Claim[]
  readonly amendments: readonly AmendmentRow[]
  readonly onTakeBack: (amendment: AmendmentRow) => void
}

/** The claims of a report that persons rejected, or added and took back, each with its history. */
export function GoneClaims({ claims, amendments, onTakeBack }: GoneClaimsProps) {
  const inForce = new Set(claims.map(({ id }) => id))
  const gone = [...groupBy(amendments, ({ claim }) => claim)].filter(([id]) => !inForce.has(id))
  if (gone.length === 0) return null
  return (
    <section className="gone-claims" aria-labelledby="gone-title">
      <h2 id="gone-title">{t('amending.goneTitle')}</h2>
      <ul>
        {gone.map(([id, own]) => (
          <li key={id}>
            <p>“{isolated(triggerOf(own))}”</p>
            <ClaimHistory amendments={own} onTakeBack={onTakeBack} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function triggerOf(amendments: readonly AmendmentRow[]): string {
  const said = amendments.flatMap(({ before, after }) => before ?? after ?? [])
  return said[0]?.event.trigger.text ?? ''
}
