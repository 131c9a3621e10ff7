import { Link } from '@tanstack/react-router'
import type { AmendmentRow } from '../../api/wire.ts'
import { groupBy } from '../../link/group-by.ts'
import type { ClaimId } from '../../model/claim.ts'
import { ClaimHistory } from '../amending/claim-history.tsx'
import { t } from '../languages/language.ts'

interface AmendmentListProps {
  readonly amendments: readonly AmendmentRow[]
  readonly numberOf: (claim: ClaimId) => number
}

/** What persons changed in the claims of an incident, claim by claim; each leads to its words, where it can be taken back. */
export function AmendmentList({ amendments, numberOf }: AmendmentListProps) {
  const claims = [...groupBy(amendments, ({ claim }) => claim)].toSorted(
    ([a], [b]) => numberOf(a) - numberOf(b),
  )
  return (
    <ul className="amended-claims">
      {claims.map(([claim, own]) => (
        <li key={claim}>
          <Link to="/reports/$id" params={{ id: own[0]!.report }} search={{ claim }}>
            {t('incident.numbered', { number: numberOf(claim) })}
          </Link>
          <ClaimHistory amendments={own} />
        </li>
      ))}
    </ul>
  )
}
