import type { ReviewClaim } from '../../api/wire-review.ts'
import { t } from '../languages/language.ts'
import { claimFacts } from './pair-facts.ts'
import { Told } from './pair-evidence.tsx'
import { percentLabel } from './value-label.ts'

/** The words of a claim, what was read from them, and by which rules. */
export function ClaimEvidence({ item: { told } }: { readonly item: ReviewClaim }) {
  const { confidence, why } = told.claim
  return (
    <>
      <div className="pair-words claim-words">
        <Told side={told} />
      </div>
      <table className="plain-table pair-facts" aria-label={t('review.claimSays')}>
        <tbody>
          {claimFacts(told).map(({ name, value }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details className="pair-reasons">
        <summary>{t('review.worthSure', { share: percentLabel(confidence) })}</summary>
        <ul className="plain-list">
          {why.length === 0 && <li>{t('reading.noReason')}</li>}
          {why.map((reason) => (
            <li key={reason} dir="auto">
              {reason}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
